## The command in the menu
command-reminders = Reminders

## Names of the kinds, in the plural; they stand alone and after "no more about:"
reminders-kind-own = your notes
reminders-kind-document = papers
reminders-kind-step = steps
reminders-kind-authority-answer = authority's answer
reminders-kind-report = reports
reminders-kind-benefit = payments
reminders-kind-check-in = how you are
reminders-kind-class = classes
reminders-kind-pledge = support for children
reminders-kind-consultation = consultations

## A reminder that arrives; below it, when it was meant to come, if it is late
reminders-title = <b>Reminder</b>
reminders-own = { $note }
reminders-came-late = It was meant for { $when }. We could not write earlier.
reminders-came-missed = This was meant for { $when }. We could not write in time.
reminders-came-unsure = We sent this for { $when }. It may not have reached you.
reminders-discreet = You have a note.
reminders-open-button = Open
reminders-fold-button = Hide
reminders-done-button = Done
reminders-later-button = Later
reminders-stop-button = No more of this kind
reminders-subject-button = More

## Answers to a reminder
reminders-later = <b>When shall we remind you again?</b>
reminders-in-an-hour-button = In an hour
reminders-tomorrow-button = Tomorrow at 9:00
reminders-choose-button = Choose a time
reminders-done = <b>Done.</b> We will not write about this again.
reminders-deleted = <b>Deleted.</b> This reminder will not come.
reminders-put-off = <b>We will remind you: { $when }.</b>
reminders-kind-stopped =
    No more reminders about: <b>{ $kind }</b>.

    You can bring them back now, or in “How to remind me”.
reminders-undo-button = Undo
reminders-list-button = All reminders
reminders-back-button = Back

## A time: "Wednesday, 6 January 2027, 09:00"; on buttons "January 2027" and "6 We"
reminders-moment = { $weekday }, { $day }, { $time }
reminders-weekday-1 = Monday
reminders-weekday-2 = Tuesday
reminders-weekday-3 = Wednesday
reminders-weekday-4 = Thursday
reminders-weekday-5 = Friday
reminders-weekday-6 = Saturday
reminders-weekday-7 = Sunday
reminders-weekday-short-1 = Mo
reminders-weekday-short-2 = Tu
reminders-weekday-short-3 = We
reminders-weekday-short-4 = Th
reminders-weekday-short-5 = Fr
reminders-weekday-short-6 = Sa
reminders-weekday-short-7 = Su
reminders-month-1 = January
reminders-month-2 = February
reminders-month-3 = March
reminders-month-4 = April
reminders-month-5 = May
reminders-month-6 = June
reminders-month-7 = July
reminders-month-8 = August
reminders-month-9 = September
reminders-month-10 = October
reminders-month-11 = November
reminders-month-12 = December
reminders-month-button = { $month } { $year }

## Choosing a time
reminders-when =
    <b>When shall we remind you?</b>
    Choose, or type: “tomorrow at 9”, “5 January”, “in a week”.
reminders-evening-button = This evening
reminders-in-a-week-button = In a week
reminders-pick-button = Choose a day
reminders-which-month = <b>Which month?</b>
reminders-which-day = <b>Which day?</b>
reminders-which-hour =
    <b>{ $day }</b>
    At what time?
reminders-not-understood = We did not understand which day that is. Choose below.
reminders-not-understood-alert = This day does not work. Choose another one.
reminders-unsure = We did not understand all of it.
reminders-guess = Did you mean <b>{ $when }</b>?
reminders-yes-button = Yes, that’s it
reminders-repeats = We cannot repeat a reminder yet: we will remind you once.
reminders-repeats-alone = We cannot repeat a reminder yet. Choose a day and an hour, and we will remind you once.
reminders-past = This time has gone by. Choose one that is still to come.
reminders-too-far = We do not promise that far ahead. Choose a day within three years.

## Own reminders
reminders-write =
    <b>{ $when }</b>
    What shall we remind you of? Write it in one message.
reminders-kept = <b>We will remind you: { $when }.</b>
reminders-reword =
    <b>Write the new text.</b>
    Now it says:
reminders-other-time-button = Another time
reminders-other-words-button = Another text
reminders-note-empty = For now we can keep text only. Please write it.
reminders-note-too-long = That is rather long. Please shorten it to { $most } { $most ->
        [one] character
       *[other] characters
    }.
reminders-too-many = You have { $most } { $most ->
        [one] note
       *[other] notes
    } waiting already. Delete one you no longer need, and there is room.

## The list
reminders-coming =
    <b>Reminders</b>
    Coming up: { $count }. Tap one to open it.
reminders-none =
    <b>Reminders</b>
    Nothing is coming up.
reminders-item-button = { $at } · { $what }
reminders-missed-button = not delivered · { $at } · { $what }
reminders-earlier-button = Back
reminders-further-button = Next
reminders-new-button = New reminder
reminders-manners-button = How to remind me
reminders-shown =
    <b>{ $when }</b>
    { $kind }
reminders-shown-missed =
    <b>{ $when }</b>
    { $kind } — it did not reach you
reminders-delete-button = Delete

## How to remind
reminders-manners = <b>How to remind me</b>
reminders-quiet = Quiet hours: { $begin } to { $end }. What falls into them comes afterwards, except at an hour you chose yourself.
reminders-quiet-never = No quiet hours.
reminders-is-discreet = Discreet: no sound, “You have a note”; you tap to see the text.
reminders-is-open = The text shows at once.
reminders-stopped-kinds = No reminders about { $count ->
        [one] { $count } subject
       *[other] { $count } subjects
    }. You can bring them back below.
reminders-quiet-button = Quiet hours
reminders-be-discreet-button = Remind me discreetly
reminders-be-open-button = Show the text at once
reminders-start-button = Again: { $kind }
reminders-quiet-begin =
    <b>From what time should we not write?</b>
    We remind you of classes in quiet hours too, and send your own notes at the hour you chose.
reminders-quiet-end =
    <b>From { $begin }</b>
    Until what time should we not write?
reminders-never-button = Write at any time

## When something cannot be done
reminders-unknown = There is no such reminder any more.
reminders-not-needed = This is no longer needed: it was moved or called off.
reminders-not-own = You did not write this text, so you cannot change it.
reminders-kind-unknown = We do not send reminders about that.
reminders-hour-unknown = There is no such hour. Choose from the list.

## What is held about a person: the file and the list of "my data"
holding-reminders = { $count ->
        [one] { $count } reminder: what you wrote down or asked to be reminded of. Deleted 30 days after it
       *[other] { $count } reminders: what you wrote down or asked to be reminded of. Deleted 30 days after them
    }
holding-reminder-manners = How to remind you: quiet hours, discreetly or openly, and what not to remind you of
holding-reminders-when = When
holding-reminders-kind = About
holding-reminders-words = Words
holding-reminder-manners-quiet = Quiet hours
holding-reminder-manners-discreet = Discreet
holding-reminder-manners-stopped = No reminders about
