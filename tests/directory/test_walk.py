"""Who helps is found by need; a coordinator mends it after a call, a stranger cannot; a hidden place has no address."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.features.placement.repository import FOLDER, LawDataError, load_pack, load_packs
from bot.features.team.domain import Role
from bot.kernel.text import Text
from tests.team import hire


async def test_who_helps_is_found_by_need_and_mended_by_the_team(town, bolat):
    await bolat.press("home-more-button")
    await bolat.press("home-others-button")
    await bolat.press("directory-menu-button")
    await bolat.press("directory-need-violence-button")
    assert any(town.is_label(label, "home-help-button") for label in bolat.last.labels)
    await bolat.press("dir-entry:kz:crisis-centre")
    assert bolat.sees("directory-hidden") and bolat.sees("directory-no-contact")
    assert bolat.sees("placement-item-news"), "news are called news"
    assert not any(town.is_label(label, "directory-mend-phone-button") for label in bolat.last.labels)

    # Forged by somebody who is not of the team: refused, and written down.
    for forged in ("dir-gone:kz:crisis-centre:1", "dir-mend:kz:ana-uyi:phone", "dir-checked:kz:ana-uyi"):
        await bolat.forge(forged)
    assert town.ask("select count(*) from directory_edits") == [(0,)]
    assert town.ask("select count(*) from audit where action = 'turned-away'") == [(3,)]

    erlan = await hire(town, "erlan", Role.COORDINATOR)
    await erlan.forge("dir-entry:kz:ana-uyi")
    await erlan.press("directory-mend-phone-button")
    await erlan.send("call me")
    assert erlan.sees("directory-no-phone")
    await erlan.send("+7 727 111-22-33")
    assert "+7 727 111-22-33" in erlan.last.text and erlan.sees("directory-by-team")
    await bolat.forge("dir-entry:kz:ana-uyi")
    assert "+7 727 111-22-33" in bolat.last.text and not bolat.sees("placement-item-news")

    await erlan.press("directory-set-gone-button")
    await bolat.forge("dir-entry:kz:ana-uyi")
    assert bolat.alerts[-1] == town.app.house.languages["ru"].plain(Text("directory-unknown"))
    assert town.ask("select count(*) from audit where action = 'directory-mended'") == [(2,)]


def test_a_hidden_place_with_an_address_is_refused_by_the_loader(tmp_path):
    country = Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))
    file = country / "directory.yaml"
    words = file.read_text(encoding="utf-8")
    file.write_text(
        words.replace("hidden_place: true", "hidden_place: true\n    address: somewhere", 1), "utf-8"
    )

    with pytest.raises(LawDataError, match=r"directory\.family-support-centre\.address: "):
        load_pack(country)
    assert all(
        one.address is None
        for pack in load_packs().values()
        for one in pack.directory.values()
        if one.hidden_place
    )
