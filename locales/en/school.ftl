### The school as families see it: groups, places, the line, classes and what is missing.

## The command, the menu and what is kept. $count: how many entries; $years: how many years.
command-school = Course for adopters and carers
command-cohorts = The school's groups
command-lesson = My next class
school-menu-button = Course for adopters and carers
holding-school = The course: places in groups, your application, attendance, certificates. Entries: { $count }. Kept to see you through to the certificate.
holding-school-kept = The school's register (name, date of birth, home town, dates, certificate number) has to be kept for at least { $years } years by order. From it we only remove the link to your Telegram.

## Names of the rows in one's own file
holding-school-course = Course or meeting
holding-school-state = State
holding-school-asked = Asked on
holding-school-seats = Places
holding-school-name = Name in the application
holding-school-born = Date of birth
holding-school-residence = Home address
holding-school-mark = Attendance
holding-school-at = Marked at
holding-school-certificate = Certificate No
holding-school-issued = Issued on

## The first screen and the list of groups. $language, $venue, $title are texts of this file; $free, $capacity, $waiting are numbers.
school-who-must = Free. Everybody who will adopt, be a guardian or foster needs a certificate of their own. Close relatives of the child do not have to attend.
school-known-close = You answered that you are a close relative of the child: you do not have to attend. You may still take a place.
school-known-other = You answered that you are a relative of the child. If guardianship or fostering has to be arranged at once, the course can be taken within { $months } months of being appointed. The children's office decides.
school-nothing-open =
    <b>No group is taking people now.</b>
    A new one will appear here. Look again in a week.
school-card = <b>{ $title }</b> · { $language }, { $venue }
school-card-hours = Classes: { $classes }, hours: { $hours }
school-card-begins = First meeting: { $when }
school-seats = Free places: { $free } of { $capacity }
school-seats-none = No places now. Families in the line: { $waiting }
school-seats-open = Everybody may come.
school-when = { $moment } ({ $zone })
school-zone-almaty = Astana time
school-zone-bishkek = Bishkek time
school-in-kk = in Kazakh
school-in-ru = in Russian
school-in-ky = in Kyrgyz
school-in-en = in English
school-language-kk = Kazakh
school-language-ru = Russian
school-language-ky = Kyrgyz
school-language-en = English
school-venue-online = online
school-venue-offline = in person
school-venue-mixed = in person and online
school-take-button = Take a place
school-wait-button = Join the line
school-come-button = I will come
school-days-button = All classes
school-others-button = Other groups
school-kin-button = We are the child's relatives
school-events-button = Meetings and workshops
school-mine =
    <b>Course for adopters and carers</b>
    Your groups:
school-mine-button = { $title }
school-others =
    <b>Groups you can join</b>
    Language, first day, free places:
school-other-button = { $language } · { $day } · { $free }
school-events = <b>Meetings and workshops</b>
school-no-events = No meetings are planned yet.
school-event-button = { $title } · { $day }
school-event-title = <b>{ $title }</b>
school-event-when = When: { $when }
school-event-address = Where: { $address }

## One group and how you stand with it. $day: a day; $position: place in the line; $seats: how many.
school-days = <b>Classes</b>
school-class-line =
    <b>{ $number }.</b> { $when }
    { $modules }
school-class-line-off =
    <b>{ $number }.</b> cancelled ({ $when })
    { $modules }
school-module-line = { $number }. { $module } · { $hours } h
school-state-held = <b>The place is yours until { $day }.</b> By then bring the application and your identity card to the school.
school-state-brought = <b>The place is yours.</b> The school is checking that your papers are there.
school-state-checked = <b>Your papers are accepted.</b> We will write here when you are enrolled.
school-state-enrolled = <b>You are in.</b> Places: { $seats }
school-state-waiting = <b>Your place in the line: { $position }.</b> When a place becomes free, the offer will come here.
school-state-offered = <b>You have been offered a place.</b>
school-over = It is over.
school-closed = It is too late to join this one. Please look at other groups.
school-cohort-unknown = This group is no longer there.
school-how-many = <b>How many of you?</b>
school-how-many-why = Everybody who applies for a child needs a certificate. A husband or wife who only consents does not have to attend, nor do close relatives of the child.
school-alone-button = Just me
school-two-button = Two of us
school-held = <b>The place is yours until { $day }.</b>
school-held-how = Bring the application and your identity card to the school. We fill the application in together; you print and sign it.
school-seated = <b>You are in:</b> { $title }. Places: { $seats }
school-waits = <b>No places now. Your place in the line: { $position }.</b>
school-usually-freed = Over the past year this many places became free in a group on average: { $count }
school-waits-how = The offer will come here. You have 24 hours to answer; nights do not count.
school-application-button = Application and papers
school-calendar-button = To my calendar
school-leave-button = Give it up
school-leave-line-button = Leave the line
school-why-button = Why this place?
school-offer-button = See the offer
school-missing-button = What is missing
school-leave =
    <b>Give the place up?</b>
    { $title }: it is offered to the next family at once.
school-leave-line =
    <b>Leave the line?</b>
    { $title }: if you come back, you will be at its end.
school-leave-now-button = Yes
school-stay-button = No, I stay
school-left = <b>Done.</b> There will be no more reminders.
school-turn = <b>The line:</b> you are { $position } of { $total }.
school-why-first = We cancelled a group you had a place in, so you come before others.
school-why-later = You let an offer go by, so those who did not are asked first.
school-why-asked = The order is the time of joining the line.
school-why-rule = The same rule for all: first those whose group we cancelled; then those who let fewer offers go; then by time.
school-why-two = You need two places at once. A single one goes to the next family, and you will hear of it.
school-not-waiting = You are not in the line now.
school-offered = <b>A place has become free:</b> { $title }. Places for you: { $seats }
school-offer-until = Please answer by: { $when }
school-offer-clock = You have 24 hours to answer; nights do not count.
school-accept-button = I take it
school-pass-button = Not now, I keep waiting
school-passed = <b>The place was offered to the next family.</b> Your place in the line: { $position }
school-passed-by = { $title }: one place became free but you need two, so the family after you got it. Your place in the line is the same.
school-offer-ended = { $title }: there was no answer, so the place went to the next family. You are still in the line.
school-offer-gone = This offer is no longer there.
school-one-or-two = You can take one place or two.
school-other-adult-has-place = The other adult already has a place in this group. Give that one up first to go together.
school-calendar = <b>Calendar.</b> Open the file and the classes go into your calendar.
school-calendar-event = { $title }: class { $number } of { $of }
school-back-group-button = To the group

## Is the course needed: relatives. $months: months; $day: a day.
school-kin = <b>How are you related to the child?</b>
school-kin-close-button = Grandparent, brother, sister
school-kin-other-button = Other relative, step-parent
school-kin-none-button = Not related
school-kin-close = <b>You do not have to attend:</b> the law exempts close relatives. You are welcome all the same. The children's office has the last word.
school-kin-other = <b>You need the course, but may take it later</b> if the child needs a home at once: within { $months } months of being appointed. This holds for guardianship, contract foster care and foster families. The children's office decides.
school-kin-none = <b>You need the course:</b> everybody who will adopt, be a guardian or foster does. Without the certificate an application is not accepted.
school-took-button = The child is with us already
school-took = <b>When were you appointed?</b> Type the day, for example 5 January. We will remind you of the course in good time.
school-took-planned = <b>Noted.</b> You need the certificate by { $day }. We will remind you 1, 6, 9 and 11 months after the appointment.
school-took-too-long-ago = More than a year has passed since. Ask the children's office what to do.

## A class and its word. $title: the course; $time: an hour; $number, $of: which of how many.
school-class = <b>{ $title }</b> · class { $number } of { $of }
school-say-word = <b>The word of the class?</b> The trainer says it in class. Type it here.
school-mark-present-at = <b>Marked, { $time }.</b>
school-mark-late-at = <b>Marked as late, { $time }.</b> The class counts.
school-mark-present = present
school-mark-late = late
school-mark-left-early = left early
school-mark-absent = absent
school-mark-none = no mark
school-word-early = It is too early. The class begins at { $time }; the word is said there.
school-word-over = The class is over. Tell the trainer, who can mark you.
school-word-wrong = It is another word. Listen again: it changes every 15 minutes.
school-word-too-often = The word did not match several times. Ask the trainer to mark you.
school-both-button = We are both here
school-both-marked = <b>Both of you are marked.</b>
school-class-off = <b>This class is cancelled.</b>
school-not-your-class = You are not in this class.
school-how-was-it =
    <b>How was the class?</b>
    { $title }. Your answer is only seen together with others, without a name.
school-feeling-1-button = Very useful
school-feeling-2-button = Useful
school-feeling-3-button = Little was new
school-feeling-4-button = It was hard
school-thanks = <b>Thank you.</b>

## What is missing. $hours: hours; $when: a time; $heard, $needed: hours so far and in all.
school-you-missed = <b>You missed:</b>
school-whole = The certificate is given for the whole programme: what was missed has to be made up.
school-margin = Hours that may still be missed in this course: { $hours }
school-booked = You will come: { $when }
school-all-booked = Everything that was missed will be made up.
school-no-make-up = No group covers this yet. When one does, the class appears here.
school-choose-make-up = Another group covers it. When will you come?
school-book-button = I'll come { $when } ({ $language })
school-unbook-button = I won't come { $when }
school-nothing-missing = <b>Nothing is missing.</b> Hours: { $heard } of { $needed }
school-nothing-missing-done = <b>The programme is done.</b> Hours: { $heard } of { $needed }
school-make-up-gone = This class no longer fits. Please choose another.
school-certificate-button = Certificate
school-missed = { $title }: you missed a class, hours: { $hours }. See where you can make it up.

## Reminders and news. $before, $when: then and now; $link: where to join.
school-remind-day =
    Class: { $title }
    { $when }
school-remind-hour =
    In an hour: { $title }
    { $when }
school-remind-soon =
    We begin soon: { $title }
    { $when }
school-remind-soon-link =
    We begin soon: { $title }
    { $when }
    Join: { $link }
school-remind-soon-address =
    We begin soon: { $title }
    { $when }
    Where: { $address }
school-remind-papers = { $title }: the place is yours until { $day }. Bring the application and your identity card.
school-remind-deferral = You need the course certificate by { $day }. See which groups are open.
school-moved =
    { $title }: a class was moved.
    It was: { $before }
    Now: { $when }
school-class-cancelled = { $title }: a class is cancelled ({ $before }). You can make it up in another group.
school-cohort-cancelled = { $title }: the group is cancelled. We are sorry. In the next line you will be ahead of others.
school-lapsed = { $title }: no papers came, so the place was offered to another family. You can take a place again.
school-papers-received = { $title }: your papers are here. We will answer by { $day }.
school-enrolled =
    <b>You are enrolled:</b> { $title }
    First day: { $first }
    Last day: { $last }
school-hearing = { $title }: there is a question about your papers: { $ground }. Before anything is decided we will hear you. The time will follow.
school-refused = { $title }: enrolment was refused: { $ground }. You can complain: the school answers within { $days } working days, the body above it within { $higher }.
school-interview-at =
    { $title }: talk with the psychologist
    { $when }
school-hearing-at =
    { $title }: we will hear you
    { $when }
school-certificate-issued = { $title }: <b>your completion document is ready.</b>
school-certificate-name-wanted = { $title }: to make out your document we need your name as on your identity card.
school-certificate-revoked = { $title }: your completion document was withdrawn. Ask the school why.
school-together = { $title }: there is a place for you, too. You are down as two.
school-group-over = { $title }: the group has finished. See who is to be given a certificate.
school-to-owed-button = To the certificates
school-to-cohort-button = To the group
school-to-class-button = To the class
school-to-offer-button = Answer
school-to-missing-button = Make it up
school-to-school-button = To the course
school-to-place-button = Open
school-to-certificate-button = See it

## Words of the classes, parted by commas: short ones, easy to hear and type.
school-words-of-classes = apple, autumn, bell, bird, boat, book, bread, bridge, cloud, corn, door, field, flower, garden, hill, house, island, lake, lamp, moon, mountain, rain, river, road, sail, snow, spring, star, stone, summer, window

## The bot's first screen: what comes next. $when: when; $title: course or event.
school-home-offer = You are offered a place. Answer by: { $when }
school-home-class =
    Your next class: { $title }
    { $when }
school-home-event =
    Soon: { $title }
    { $when }
    To come: “Course for adopters and carers”, then “Meetings and workshops”.

## The chat of a group. $number: of the group; $title: the course.
school-chat-button = Chat of the group
school-chat-not-yet = { $title }: people come into the group's chat once they are enrolled. Ask again then.

## A course for those who do not take a child: $course is its name
school-for-button = Meetings for mentors
school-for-title = <b>{ $course }</b>
school-for-ours = These are our own meetings, free of charge. Ask the guardianship authority whether they count as the training the law wants.
