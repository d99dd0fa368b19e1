## Commands in the menu of the team.
command-desk = The desk: what waits
command-cases = Cases
command-duty = Who is on duty

## The desk.
desk-button = The desk
desk-counts =
    <b>The desk</b>
    Nobody has taken: { $free }
    Waiting for an answer: { $waiting }
    Mine: { $mine }
    Open questions: { $questions }
desk-cases-button = Cases
desk-mine-button = Mine
desk-duty-button = Duty
desk-handbook-button = How this works

## The list of cases.
desk-list =
    <b>{ $what }</b>
    First those nobody has taken, then the most urgent.
desk-list-empty =
    <b>{ $what }</b>
    Nothing here.
desk-line-button = { $number } · { $severity } · { $owner }
desk-free = nobody
desk-which-open-button = Open
desk-which-mine-button = Mine
desk-which-waiting-button = Waiting
desk-which-questions-button = Questions
desk-which-closed-button = Closed
desk-earlier-button = ←
desk-later-button = →
desk-words-button = Read
desk-no-words = No words yet.
desk-said-client = <i>She · { $at }</i>
desk-said-staff = <i>We · { $at }</i>
desk-said-note = <i>✍ { $at }</i>
desk-take-first = Only the owner reads the words. Take the case first.

## Duty.
desk-duty = <b>On duty</b>
desk-duty-nobody = <b>Nobody is on duty.</b> Urgent calls go to everybody who answers, at once.
desk-duty-stands = { $name }, until { $until }
desk-duty-silent = { $name }: has not answered the test yet, does not count
desk-duty-next = Who is called: first those on duty, then everybody who answers, then coordinators, then administrators.
desk-duty-lost = The bot cannot write to: { $names }. They should open it and press “Start”.
desk-duty-begin-button = Begin my shift
desk-duty-end-button = End my shift
desk-duty-test-button = Send the test again
desk-duty-put-button = Put on: { $name }
desk-test-page =
    <b>A test call</b>
    An urgent case comes like this. Press, and you will be called first.
desk-heard-button = I hear it
desk-no-shift = There is no shift, or it has ended. Begin one under “Duty”.
desk-cannot-be-called = The bot cannot write to this person. They should open it and press “Start”.

## Hand-over: what whoever comes on duty takes over.
desk-digest = <b>Hand-over</b>
desk-digest-counts = Taken by nobody: { $free } · waiting for an answer: { $waiting }
desk-digest-lost = No contact: { $count }

## The handbook of the team, page by page.
desk-handbook-1 =
    <b>1 · Who writes and who answers</b>
    Every case has its own topic in the group. No name, only a number.
    An urgent one comes to you in private. Press “I take it”: the others are no longer called, and she learns that somebody reads.
    Silent for 10 minutes: you are called again. Silent for longer: the case returns to the queue.
desk-handbook-2 =
    <b>2 · How to answer</b>
    Reply to her message, or begin with /reply. It leaves after 5 seconds; “Stop” stops it.
    Plain text in the topic is a note for the team, marked ✍. She never sees it.
    A mistake: “Delete for her”, up to 48 hours.
    Another person's phone or personal number is stopped by the bot.
desk-handbook-3 =
    <b>3 · Others may read her phone</b>
    Until she says “Only me”, your words arrive silently as a closed line. “Sent · opened” means that she has read it.
    Do not ask for name, address, or why. Do not promise what you do not decide.
    A place or a contact is opened only by someone who needs it: the reason stays in the journal.
desk-handbook-4 =
    <b>4 · If there is danger</b>
    Danger now: she should call 112. We are not an emergency service.
    If a child is in danger, we must report it. If she is in danger herself, tell her first.
    Done: “More” → “Close” with the outcome. Leaving: “Hand over”, never leave it unanswered.
    If it is too much for you, hand the case over. That is all right.

## The team itself: invitations, members, the journal.
command-invite = Invite into the team
command-staff = Who is in the team
command-audit = The journal of actions
desk-invite =
    <b>Whom to invite?</b>
    The link works once, for two days.
desk-invite-button = Invite
desk-invited =
    <b>{ $role }</b>
    Send the link to one person, in private:
    { $link }

    It works until { $until }, once.
desk-welcome =
    <b>You are in the team: { $role }.</b>
    Open the desk and read how this works. An administrator adds you to the team's group.
desk-joined = { $name } is in the team now: { $role }.
desk-staff = <b>The team</b>
desk-staff-button = The team
desk-colleague = { $name }: { $roles }
desk-remove-button = Remove: { $name }
desk-removing = Remove { $name } from the team? The rights end at once, the bot removes them from the group, their cases go back to the queue.
desk-remove-sure-button = Remove
desk-removed = { $name } is no longer in the team.
desk-not-yourself = You cannot remove yourself: ask another administrator.
desk-not-removable = This person is named in the bot's settings (ADMIN_IDS) and cannot be removed here.
desk-stranger = Somebody without a role was in the team's group and was removed: <code>{ $person }</code>. If they belong here: /invite first.
desk-not-out = The bot could not remove <code>{ $person }</code> from the team's group. Take their admin rights in the group away and remove them yourself.
desk-audit = <b>The journal</b> · by case, day, action: <code>/audit 417 24.11.2026 case-taken</code>
desk-audit-found = Only: { $what }
desk-audit-none = Nothing here.
desk-audit-unread = We could not read that. Please write it like this: /audit 417 24.11.2026 case-taken (case, day, action).
desk-audit-by-button = Only: { $name }
desk-deed = { $at } · { $who } · <code>{ $what }</code>
desk-deed-case = { $at } · { $who } · <code>{ $what }</code> · { $number }
