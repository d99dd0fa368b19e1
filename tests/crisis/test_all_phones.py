"""After every step of the way: her lock screen, her export, her spouse's phone and a report show no case."""

from __future__ import annotations

import json
import re

from bot.features.team.domain import Role
from bot.i18n.languages import FOLDER
from tests.broadcasts.steps import compose, fates, go_on, send_now
from tests.crisis.steps import Forum, calls, ticks
from tests.people.conftest import agree, sent
from tests.people.test_household import unite
from tests.reminders.steps import strike
from tests.school.staff import settle
from tests.team import hire

HER_WORDS = ("убежать", "соседки", "Ерлан")
"""Of what she and the team say to each other."""


class Onlooker:
    """Whoever holds one of the phones, looking after every step."""

    def __init__(self, town, her, spouse):
        self.town, self.her, self.spouse, self.notes = town, her, spouse, 0
        self.telling = _ids_of("crisis")

    async def sees_nothing(self, step, *, she_does=False):
        """Let a step happen, and look at all phones."""
        on_hers, on_his = len(self.her.person.history), len(self.spouse.person.history)
        await step
        await self.town.quiet()
        arrived = [one for one in self.her.person.history[on_hers:] if one.from_bot]
        if not she_does:
            for one in arrived:
                assert one.silent, one.text
                assert self.town.says(one.text, "ru", "crisis-note"), one.text
                self.notes += 1
        for one in self.spouse.person.history[on_his:]:
            self._is_ordinary(one.html)
        self._is_ordinary(json.dumps(await self._export(self.her), ensure_ascii=False))
        self._is_ordinary(json.dumps(await self._export(self.spouse), ensure_ascii=False))

    def _is_ordinary(self, shown):
        assert not [words for words in HER_WORDS if words in shown], shown
        assert not [id for id in self.telling if self.town.says(shown, "ru", id)], shown
        assert '"crisis-' not in shown and '"case' not in shown, shown

    async def _export(self, phone):
        house, now = self.town.app.house, self.town.clock.now()

        def export(tx):
            return house.records.export(tx, house.people.person(tx, phone.id), now)

        return await self.town.app.database.read(export)


def _ids_of(room):
    """Texts long enough that no other sentence says them by chance."""
    source = (FOLDER / "ru" / f"{room}.ftl").read_text(encoding="utf-8")
    ids = re.findall(rf"^({room}-[a-z-]+) = \S.{{24,}}", source, re.MULTILINE)
    assert len(ids) > 50
    return [id for id in ids if "{" not in re.search(rf"^{id} = (.*)", source, re.MULTILINE)[1]]


async def test_nobody_who_looks_at_any_phone_after_any_step_sees_a_case(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    forum = Forum(town)
    saule, bolat = await settle(town.phone("saule"), "ru"), await settle(town.phone("bolat"), "ru")
    await agree(saule)
    await agree(bolat)
    await unite(saule, bolat)
    await sent(town)
    await town.app.alarm_clock.stop()
    onlooker = Onlooker(town, saule, bolat)
    look = onlooker.sees_nothing

    await look(calls(saule, "хочу убежать от мужа"), she_does=True)
    await look(saule.press("crisis-others-button"), she_does=True)
    await look(forum.press(erlan, "crisis-take-button"))
    await look(saule.press("crisis-note-button"), she_does=True)
    await look(forum.write(erlan, "Я Ерлан, я с вами", forum.showing("убежать")))
    await look(ticks(town, seconds=6))
    await look(saule.press("crisis-note-button"), she_does=True)
    await look(saule.send("мы у соседки"), she_does=True)
    await look(ticks(town, minutes=6))
    id = await compose(dana)
    await look(send_now(dana, id))
    await look(go_on(town, rounds=3))
    await look(bolat.send("/household"))
    await look(bolat.send("/mydata"))
    await look(bolat.send("/menu"))
    await look(saule.press("crisis-hide-button"), she_does=True)
    for _ in range(3):
        await look(ticks(town, days=1))
        await look(strike(town))
    await look(saule.send("/mydata"), she_does=True)
    assert onlooker.notes >= 2
    assert fates(town, id)["held"] == 1 and dana.has_seen("broadcasts-agrees")
    # Who is held is told apart only from five on: the report of one does not say that there is one.
    assert not [one for one in dana.person.history if town.says(one.html, "ru", "broadcasts-end-held")]
