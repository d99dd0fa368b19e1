"""Two adults, one path: invited by a link that works once, united, parted in silence."""

from __future__ import annotations

import base64
import re

import pytest

from bot.features.people.domain import Invitation, Signatures
from bot.features.people.service.household import may_see
from tests.people.conftest import agree, sent
from tests.town import KEY, bot_in


async def invite(phone):
    """Make a link and give its payload, as the other adult's phone would."""
    await phone.send("/household")
    await phone.press("people-invite-button")
    assert phone.sees("people-invitation")
    return re.search(r"start=(\S+)", phone.last.text)[1]


async def unite(first, second):
    await second.send(f"/start {await invite(first)}")
    await second.press("people-join-button")


async def members(town, phone):
    return (await town.app.database.read(town.app.house.people.household_of, phone.id)).members


async def test_the_second_adult_confirms_and_both_share_a_path(town, consenting_aigul, consenting_bolat):
    aigul, bolat = consenting_aigul, consenting_bolat

    payload = await invite(aigul)
    assert f"https://t.me/{(await town.app.bot.me()).username}?start={payload}" in aigul.last.text
    assert len(payload) <= 64
    await bolat.send(f"/start {payload}")
    assert bolat.sees("people-invited")
    assert await members(town, bolat) == (102,)
    await bolat.press("people-join-button")

    assert bolat.sees("people-joined")
    await sent(town)
    assert aigul.has_seen("people-was-joined")
    assert await members(town, aigul) == await members(town, bolat) == (101, 102)
    adults = await town.app.database.read(town.app.house.people.adults, 102)
    assert [one.language for one in adults] == ["kk", "ru"]


async def test_inviting_and_joining_ask_for_consent_first(town, aigul, bolat):
    await aigul.send("/household")
    await aigul.press("people-invite-button")
    assert aigul.sees("people-consent-summary")
    assert town.ask("select count(*) from invitations") == [(0,)]
    await aigul.press("people-consent-agree-button")
    assert aigul.sees("people-invitation"), "what was wanted is carried out"

    await bolat.send(f"/start {await invite(aigul)}")
    await bolat.press("people-join-button")
    assert bolat.sees("people-consent-summary")
    assert await members(town, bolat) == (102,)
    await bolat.press("people-consent-agree-button")

    assert bolat.sees("people-joined")


async def test_a_stranger_to_the_bot_can_follow_the_link_at_once(town, consenting_aigul, phone):
    emma = phone("emma")

    await emma.send(f"/start {await invite(consenting_aigul)}")

    assert emma.language == "en"
    assert emma.sees("people-invited")


async def test_a_link_works_once(town, consenting_aigul, consenting_bolat, phone):
    payload = await invite(consenting_aigul)
    await consenting_bolat.send(f"/start {payload}")
    await consenting_bolat.press("people-join-button")
    await consenting_bolat.press("people-together-button")
    await consenting_bolat.press("people-leave-button")
    await consenting_bolat.press("people-leave-now-button")

    emma = phone("emma")
    await emma.send(f"/start {payload}")

    assert emma.sees("people-invitation-used") or emma.sees("people-invitation-unknown")
    assert await members(town, emma) == (104,)


async def test_a_used_link_says_so_to_the_third(town, consenting_aigul, consenting_bolat, phone):
    payload = await invite(consenting_aigul)
    await consenting_bolat.send(f"/start {payload}")
    await consenting_bolat.press("people-join-button")

    await phone("emma").send(f"/start {payload}")

    assert phone("emma").sees("people-invitation-used")


async def test_two_who_pressed_at_once_are_not_three(town, consenting_aigul, consenting_bolat, phone):
    emma = phone("emma")
    await emma.send("/start")
    await emma.press("language:en")
    await agree(emma)
    payload = await invite(consenting_aigul)
    await consenting_bolat.send(f"/start {payload}")
    await emma.send(f"/start {payload}")

    for one in (consenting_bolat, emma):
        one.person.press(one._label("people-join-button"))
    await town.quiet()

    assert len(await members(town, consenting_aigul)) == 2
    assert town.ask("select count(*) from household_members") == [(2,)]


async def test_a_link_ends_after_three_days(town, consenting_aigul, consenting_bolat):
    payload = await invite(consenting_aigul)
    await consenting_bolat.send(f"/start {payload}")

    town.clock.turn(days=3)
    await consenting_bolat.press("people-join-button")

    assert consenting_bolat.sees("people-invitation-expired")
    assert await members(town, consenting_bolat) == (102,)


async def test_an_own_link_unites_nobody_with_themselves(town, consenting_aigul):
    await consenting_aigul.send(f"/start {await invite(consenting_aigul)}")

    assert consenting_aigul.sees("people-invitation-own")


async def test_a_newer_link_ends_the_older_one(town, consenting_aigul, consenting_bolat):
    older = await invite(consenting_aigul)
    town.clock.turn(seconds=1)
    await invite(consenting_aigul)

    await consenting_bolat.send(f"/start {older}")

    assert consenting_bolat.sees("people-invitation-unknown")


async def test_forged_links_open_nothing(town, consenting_aigul, consenting_bolat):
    payload = await invite(consenting_aigul)
    token = payload.removeprefix("join_")
    packed = bytearray(base64.urlsafe_b64decode(token))
    packed[-1] ^= 1
    foreign = Signatures({"other": bytes(32)})
    at = town.clock.now()
    forged = [
        base64.urlsafe_b64encode(packed).decode(),
        foreign.token(Invitation(1, 101, at)),
        Signatures({"test": base64.b64decode(KEY)}).token(Invitation(1, 102, at)),
        token[:-4],
        token + "AAAA",
        "a" * 32,
        "-" * 32,
        "_",
        "x" * 58,
    ]

    for one in forged:
        await consenting_bolat.send(f"/start join_{one}")
        assert consenting_bolat.sees("people-invitation-unknown"), one
        if len(one) <= 50:
            await consenting_bolat.forge(f"joined:{one}")

    assert town.ask("select count(*) from household_members") == [(0,)]


async def test_a_household_holds_two_adults_and_nobody_is_in_two(
    town, consenting_aigul, consenting_bolat, phone
):
    emma, cholpon = phone("emma"), phone("cholpon")
    for one, language in ((emma, "en"), (cholpon, "ky")):
        await one.send("/start")
        await one.press(f"language:{language}")
        await agree(one)
    of_aigul, of_emma = await invite(consenting_aigul), await invite(emma)
    await cholpon.send(f"/start {of_aigul}")
    await consenting_bolat.send(f"/start {of_emma}")
    await consenting_bolat.press("people-join-button")

    await cholpon.press("people-join-button")
    await consenting_bolat.send(f"/start {of_aigul}")
    assert consenting_bolat.sees("people-invitation-used")
    await consenting_aigul.forge("invite")
    assert consenting_aigul.sees("people-household-full")

    assert await members(town, consenting_aigul) == (101, 103)
    assert await members(town, emma) == (104, 102)


async def test_someone_who_shares_a_path_leaves_it_before_joining_another(
    town, consenting_aigul, consenting_bolat, phone
):
    emma = phone("emma")
    await emma.send("/start")
    await emma.press("language:en")
    await agree(emma)
    payload = await invite(emma)
    await unite(consenting_aigul, consenting_bolat)

    await consenting_bolat.send(f"/start {payload}")

    assert consenting_bolat.sees("people-household-other")


async def test_leaving_is_silent(town, consenting_aigul, consenting_bolat):
    await unite(consenting_aigul, consenting_bolat)
    await sent(town)
    heard = len(consenting_aigul.person.history)

    await consenting_bolat.send("/household")
    await consenting_bolat.press("people-leave-button")
    assert consenting_bolat.sees("people-leave")
    await consenting_bolat.press("people-leave-now-button")
    await consenting_bolat.forge("left")

    assert len(consenting_aigul.person.history) == heard
    assert await members(town, consenting_aigul) == (101,)
    assert await members(town, consenting_bolat) == (102,)
    await consenting_aigul.send("/household")
    assert consenting_aigul.sees("people-household-alone")


async def test_neither_screen_names_or_numbers_the_other(town, consenting_aigul, consenting_bolat):
    await unite(consenting_aigul, consenting_bolat)
    await consenting_aigul.send("/household")
    await consenting_bolat.send("/household")
    await consenting_bolat.send("/mydata")

    shown = " ".join(m.text for m in consenting_bolat.person.chat if m.from_bot)
    assert not re.search("101|Айгүл|aigul", shown)
    shown = " ".join(m.text for m in consenting_aigul.person.chat if m.from_bot)
    assert not re.search("102|Болат", shown)


async def test_a_field_is_shown_to_the_other_only_while_its_owner_wants_it(
    town, consenting_aigul, consenting_bolat
):
    await unite(consenting_aigul, consenting_bolat)

    async def sees(viewer, owner):
        return await town.app.database.read(may_see, viewer, owner, "journey")

    aigul, bolat, stranger = consenting_aigul.id, consenting_bolat.id, 103
    assert await sees(aigul, aigul)
    assert not await sees(bolat, aigul)
    await consenting_aigul.forge("share:journey:1")
    assert await sees(bolat, aigul)
    assert not await sees(aigul, bolat)
    assert not await sees(stranger, aigul)
    await consenting_aigul.press("share:journey:0")
    assert not await sees(bolat, aigul)
    # Requests for help are shareable with nobody, and neither is what no room holds.
    for unknown in ("share:cases:1", "share:nothing:1"):
        await consenting_aigul.forge(unknown)
        assert consenting_aigul.sees("people-share-unknown")


async def test_a_link_outlives_a_restart_and_a_new_key(town, consenting_aigul, consenting_bolat, tmp_path):
    payload = await invite(consenting_aigul)
    await town.stop()

    fresh = base64.b64encode(bytes(range(32, 64))).decode()
    keys = f"fresh:{fresh},test:{KEY}"
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock, data_keys=keys) as later:
        bolat = later.phone("bolat")
        await bolat.send(f"/start {payload}")
        assert bolat.sees("people-invited")


@pytest.mark.parametrize("number", [1, 255, 2**40, 2**62])
def test_a_token_is_short_and_made_of_letters_a_link_may_hold(number, town):
    token = Signatures({"k": bytes(32)}).token(Invitation(number, 5, town.clock.now()))

    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", token)


async def test_signs_slipped_into_a_valid_invitation_make_it_none_and_disturb_nobody(
    town, consenting_aigul, consenting_bolat
):
    """The decoder of tokens passes over foreign signs; a button could not carry them."""
    payload = await invite(consenting_aigul)

    for sign in (":", ".", " ", "=", "+"):
        await consenting_bolat.send(f"/start {payload[:9]}{sign}{payload[9:]}")

        assert consenting_bolat.sees("people-invitation-unknown"), sign
    assert town.ask("select count(*) from inbox where status = 'failed'") == [(0,)]
    assert await members(town, consenting_bolat) == (102,)


async def test_a_link_that_was_cut_off_greets_a_newcomer_all_the_same(town, consenting_aigul, phone):
    emma = phone("emma")

    await emma.send(f"/start {(await invite(consenting_aigul))[:-4]}")

    assert emma.has_seen("people-invitation-unknown")
    await emma.press("language:en")
    assert emma.has_seen("home-welcome")


async def test_whoever_invites_may_say_who_they_are_and_take_it_back(
    town, consenting_aigul, consenting_bolat
):
    aigul, bolat = consenting_aigul, consenting_bolat
    name = aigul.person.account.first_name
    payload = await invite(aigul)
    assert aigul.sees("people-invitation-unsigned")
    await bolat.send(f"/start {payload}")
    assert name not in bolat.last.text, "nobody is named who did not wish it"

    await aigul.press("people-invite-sign-button")
    assert name in aigul.last.text
    assert payload in aigul.last.text, "the link sent before stays good"
    await bolat.send(f"/start {payload}")
    assert name in bolat.last.text
    assert name.encode() not in b"".join(bytes(row[0]) for row in town.ask("select name from invitations"))

    await aigul.press("people-invite-unsign-button")
    await bolat.send(f"/start {payload}")
    assert name not in bolat.last.text


async def test_a_name_is_put_into_no_link_that_is_gone(town, consenting_aigul, consenting_bolat):
    await unite(consenting_aigul, consenting_bolat)

    await consenting_aigul.forge("sign:1")

    assert consenting_aigul.sees("people-invitation-none")
    assert town.ask("select name from invitations where name is not null") == []
