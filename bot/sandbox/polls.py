"""Polls and quizzes: how they look, what a vote changes, when they close."""

from bot.sandbox.world import Account, ChatMessage, Json, Poll, World


def register(world: World, message: ChatMessage, closes_at: int | None, hides_results: bool) -> Poll:
    """Keep the poll of a message that has just been posted."""
    poll = Poll(message, message.body["poll"], closes_at=closes_at, hides_results=hides_results)
    world.polls[poll.id] = poll
    return poll


def fresh(world: World, shown: Json) -> Json:
    """The same poll as nobody has yet answered it: what a copy starts as."""
    options = [{**option, "voter_count": 0} for option in shown["options"]]
    return {
        **shown, "id": world.next_poll(), "options": options, "total_voter_count": 0, "is_closed": False,
    }  # fmt: skip


def poll_of(world: World, message: ChatMessage) -> Poll | None:
    return world.polls.get(message.body.get("poll", {}).get("id", ""))


def why_not(world: World, poll: Poll, account: Account, chosen: list[int]) -> str | None:
    """The reason a phone would not let this vote be given; None when it may."""
    close_due(world)
    if poll.shown["is_closed"]:
        return "the poll is closed"
    if len(set(chosen)) != len(chosen) or not all(0 <= each < len(poll.shown["options"]) for each in chosen):
        return "no such option"
    if len(chosen) > 1 and not poll.shown["allows_multiple_answers"]:
        return "one option only"
    before = poll.votes.get(account.id)
    if before and not poll.shown["allows_revoting"]:
        return "this poll takes each vote once"
    if not before and not chosen:
        return "nothing to take back"
    return None


def vote(world: World, poll: Poll, account: Account, chosen: list[int]) -> None:
    """Count a vote (an empty one takes it back) and tell the bot that sent the poll."""
    if chosen:
        poll.votes[account.id] = sorted(chosen)
    else:
        poll.votes.pop(account.id, None)
    _recount(world, poll)
    if not poll.message.from_bot:
        return
    world.updates.add("poll", poll.shown)
    if not poll.shown["is_anonymous"]:
        world.updates.add("poll_answer", _answer(poll, account, sorted(chosen)))


def _answer(poll: Poll, account: Account, chosen: list[int]) -> Json:
    chat = poll.message.chat
    voter: Json = {"voter_chat": chat.json} if account.id in chat.anonymous else {"user": account.user()}
    persistent = [poll.shown["options"][each]["persistent_id"] for each in chosen]
    return {"poll_id": poll.id, **voter, "option_ids": chosen, "option_persistent_ids": persistent}


def _recount(world: World, poll: Poll) -> None:
    chosen = [each for votes in poll.votes.values() for each in votes]
    options = [
        {**option, "voter_count": chosen.count(number)} for number, option in enumerate(poll.shown["options"])
    ]
    _show(world, poll, {**poll.shown, "options": options, "total_voter_count": len(poll.votes)})


def close(world: World, poll: Poll) -> None:
    _show(world, poll, {**poll.shown, "is_closed": True})
    if poll.message.from_bot:
        world.updates.add("poll", poll.shown)


def close_due(world: World) -> None:
    """Close the polls whose time is over by the sandbox's clock."""
    now = world.unix()
    for poll in world.polls.values():
        if poll.closes_at is not None and poll.closes_at <= now and not poll.shown["is_closed"]:
            close(world, poll)


def _show(world: World, poll: Poll, shown: Json) -> None:
    poll.shown = shown
    poll.message.body = {**poll.message.body, "poll": shown}
    world.events.add("edit", poll.message)
