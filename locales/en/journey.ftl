### A family's path: the chosen form, the list of papers, the steps, the authority's terms, the picture.

## The command, the ways in, and what is held about a person. $count: how many paths (0 or 1).
command-path = My path: papers, steps, dates
journey-menu-button = My path
journey-checklist-button = My list of papers
holding-journey = Your path: the form you chose, your marks on papers and steps, the days you told us. We keep it while you use it.
holding-journey-share = My papers
journey-put-aside = You have a path of your own: { $form }. While you share this one, yours is put aside. When you part, it comes back.
journey-given-back = Your earlier path comes back: { $form }.

## Choosing a form. $form: its name.
journey-which-form =
    <b>My path</b>
    Which form are you preparing for? We will put together its papers and steps. You can change it at any time.
journey-other-form =
    <b>Another form</b>
    Your marks stay: what is ready need not be collected again.
journey-other-form-button = Another form
journey-who-goes =
    <b>{ $form }</b>
    Is it just you, or two of you? The list of papers depends on it.
journey-both-go =
    <b>{ $form }</b>
    There are two of you: each has their own list of papers; the steps and the application day are shared.
journey-gives-way = At present your form is “{ $form }”. Your marks on papers stay.
journey-alone-button = Just me
journey-two-button = Two of us
journey-begin-button = Begin
journey-title = <b>{ $form }</b>
journey-nothing-known = We have no verified list of papers or time limits for this form yet, so we name none. Ask where you will apply, or ask us.

## The first screen of the path. $ready of $total: papers that are ready; $bar: a bar; $percent: the whole path; $document: a paper; $issuer: who issues it; $day, $since: days; $step: a step.
journey-title-count = <b>{ $form }</b> · { $ready } of { $total } ready
journey-bar = { $bar } { $percent } %
journey-papers-unknown = We found no list of papers in the law: ask the guardianship authority what to bring.
journey-next = <b>Next:</b> { $document } — { $issuer }.
journey-next-ordered = <b>Waiting for:</b> { $document }. Mark it ready when it comes.
journey-all-ready = <b>All papers are ready.</b> You can apply.
journey-own-ready = <b>Your papers are ready.</b> The other adult has { $ready } of { $total }.
journey-last = Last of all: { $document }. This paper expires.
journey-last-by = Last of all: { $document }. It must still be valid when you apply, { $day }.
journey-last-not-before = { $document }: order it no earlier than { $since }, so that it is still valid when you apply, { $day }.
journey-last-now = { $document }: you can order it now, it will still be valid when you apply, { $day }.
journey-too-short = <b>Please check:</b> { $document } is valid only until { $day }, before the day you apply. You will need a new one.
journey-filing-planned = Application day: { $day }.
journey-step-now = Step { $number } of { $count }: { $step }.
journey-ready-button = Ready
journey-ordered-button = Ordered
journey-more-button = More about it
journey-list-button = Whole list
journey-steps-button = Steps and dates
journey-filing-button = Application day
journey-picture-button = Picture
journey-answer-button = Have they answered?
journey-letter-button = What to write

## The list of papers. $number: its number in the list; $day: a day.
journey-list = <b>List of papers</b> · { $ready } of { $total } ready
journey-others = The other adult has { $ready } of { $total } ready. Only they can see which.
journey-theirs-button = The other adult’s papers
journey-theirs = <b>The other adult’s papers</b>
journey-theirs-closed = They are not shown now: each adult decides for themselves.
journey-group-own = <b>Yours</b>
journey-group-spouse = <b>Your spouse’s</b>
journey-group-family = <b>Shared, and of those who live with you</b>
journey-group-both = <b>Only if you both apply</b>
journey-group-maybe = <b>Only if it concerns you</b>
journey-group-made = <b>The guardianship authority makes these itself</b>
journey-group-later = <b>Needed later</b>
journey-group-auto = <b>The state fetches these itself</b>
journey-group-aside = <b>Does not concern you</b>
journey-line = { $number }. { $document }
journey-line-todo = { $number }. ○ { $document }
journey-line-ordered = { $number }. ◔ { $document } — ordered
journey-line-ready = { $number }. ✓ { $document }
journey-line-ready-until = { $number }. ✓ { $document } — until { $day }
journey-line-run-out = { $number }. ○ { $document } — has expired

## One paper. $issuer: who issues it, $who: whose it is, $issued and $until: days.
journey-paper-title = <b>{ $document }</b>
journey-paper-issuer = Issued by: { $issuer }.
journey-paper-who = Whose: { $who }.
journey-paper-not-for = Not needed for: { $who }.
journey-who-own = yours
journey-who-spouse = your spouse’s
journey-who-family = shared, or of those who live with you
journey-standing-todo = Not started yet.
journey-standing-ordered = Ordered on { $day }.
journey-standing-ready = Ready, issued on { $issued }.
journey-standing-ready-until = Ready, issued on { $issued }, valid until { $until }.
journey-standing-run-out = It expired on { $day }. You will need a new one.
journey-standing-auto = The state fetches it itself. If the guardianship authority asks you for it all the same, mark it.
journey-standing-made = The guardianship authority makes it in the step “{ $step }”. You need not collect it. When it is with you, put it on your list.
journey-standing-both = If you both apply, each needs their own. As we read the law, whoever only gives consent does not need it: ask the school or the guardianship authority.
journey-standing-maybe = Not everybody needs it. If it concerns you, put it on your list.
journey-standing-later = Needed later, not for applying.
journey-standing-aside = You marked that this does not concern you.
journey-bring-myself-button = They asked us for it
journey-concerns-us-button = Add to my list
journey-aside-button = Does not concern us
journey-issued-button = Issued on another day
journey-term-button = How long it is valid
journey-todo-button = Not started yet

## How long a paper is valid: only its issuer knows. $months: a number of months.
journey-which-term =
    <b>{ $document }</b>
    How long is it valid? The law names no term: look at the paper, or ask where it was issued.
journey-marked-ready = Marked: { $document }, { $day }.
journey-months-button = { $months ->
    [one] { $months } month
   *[other] { $months } months
    }
journey-term-unsaid-button = Not stated

## The authority’s clock. $began: day of filing, $due: last day for the answer, $days: working days, $off: a day off or how many, $clock: a sentence about the term.
journey-clock =
    Applied on { $began }. Their answer is due by { $due }: { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }.
journey-clock-one-off =
    Applied on { $began }. Their answer is due by { $due }: { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }, { $off } is a day off.
journey-clock-off =
    Applied on { $began }. Their answer is due by { $due }: { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }. Public holidays left out: { $off }.
journey-clock-late = Their answer was due by { $due } and has not come. We can suggest what to write.
journey-clock-of = <b>{ $step }.</b> { $clock }

## Steps. $number: its number, $step: its name, $day: a day.
journey-steps =
    <b>Steps: { $form }</b>
    Press a number to mark a step.
journey-step-done = { $number }. ✓ { $step } — { $day }
journey-step-running = { $number }. ◔ { $step } — answer due by { $day }
journey-step-current = { $number }. ▸ <b>{ $step }</b>
journey-step-ahead = { $number }. { $step }
journey-step-title = <b>{ $step }</b>
journey-step-was-done = Done on { $day }.
journey-step-limit =
    Time limit: { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }, counted from the next day.
journey-step-min-days = { $days ->
    [one] At least { $days } day.
   *[other] At least { $days } days.
    }
journey-filed-today-button = Applied today
journey-began-today-button = Began today
journey-answered-today-button = They answered today
journey-done-today-button = Done today
journey-other-day-button = Another day
journey-reopen-button = Remove the mark
journey-back-button = Back

## The letter when no answer comes. $step: the step, $began: day of filing, $due: last day for the answer, $days: working days.
journey-letter-intro =
    <b>What to write</b>
    Press the text to copy it. Send it where you applied and ask for the number it is registered under. It is best written in Kazakh or Russian: switch the language under “More” to copy it.
journey-letter =
    <code>Hello. On { $began } I submitted my papers: { $form }, { $step }. The time limit for an answer is { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } and ended on { $due }. I have received no answer. Please tell me in writing at what stage my application is and when a decision will be made. Name, IIN, phone: </code>
journey-letter-after = You can simply call first: sometimes the answer is already in your eGov account. If the letter brings no answer either, write to us.

## Choosing a day. $subject: a form, a paper or a step; $month: a month, $year: a year.
journey-day-filing =
    <b>Application day: { $subject }</b>
    When do you want to apply? From this day we work out what to order last.
journey-day-issued =
    <b>{ $subject }</b>
    On which day was it issued?
journey-day-began =
    <b>{ $subject }</b>
    On which day did you apply, or did it begin? The term is counted from the next day.
journey-day-done =
    <b>{ $subject }</b>
    On which day was this done?
journey-day-or-type = Choose a day or type it, for example “5 January”.
journey-month = <b>{ $month } { $year }</b>
journey-month-1 = January
journey-month-2 = February
journey-month-3 = March
journey-month-4 = April
journey-month-5 = May
journey-month-6 = June
journey-month-7 = July
journey-month-8 = August
journey-month-9 = September
journey-month-10 = October
journey-month-11 = November
journey-month-12 = December
journey-month-back-button = Previous month
journey-month-on-button = Next month
journey-in-months-button = { $months ->
    [one] In { $months } month
   *[other] In { $months } months
    }
journey-day-unsure = We did not understand all of it. Is it this day?
journey-day-meant-button = Yes, { $day }
journey-day-not-understood = We could not make out the day. Please choose below.
journey-day-passed = That day has passed. Please choose one that lies ahead.
journey-day-to-come = That day has not come yet. Please choose today or an earlier one.

## The picture of the path
journey-picture-caption = Your path as of today.
journey-picture-percent = { $percent } % of the way
journey-picture-progress = { $percent } % of the way · { $ready } of { $total } papers ready
journey-picture-done = { $day }
journey-picture-again = Comes again while the child is with you

## Reminders; they come by themselves, without a screen around them.
journey-remind-runs-out = { $document }: valid until { $day }. If you have not applied yet, order a new one.
journey-remind-order-last = You want to apply on { $day }. It is time to order the papers you left for last.
journey-remind-filing = Today is the day you wanted to apply: { $form }. Once you have, mark it in the steps and we will count the days to the answer.
journey-remind-answer = { $step }: the answer was due by { $day }. If it came, mark it. If not, we can suggest what to write.

## The child is home
journey-child-home-button = The child is home
journey-after-button = Our child is home
journey-after-day-button = Another day
journey-day-home =
    <b>{ $subject }</b>
    Since which day has the child been living with you?
journey-after-not-yet = When the child is home, mark that day. We will remind you of reports and ask how you are.
journey-after = <b>The child has been home since { $day }</b>
journey-after-how = How are you now?
journey-after-window = { $step }: about { $day }. You can hand it in from { $opens } to { $closes }.
journey-after-duty = { $step }: about { $day }
journey-after-check = { $step }: about { $day }, the authority checks by itself
journey-after-counted = Counted from the day you named. Ask the authority for the exact days.
journey-after-hard = The first months are hard for many. Press “It is hard” and write how it is: a person will answer.
journey-after-well-button = It is going well
journey-after-hard-button = It is hard
journey-after-well = We are glad. If it gets hard, write to us on any day.
journey-remind-check-in-2w = Two weeks have passed. How are you?
journey-remind-check-in-3m = Three months have passed. How are you?
journey-remind-check-in-6m = Half a year has passed. How are you?
journey-remind-check-in-12m = A year has passed. How are you?
journey-remind-report = { $step }: by our count it is due about { $day }. Ask the authority for the exact day.
journey-remind-check = { $step }: about { $day } the authority may check. If they call, it is the usual check.
journey-remind-benefit = { $step }: you can ask for it within { $months } months after the decision takes effect. If you already have, mark it in the steps.

## Refusals; plain words, no tags.
journey-form-without-path = There is no list of papers and steps for this form. Please choose another.
journey-none-chosen = No path is chosen yet. Open “My path” and choose a form.
journey-paper-unknown = That paper is not on your list. Please open the list again.
journey-step-unknown = There is no such step on your path. Please open the steps again.
journey-not-late = The answer is not late yet, so there is no need to write.

## The state of a paper, as the file “My data” shows it
journey-state-todo = not started
journey-state-ordered = ordered
journey-state-ready = ready
journey-state-aside = does not concern us

## Names of the lines in the file “My data”
holding-journey-form = Form
holding-journey-before = Your path put aside
holding-journey-two = As two
holding-journey-filing = Application day
holding-journey-home = The child came home on
holding-journey-paper = Paper
holding-journey-whose = Whose
holding-journey-state = State
holding-journey-ordered = Ordered on
holding-journey-issued = Issued on
holding-journey-months = Valid for, months
holding-journey-step = Step
holding-journey-began = Applied on
holding-journey-done = Done on
