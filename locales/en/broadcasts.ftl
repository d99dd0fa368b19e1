## The command in the menu of the team
command-broadcast = Announce to many people

## The list and a new announcement; the team reads this
broadcasts-latest =
    <b>Announcements</b>

    One message to many people: you write it, choose who gets it, and see what arrived.
broadcasts-new-button = New announcement
broadcasts-one-button = No. { $number } · { $state }
broadcasts-list-button = All announcements
broadcasts-open-button = Announcement No. { $number }
broadcasts-first-language =
    <b>New announcement</b>

    In which language will you send it first? Other languages can be added later.
broadcasts-write =
    <b>Send the announcement. Language: { $language }</b>

    A text, photo, video, file or album, just as people should see it.
broadcasts-texts =
    <b>Languages</b>

    People who read another language get what was written first.
broadcasts-drop-button = Remove this language
broadcasts-back-button = Back
broadcasts-done-button = Done
broadcasts-more-button = Next
broadcasts-language-kk = Kazakh
broadcasts-language-ru = Russian
broadcasts-language-ky = Kyrgyz
broadcasts-language-en = English

## States, in small letters after the number
broadcasts-state-draft = draft
broadcasts-state-confirming = waits for a second person
broadcasts-state-scheduled = scheduled
broadcasts-state-sending = being sent
broadcasts-state-paused = paused
broadcasts-state-checking = being counted again
broadcasts-state-finished = sent
broadcasts-state-correcting = being corrected
broadcasts-state-recalling = being taken back
broadcasts-state-cancelled = stopped

## The card of a draft
broadcasts-card = <b>Announcement No. { $number } · { $state }</b>
broadcasts-card-languages = Languages: { $languages }
broadcasts-card-topic = Topic: { $topic }
broadcasts-card-everybody = For: everybody
broadcasts-card-whom = For: { $parts }
broadcasts-card-urgent = Urgent: it comes at night, too.
broadcasts-none-yet = none yet
broadcasts-and = { $first }, { $second }
broadcasts-texts-button = Texts
broadcasts-whom-button = For whom
broadcasts-topic-button = Topic
broadcasts-sample-button = Send it to me
broadcasts-preview-button = Show how it looks
broadcasts-check-button = Check and send
broadcasts-delete-button = Delete the draft
broadcasts-add = + { $what }
broadcasts-chosen = ✓ { $what }
broadcasts-not-chosen = { $what }

## How many people get it
broadcasts-count-reached = <b>Will get it: { $people }</b>
broadcasts-count-so-far = Counting. So far { $people }.
broadcasts-count-language = { $language } { $people }
broadcasts-count-blocked = Blocked the bot: { $people }
broadcasts-count-unreachable = Cannot be written to now: { $people }
broadcasts-count-held = Not written to now: { $people }
broadcasts-count-stopped = Turned the topic off: { $people }

## Who gets it: filters and their values
broadcasts-whom =
    <b>For whom</b>

    Within a condition one match is enough; all conditions must be met.
broadcasts-values = <b>{ $name }</b>
broadcasts-filter-language = Language
broadcasts-filter-country = Country
broadcasts-filter-region = Region
broadcasts-filter-form = Form of care
broadcasts-filter-stage = Stage of the path
broadcasts-filter-household = Alone or together
broadcasts-filter-role = Role in the team
broadcasts-filter-cohort = Course group
broadcasts-filter-with = { $name }: { $many }
broadcasts-filter-chosen = { $name }: { $values }
broadcasts-stage-none = path not begun
broadcasts-stage-papers = collecting papers
broadcasts-stage-filed = papers handed in
broadcasts-stage-after = the child is home
broadcasts-household-together = together
broadcasts-household-alone = alone
broadcasts-role-caseworker = caseworkers
broadcasts-role-coordinator = coordinators
broadcasts-role-trainer = trainers
broadcasts-role-admin = administrators
broadcasts-more-filters-button = Other conditions
broadcasts-everybody-button = Send to everybody

## Topics; readers see these names too
broadcasts-topics =
    <b>What it is about</b>

    People who turned the topic off will not get it.
broadcasts-topic-news = news of the foundation
broadcasts-topic-events = meetings and events
broadcasts-topic-school = course for adopters and carers
broadcasts-topic-law = changes in the law
broadcasts-topic-help = help for families

## The check before the last button
broadcasts-check = <b>Announcement No. { $number }: please check</b>
broadcasts-nothing-found = No mistakes found.
broadcasts-finding-no-words = There is no text yet.
broadcasts-finding-nobody = Nobody will get it: nobody meets these conditions.
broadcasts-finding-too-long = { $language }: { $letters } characters, { $most } fit.
broadcasts-finding-link = { $language }: this link leads nowhere — { $link }
broadcasts-finding-language = No text in { $language }. People: { $people }. They will get it in { $instead }.
broadcasts-needs-second = More than { $most } people: a second person from the team is needed.
broadcasts-waits-for-morning = Where it is night, it arrives in the morning.
broadcasts-send-button = Send now
broadcasts-later-button = Choose a time
broadcasts-urgent-button = Urgent: at night, too
broadcasts-calm-button = Not urgent: not at night
broadcasts-why-urgent =
    <b>Why can it not wait until morning?</b>

    Write one sentence. The administrator will see the reason.
broadcasts-when =
    <b>When should it go?</b>

    Choose, or write: tomorrow at 15:30.
broadcasts-at-button = { $at }

## The second person
broadcasts-confirming =
    <b>Announcement No. { $number }: a second person is needed</b>

    Will get it: { $people }. Send this link to a colleague:
broadcasts-link = { $link }
broadcasts-second =
    <b>Announcement No. { $number } from a colleague</b>

    See how it will look, and decide. It does not go out without your consent.
broadcasts-confirm-button = I agree: send it
broadcasts-decline-button = Give it back
broadcasts-confirmed = You agreed. Announcement No. { $number } goes at its time.
broadcasts-was-confirmed = A second person agreed: announcement No. { $number } goes.
broadcasts-declined = Announcement No. { $number } went back to its author.
broadcasts-was-declined = A second person gave announcement No. { $number } back. It is a draft again.
broadcasts-take-up-button = Make it a draft again

## Under way
broadcasts-scheduled =
    <b>Announcement No. { $number } is ready to go</b>

    Will get it: { $people }.
broadcasts-starts-at = It starts: { $at }
broadcasts-bar = { $bar } { $per_cent } %
broadcasts-sent-of = Sent: { $sent } of { $recipients }
broadcasts-still-listing = The list of people is still being made.
broadcasts-disagrees = The sums do not agree, so we do not count it as finished. Please tell the administrator.
broadcasts-refresh-button = Refresh
broadcasts-pause-button = Pause
broadcasts-resume-button = Go on
broadcasts-cancel-button = Stop
broadcasts-ask-cancel =
    <b>Stop announcement No. { $number }?</b>

    People who already got it keep it.
broadcasts-ask-delete = <b>Delete draft No. { $number }?</b>
broadcasts-yes-stop-button = Yes, stop

## The report
broadcasts-end-blocked = Blocked the bot: { $people }
broadcasts-end-unreachable = Could not be written to: { $people }
broadcasts-end-held = Not written to now: { $people }
broadcasts-end-failed = Could not be sent: { $people }
broadcasts-end-unknown = Not known whether it arrived: { $people }
broadcasts-not-written = Not sent in time: { $people }
broadcasts-agrees = Counted again by the list: the sums agree.
broadcasts-report-button = Table
broadcasts-mend-button = Correct it for all
broadcasts-recall-button = Take it back
broadcasts-report = Announcement No. { $number }: who got it and how.

## The table (a file)
broadcasts-column-language = Language
broadcasts-column-outcome = Outcome
broadcasts-column-reason = Reason
broadcasts-column-copies = How many
broadcasts-column-person = Telegram number: not known whether it arrived
broadcasts-column-when = When
broadcasts-column-number = Copy No.
broadcasts-column-why = Why
broadcasts-column-sent = Sent
broadcasts-column-whose = Telegram number
broadcasts-column-not-listed = Not listed here
broadcasts-fate-waiting = waits
broadcasts-fate-queued = being sent
broadcasts-fate-sent = sent
broadcasts-fate-failed = could not be sent
broadcasts-fate-blocked = blocked the bot
broadcasts-fate-held = not written to now
broadcasts-fate-unknown = not known
broadcasts-fate-unreachable = could not be written to
broadcasts-reason-before = already before it was sent
broadcasts-reason-blocked = when it was sent
broadcasts-reason-rejected = Telegram did not accept it
broadcasts-reason-stopped = turned the topic off
broadcasts-reason-forgotten = data erased at their request
broadcasts-mended-done = corrected or taken back
broadcasts-mended-old = replaced by a line
broadcasts-mended-gone = the message is gone
broadcasts-mended-blocked = blocked the bot since
broadcasts-mended-refused = Telegram did not accept the change
broadcasts-mended-nameless = we no longer keep whose it was
broadcasts-mended-unknown = not known whether it changed

## Correcting and recalling
broadcasts-mend-language = <b>In which language is the mistake?</b>
broadcasts-reword =
    <b>Send the corrected text. Language: { $language }</b>

    We change the words for everybody who got it. Photos and files stay as they were.
broadcasts-ask-recall =
    <b>Take announcement No. { $number } back?</b>

    Copies: { $copies }. Telegram lets us delete for two days; in older ones we change the words.
broadcasts-yes-recall-button = Yes, take all back
broadcasts-corrected = Corrected: { $copies }
broadcasts-recalled = Deleted: { $copies }
broadcasts-recalled-old = Older than two days, words changed: { $copies }
broadcasts-mend-gone = The message is gone: { $copies }
broadcasts-mend-blocked = Blocked the bot, it stays with them as it was: { $copies }
broadcasts-mend-refused = Telegram did not accept the change: { $copies }
broadcasts-mend-nameless = We no longer keep whose it was: { $copies }
broadcasts-mend-unknown = Not known whether it changed: { $copies }

## What readers get and press
broadcasts-stop-button = No more on this topic
broadcasts-below-album = Topic: { $topic }
broadcasts-withdrawn = We took this message back.
broadcasts-stopped =
    We no longer send you: <b>{ $topic }</b>.

    You can turn it on again any day.
broadcasts-start-button = Send it again
broadcasts-started = You will get this again: <b>{ $topic }</b>.
broadcasts-my-topics =
    <b>What we send you</b>

    Tap to turn a topic on or off.
broadcasts-my-topics-button = What you send me
broadcasts-topic-on = ✓ { $topic }
broadcasts-topic-off = off: { $topic }

## Titles of samples
broadcasts-seen-so = This is how it looks. Language: { $language }

## Refusals
broadcasts-unknown = There is no such announcement. Please open the list again.
broadcasts-not-a-draft = This announcement is no longer a draft.
broadcasts-filter-unknown = This condition is gone. Please open the list of conditions again.
broadcasts-topic-unknown = There is no such topic. Please choose from the list.
broadcasts-cannot-be-sent-on = Such a message cannot be sent to many. A text, photo, video, file, voice message or album can.
broadcasts-reason-length = The reason takes { $fewest } to { $most } characters.
broadcasts-changed-meanwhile = The announcement was changed meanwhile. Please check it again.
broadcasts-still-counting = People are still being counted. Please press in a minute.
broadcasts-hour-passed = That time is over. Please choose another one.
broadcasts-nothing-to-confirm = There is nothing to confirm: it was changed, given back, or has gone already.
broadcasts-confirm-own = You cannot confirm your own announcement. Send the link to a colleague.
broadcasts-cannot-be-stopped = There is nothing left to stop.
broadcasts-stands-otherwise = The announcement has moved on. Please open it again.
broadcasts-not-over = You can correct it or take it back once sending is finished or stopped.
broadcasts-language-not-sent = The announcement was not sent in this language.
broadcasts-correct-same-kind = Only words can be corrected. Send a message of the same kind as before.
broadcasts-too-long = { $letters } characters, { $most } fit.

## What is held about a person here (/mydata)
holding-broadcast-stops = Topics we do not send you: { $count }
holding-broadcast-stops-topic = Topic
holding-broadcast-copies = Announcements we sent you: { $count }. We keep to whom for 180 days
holding-broadcast-copies-number = Number of the announcement
holding-broadcast-copies-outcome = Outcome
holding-broadcast-copies-sent = When
