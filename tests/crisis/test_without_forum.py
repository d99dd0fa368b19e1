"""Without a forum the same work runs in private talks; without anybody she hears so at once."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.crisis.steps import asks, ticks
from tests.team import hire
from tests.town import town_in


async def test_call_take_answer_and_reply_in_private_talks(tmp_path):
    async with town_in(tmp_path, staff_chat_id=None) as town:
        dana = await hire(town, "dana", Role.CASEWORKER)
        saule = await asks(town, "saule", "помогите мне")
        await saule.press("crisis-only-me-button")
        assert dana.sees("crisis-page")
        assert not any("помогите" in one.html for one in dana.person.chat)

        await dana.press("crisis-take-button")
        shown = next(one for one in dana.person.chat if "помогите мне" in one.html)
        dana.person.say("я здесь", reply_to=shown)
        await town.quiet()
        await ticks(town, seconds=6)
        assert "я здесь" in saule.last.html

        await saule.send("спасибо")
        assert any("спасибо" in one.html for one in dana.person.chat)


async def test_where_nobody_can_be_called_she_hears_so_in_that_very_tap(tmp_path):
    async with town_in(tmp_path, staff_chat_id=None) as town:
        saule = town.phone("saule")
        await saule.send("/start")
        await saule.press("language:ru")
        await saule.press("home-help-button")
        await saule.press("crisis-need-danger-button")

        assert saule.sees("crisis-not-reached")
        assert "112" in saule.last.html


async def test_when_the_only_one_to_be_called_has_stopped_the_bot_she_hears_so_too(tmp_path):
    async with town_in(tmp_path, staff_chat_id=None) as town:
        dana = await hire(town, "dana", Role.CASEWORKER)
        dana.person.account.blocked = True
        saule = await asks(town, "saule", "помогите мне")
        await saule.press("crisis-note-button")

        assert saule.sees("crisis-nobody")
        assert "112" in saule.last.html
