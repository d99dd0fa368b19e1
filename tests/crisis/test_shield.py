"""What a reply must not carry elsewhere."""

from __future__ import annotations

from bot.features.crisis.domain.shield import case_numbers, personal_numbers
from bot.features.team.domain import Role
from tests.crisis.steps import Forum, asks, ticks
from tests.team import hire


def test_a_number_that_is_no_persons_is_left_alone_and_one_that_is_is_found():
    made = _iin("83041530012")

    assert personal_numbers(f"её номер {made}.") == {made}
    assert personal_numbers("тел. +7 701 123 45 67, в 2027 году, 123456789012") == set()
    assert personal_numbers("20101200512345") == {"20101200512345"}


def _iin(eleven):
    check = sum(w * int(d) for w, d in zip(range(1, 12), eleven, strict=True)) % 11
    if check == 10:
        check = sum(w * int(d) for w, d in zip((3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2), eleven, strict=True)) % 11
    return f"{eleven}{check}"


def test_only_written_case_numbers_count():
    assert case_numbers("как в №417 и #12, дом 5") == {417, 12}


async def test_anothers_phone_number_iin_and_case_are_stopped_and_her_own_are_not(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "мой номер +7 701 111 22 33")
    await saule.press("crisis-only-me-button")
    hers = forum.threads[-1]
    bolat = await asks(town, "bolat", "у меня вопрос, 87015556677")
    his = forum.threads[-1]

    stopped = {
        "crisis-team-shield-phone": "позвоните ей: 8 701 111 22 33",
        "crisis-team-shield-iin": f"её ИИН {_iin('83041530012')}",
        "crisis-team-shield-case": "см. №1",
    }
    for id, words in stopped.items():
        await forum.write(dana, words, forum.showing("у меня вопрос", his), his)
        assert forum.says(id, his), id
    await forum.write(dana, "верно, 8 701 111 22 33?", forum.showing("мой номер", hers), hers)
    await ticks(town, seconds=6)

    assert "111 22 33" in saule.last.html
    assert not any("111 22 33" in one.html for one in bolat.person.history)
    assert town.ask("select count(*) from audit where action = 'reply-stopped-by-shield'") == [(3,)]
