### Consultations: free hours, bookings, the line, consent to a psychologist's help; what consultants and coordinators see.

## Commands, the menu and what we keep. $count is how many entries.
command-consultations = Consultations: lawyer, psychologist, doctor
command-hours = My consulting hours
command-consultants = Who consults
consultations-menu-button = Consultations
holding-consultations = Consultations: your bookings, the questions you sent with them, your place in line, your consent to a psychologist's help. Entries: { $count }. We need them so that you can meet the specialist.
holding-consultations-who = With whom
holding-consultations-when = When
holding-consultations-state = Status
holding-consultations-question = Your question
holding-consultations-waits = Line
holding-consultations-since = Since
holding-consultations-agreed = Consent to a psychologist's help given
holding-consultations-ended = Consent withdrawn
holding-consultations-note = The specialist wrote a note; only specialists see it

## Words that screens are made of. $weekday, $day, $time: day and hour.
consultations-who-lawyer = Lawyer
consultations-who-psychologist = Psychologist
consultations-who-doctor = Doctor
consultations-who-teacher = Teacher
consultations-venue-online = online
consultations-venue-office = at the office
consultations-figures = { $weekday } { $day }, { $time }
consultations-state-booked = to come
consultations-state-cancelled = booking cancelled
consultations-state-called-off = called off by the specialist
consultations-state-came = took place
consultations-state-missed = they did not come

## Free hours and the line. $who is the specialist, $at day and hour, $venue where, $position the place in line.
consultations-first = <b>Consultations</b>
consultations-press = Choose a time and it is booked at once.
consultations-none = There are no free hours now. You can join the line: when an hour comes up, we will write to you.
consultations-whom = <b>Whom would you like to see?</b>
consultations-to-lawyer-button = A lawyer
consultations-to-psychologist-button = A psychologist
consultations-to-doctor-button = A doctor
consultations-to-teacher-button = A teacher
consultations-soonest-button = { $who } · { $at }
consultations-other-button = Choose a specialist
consultations-mine-button = My bookings
consultations-hours-title = <b>{ $who }: free hours</b>
consultations-hour-button = { $at } · { $venue }
consultations-hour-language-button = { $at } · { $venue } · { $language }
consultations-later-button = Later dates
consultations-wait-button = Join the line
consultations-wait-no-more-button = Leave the line
consultations-waits-as = You are in line, place { $position }.
consultations-waiting-button = In line: { $who }
consultations-back-button = Back
consultations-take-button = Book it
consultations-pass-button = This hour does not suit me
consultations-offered =
    <b>There is an hour for you</b>
    { $who }, { $when }.
    We keep it for you until this time: { $until }.
consultations-offer-gone = This hour is no longer kept for you. Have a look at the others.

## A booking. $when is the meeting, $way a link or an address, $number and $qualification the entry in the register.
consultations-booked = <b>It is booked. { $who }</b>
consultations-title-booked = <b>Your booking. { $who }</b>
consultations-title-cancelled = <b>The booking is cancelled. { $who }</b>
consultations-title-called-off = <b>The meeting is cancelled. { $who }</b>
consultations-title-came = <b>The meeting took place. { $who }</b>
consultations-title-missed = <b>The meeting did not take place. { $who }</b>
consultations-language-venue = { $language }, { $venue }
consultations-link = Link: { $way }
consultations-address = Address: { $way }
consultations-entry = Entry in the register of psychologists: { $number }. { $qualification }
consultations-one = One person will come.
consultations-both = Both of you will come.
consultations-question-sent = The specialist will read your question before the meeting.
consultations-ask-button = Send a question ahead
consultations-unask-button = Take the question back
consultations-together-button = We will both come
consultations-alone-button = Only one of us will come
consultations-calendar-button = Add to calendar
consultations-move-button = Move it
consultations-cancel-button = Cancel
consultations-cancel =
    <b>Cancel the booking?</b>
    { $who }, { $when }.
    The hour will go to somebody who is waiting.
consultations-cancel-now-button = Yes, cancel
consultations-keep-button = Keep it
consultations-cancelled = <b>The booking is cancelled.</b> Thank you for telling us: somebody else can use this hour.
consultations-ask =
    <b>Your question</b>
    Write it in one message. The specialist will see only this question, and the time and language of the meeting.
consultations-calendar = The meeting, for the calendar of your phone.
consultations-calendar-title = Meeting
consultations-home = You are booked. { $who }: { $when }.
consultations-mine = <b>My bookings</b>
consultations-mine-none = No bookings yet.
consultations-agreement-button = Consent: psychologist's help

## Why not. $most is how many are possible.
consultations-agreement-stands = Your consent is kept: you can choose another hour at once.
consultations-hour-gone = This hour is no longer there. Please choose another.
consultations-hour-taken = Somebody has just taken this hour. Please choose another, or join the line.
consultations-for-families = This hour is for families who have chosen their path in the bot. Please choose another.
consultations-same-time = You already have a booking at this time.
consultations-enough = You already have { $most } bookings ahead. Hours are few, so there cannot be more for now.
consultations-booking-unknown = You have no such booking.
consultations-booking-over = This booking can no longer be changed.
consultations-alone = So far there is one adult of your family in the bot.
consultations-question-long = Please write between one and { $most } characters.
consultations-not-who-booked = Only the person who booked can change this.
consultations-agree-first = Consent to a psychologist's help is needed first.

## Consent to a psychologist's help: read before the first booking. $law is the number of the law, $adopted its day.
consultations-agreement =
    <b>Consent to a psychologist's help</b>
    You agree that the foundation's psychologist talks with you about what troubles you. No result is promised.
consultations-agreement-secret = What is said stays between you. If somebody's life or health is in danger, the psychologist must report it.
consultations-agreement-free = It is your decision. You can withdraw consent on any day in "My bookings".
consultations-agreement-danger = If you feel very bad, are afraid or are being hurt at home, no consent is needed: press "I need help".
consultations-agreement-law = Law No. { $law } ({ $adopted }), article { $article }; when no consent is needed: { $exception }. The state sets the form of the consent, so you may be asked to sign a paper at the meeting, too.
consultations-agree-button = I agree; I am 18 or older
consultations-minor-button = I am under 18
consultations-danger-button = I need help
consultations-minor =
    If you are under 18, a parent, guardian or another legal representative gives consent: they can book from their own phone.

    If you feel bad or afraid now, no consent is needed: press "I need help".
consultations-withdraw-button = Withdraw consent
consultations-withdrawn = <b>Consent is withdrawn.</b> The meetings with a psychologist that were ahead are cancelled.

## What comes by itself: to those who booked, and to the specialist.
consultations-tell-called-off = <b>The meeting is cancelled</b>: { $who }, { $when }. We are sorry. You can choose another hour.
consultations-tell-cancelled = The booking is cancelled: { $who }, { $when }.
consultations-tell-moved = The booking was moved: { $who }, { $when }.
consultations-tell-both = You are booked together: { $who }, { $when }.
consultations-told-booked = Somebody booked with you: { $when }.
consultations-told-cancelled = A booking was cancelled: { $when }.
consultations-told-moved-away = A booking was moved, so this hour is free: { $when }.
consultations-told-question = A question came for the meeting: { $when }.
consultations-lead-booking-button = Open the booking
consultations-lead-offer-button = Have a look
consultations-lead-hours-button = Free hours
consultations-lead-visit-button = Open
consultations-lead-desk-button = My hours
consultations-remind = { $who }, meeting: { $when }.
consultations-remind-online = { $who }, meeting: { $when }. Link: { $way }
consultations-remind-office = { $who }, meeting: { $when }. Address: { $way }
consultations-remind-consultant = Somebody is booked with you: { $when }.

## To the specialist: their hours. $booked, $free, $count, $minutes are numbers.
consultations-desk = <b>My hours. { $who }</b>
consultations-desk-counts = Booked: { $booked }. Free: { $free }.
consultations-entry-until = The entry in the register was checked until { $until }.
consultations-mine-booked-button = { $at } · booked
consultations-mine-free-button = { $at } · free
consultations-new-button = Open hours
consultations-weekly-button = Every week
consultations-way-online-button = Link
consultations-way-office-button = Address
consultations-choose-day = <b>On which day?</b>
consultations-choose-time = <b>From what time?</b>
consultations-choose-count = <b>How many meetings in a row?</b>
consultations-day-button = { $weekday } { $day }
consultations-every-1 = Every Monday
consultations-every-2 = Every Tuesday
consultations-every-3 = Every Wednesday
consultations-every-4 = Every Thursday
consultations-every-5 = Every Friday
consultations-every-6 = Every Saturday
consultations-every-7 = Every Sunday
consultations-card =
    <b>{ $day }, { $begin }–{ $end }</b>
    Meetings: { $count }, { $minutes } minutes each.
consultations-card-rest = { $language }, { $venue }, { $whom }.
consultations-card-hint = Everything can be changed with the buttons.
consultations-meant-everybody = for everybody
consultations-meant-families = for families on their path
consultations-open-button = Open
consultations-weekly-off-button = Only once
consultations-weekly-on-button = Every week
consultations-length-button = { $minutes } minutes each
consultations-turn-online-button = Online
consultations-turn-office-button = At the office
consultations-turn-everybody-button = For everybody
consultations-turn-families-button = For families on their path
consultations-back-to-hours-button = My hours
consultations-opened = Meetings opened: { $count }.
consultations-slot = <b>A free hour</b>
consultations-kept = It is kept for whoever has waited longest.
consultations-close-button = Close this hour
consultations-weekly =
    <b>Every week</b>
    Press one to stop repeating it.
consultations-weekly-none = No hours repeat every week yet.
consultations-end-button = { $weekday }, { $time }
consultations-ended = It no longer repeats. Already booked: { $count }.
consultations-way-online = Send the link to the meeting. Only the person who booked will see it.
consultations-way-office = Send the address and the room. Only the person who booked will see them.
consultations-way-now = Now: { $way }
consultations-way-long = Please write between one and { $most } characters.

## To the specialist: who comes. $question, $words (a note), $agreed and $of (how many consented, how many come).
consultations-visit = <b>Booking</b>: { $state }
consultations-visit-one = One person will come.
consultations-visit-both = Two will come together.
consultations-visit-agreed = Consented to a psychologist's help: { $agreed } of { $of }.
consultations-visit-question = Question: { $question }
consultations-visit-no-question = No question was sent ahead.
consultations-visit-note = { $on }: { $words }
consultations-came-button = The meeting took place
consultations-missed-button = They did not come
consultations-note-button = A short note
consultations-call-off-button = Call the meeting off
consultations-note = Write briefly. Only specialists of your profession whom this person comes to will see the note.
consultations-call-off = Call off the meeting? { $when }. We will write to those who booked.
consultations-call-off-now-button = Yes, call it off
consultations-did-they-come = The meeting is over: { $when }. Did they come?
consultations-not-a-consultant = Specialists open hours. A coordinator can make you one: the command /consultants.
consultations-not-yet = The meeting has not begun yet.
consultations-day-over = This day is over, or too far away.
consultations-hours-wrong = Hours cannot be opened like this. Please start anew.
consultations-busy-then = You already have hours open at this time.
consultations-booked-already = Somebody has booked this hour. Open the booking to call it off.
consultations-entry-over = The register entry is not confirmed up to this day. Let a coordinator check it again.

## To the coordinator: who consults. $number is the number of a person, or of the entry in the register.
consultations-team =
    <b>Who consults</b>
    Choose somebody from the team.
consultations-of-team-button = { $number } · { $who }
consultations-of-team-none-button = { $number }
consultations-of-team = <b>Colleague { $number }</b>
consultations-consults-as = Consults as: { $who }.
consultations-as-lawyer-button = Make them a lawyer here
consultations-as-psychologist-button = Make them a psychologist here
consultations-as-doctor-button = Make them a doctor here
consultations-as-teacher-button = Make them a teacher here
consultations-dismiss-button = No longer consults
consultations-not-of-the-team = This person is not on the team.
consultations-appointed = You are now a consultant. Please open your hours.
consultations-entry-needed = A psychologist needs an entry in the register.
consultations-entry-three-lines = Three lines are needed: number of the entry, qualification, day.
consultations-entry-day = Write the day like this: 31.12.2027. It must lie ahead.
consultations-entry-ask =
    <b>Entry in the register of psychologists</b>
    Send three lines: number of the entry; education and qualification; until which day it was checked (31.12.2027).
    People will see number and qualification.
