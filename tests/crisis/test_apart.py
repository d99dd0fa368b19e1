"""Many people at once: no words of one ever reach another, though the numbers of messages repeat between chats."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, ticks
from tests.team import hire
from tests.town import Phone

PEOPLE = 50
ASKING = 10


async def test_fifty_people_and_ten_cases_at_once_stay_apart(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    forum = Forum(town)
    crowd = [Phone(town, town.sandbox.person(5000 + n, f"P{n}", language_code="ru")) for n in range(PEOPLE)]
    for one in crowd:
        one.person.say("/start")
    await town.quiet()
    for one in crowd:
        one.person.press("language:ru")
    await town.quiet()
    asking = crowd[:ASKING]
    for one in asking:
        one.person.press("help")
    for one in crowd[ASKING:]:
        one.person.say("сколько платят за патронат")
    await town.quiet()
    for n, one in enumerate(asking):
        one.person.say(f"слово{n}а")
    await town.quiet()
    for one in asking:
        one.person.press("seen-by:only-me")
    await town.quiet()

    threads = {n: next(t for t in forum.threads if _shows(forum, t, f"слово{n}а")) for n in range(ASKING)}
    for n, thread in threads.items():
        who = dana if n % 2 else erlan
        shown = forum.showing(f"слово{n}а", thread)
        who.person.say(f"ответ{n}б", reply_to=shown, chat=forum.group, thread=thread)
    for n, one in enumerate(asking):
        one.person.say(f"ещё{n}в")
    await town.quiet()
    await ticks(town, seconds=6)

    for n, one in enumerate(crowd):
        seen = " ".join(m.html for m in one.person.history)
        others = [f"{word}{k}{end}" for k in range(ASKING) if k != n for word, end in _WORDS]
        assert not [word for word in others if word in seen], n
        if n < ASKING:
            assert f"ответ{n}б" in seen
    for n, thread in threads.items():
        seen = " ".join(m.text or m.html for m in forum.topic(thread))
        # Where the group has too much waiting, the owner reads it in the private talk.
        owner = " ".join(m.text or m.html for m in (dana if n % 2 else erlan).person.history)
        assert f"слово{n}а" in seen
        assert f"ещё{n}в" in seen or f"ещё{n}в" in owner
        assert not [k for k in range(ASKING) if k != n and f"слово{k}а" in seen]
    private = {m.message_id for one in asking for m in one.person.history}
    assert private & {m.message_id for m in forum.group.messages}, (
        "numbers must collide, or nothing is proven"
    )


_WORDS = (("слово", "а"), ("ответ", "б"), ("ещё", "в"))


def _shows(forum, thread, words):
    return any(words in (m.text or m.html) for m in forum.topic(thread) if m.from_bot)
