### Leaving care: what is due to a young person, and a path of their own with days and reminders. It speaks to them, not about them.

## The command, the way in, and what is held about a person. $count: how many paths (0 or 1).
command-leaving = Grew up without parents: home, money, study
leaving-menu-button = I grew up without parents
holding-leaving-care = Your path: your day of birth, the days you told us and what you have done. We keep it while you use it.
holding-leaving-care-size = What is written down
holding-leaving-care-on = Answer
leaving-told-born = day of birth
leaving-told-placed = since when a guardian, a family or an institution answers for you
leaving-told-filed = the day you applied for the queue
leaving-told-check = the day to check the queue
leaving-told-agreed = whoever answers for you agrees

## The first screen
leaving-entrance =
    <b>You grew up without parents</b>
    Here is what you are entitled to until you are 29: a home, money, study, first work.

    You can keep a path of your own: what to do, and when. We remind you of the days that matter.
leaving-unknown-kz = We have not found the rest in the law yet: ask the guardianship authority.
leaving-unknown-kg = For Kyrgyzstan we only know about the deposit so far. Ask the district office of the Ministry of Labour about the rest.
leaving-before-18-button = In the queue before 18?
leaving-queue-button = The housing queue
leaving-housing-button = Housing I can get
leaving-money-button = Money in my name
leaving-work-button = Study and work
leaving-stands-by-button = I help such a person
leaving-path-button = My path
leaving-back-button = Back
leaving-topic-unknown = There is no such page here. Choose one from the list.

## Pages. The lines come from data of the law: $age, $months, $days, $years, $percent, $year, $som are numbers, $since is a day.
leaving-before-18-title = <b>Can I be in the housing queue before I am 18?</b>
leaving-queue-title = <b>The housing queue</b>
leaving-housing-title = <b>What housing you can get</b>
leaving-money-title = <b>Money in your name</b>
leaving-work-title = <b>Study and work</b>
leaving-stands-by-title = <b>If you help somebody who grew up without parents</b>
leaving-queue-before-18 = Yes. You need not wait until { $age }: you can be recognised as needing housing before that.
leaving-queue-whose = You have this right until you are { $age } if you lost your parents or their care before you came of age. Time in compulsory military service is added to that age.
leaving-queue-representative = Whoever answers for a child must put them in the queue. They have { $months } months from the day the child came to an institution, a guardian, contract foster care or a foster family.
leaving-queue-not-struck-off = When you turn { $age } you are not taken off the queue.
leaving-queue-where = Since { $since } the queue has been kept by Otbasy Bank, in its housing centre.
leaving-queue-answer = They answer within { $days } working days.
leaving-queue-date-kept = Your day of registration is kept inside the region. If an adoption does not work out, the place in the list is restored.
leaving-queue-confirm = We did not find in the law how often you must confirm that you are still waiting. Ask the bank, and set yourself a day in “My path”.
leaving-housing-share = At least { $percent } % of the housing given out goes to you and to the others who come first.
leaving-housing-kinds = It can be a state flat or a rented one, help with the rent, a soft loan through housing savings, or a housing certificate. An orphan's stipend is not counted as income.
leaving-housing-three-cities = In Astana, Almaty and Shymkent you are not asked to have lived there for { $years } years.
leaving-housing-own-protected = A home that is yours already is protected: while a child is under { $age } it cannot be sold, given away or exchanged, and nobody may be moved out without another home.
leaving-fund-claim = National Fund for Children: since { $since } every citizen under { $age } is credited money once a year.
leaving-fund-use = You can have it from { $age } on, only for housing or study.
leaving-fund-unused = What you have not used within { $years } years after { $age } goes to your pension account.
leaving-fund-look = You see the sum at kids.enpf.kz and in eGov Mobile.
leaving-education-account = Since { $year } the state opens an education account for children from the age of { $age }. Ask whoever answers for you whether you have one.
leaving-fund-representative = Whoever answers for a child can learn free of charge how much the National Fund has saved for them.
leaving-youth-house = The House of Youth: from { $youngest } to { $oldest } it helps you to begin a life of your own.
leaving-rights-guarded = The guardianship authority protects your rights. Housing and help with work are named among them.
leaving-study-money = From { $age } on you can pay for study out of the National Fund.
leaving-study-places = The college knows whether there are places and stipends for you: we have not read a law about that.
leaving-deposit = Kelechekke Salym: a deposit is opened in an orphan's name at Aiyl Bank. At { $age } it holds at least { $som } som.
leaving-deposit-use = It can be spent on study, health or housing.

## My path. $age: how old; $day: a day; $task: what to do; $months: in how many months.
leaving-path =
    <b>My path</b>
    You are { $age ->
        [one] { $age } year old
       *[other] { $age } years old
    }.
leaving-path-tasks = What to do:
leaving-day-representative = { $day }: by this day they must have put you in the queue.
leaving-day-answer = { $day }: last day for the answer about the queue.
leaving-day-check = { $day }: check the queue.
leaving-day-of-age-kz = { $day }: you are 18, the National Fund's money can be used.
leaving-day-of-age-kg = { $day }: you are 18, the deposit can be drawn.
leaving-day-fund-ends = { $day }: after this the Fund's money goes to your pension account.
leaving-day-queue-ends = { $day }: until this day you have special rights in the queue.
leaving-tick-todo-button = ○ { $task }
leaving-tick-done-button = ✓ { $task }
leaving-keep = Keep this and remind you of these days?
leaving-keep-minor = You are under 18. For us to keep this, whoever answers for you must agree: a guardian, a foster carer, the director. Do they agree?
leaving-keep-button = Keep it
leaving-keep-agreed-button = Yes, they agree: keep it
leaving-without-button = Do not keep it
leaving-representative-first = First ask whoever answers for you: until you are 18 they must agree, too.
leaving-no-path = You have no path yet. Open “My path” and tell us your day of birth.
leaving-end-button = Delete my path
leaving-ask-end = Delete your path: days, ticks and reminders? They cannot be brought back.
leaving-end-now-button = Yes, delete it
leaving-ended = Your path is deleted; there will be no more reminders about it.

## The question for a day
leaving-ask-born = When were you born? Write it like this: 14.05.2009.
leaving-ask-placed = Since when has a guardian, a family or an institution answered for you? Write it like this: 01.09.2026.
leaving-ask-filed = When did you apply for the queue? Write it like this: today, or 14.12.2026.
leaving-ask-check = When shall we remind you to check the queue? Choose, or write a day.
leaving-in-months-button = { $months ->
    [one] In { $months } month
   *[other] In { $months } months
    }
leaving-day-not-understood = We did not understand this day, or it cannot be used here.
leaving-day-cannot-be = This day cannot be right. Give us another.
leaving-tell-placed-button = Give the placement day
leaving-tell-filed-button = The day I applied
leaving-tell-check-button = When to remind me
leaving-drop-day-button = Remove this day

## What to do: its name, and how
leaving-task-title = <b>{ $task }</b>
leaving-task-day = Your day: { $day }.
leaving-task-ask-representative = Am I in the queue?
leaving-task-queue = Join the queue
leaving-task-data-consent = Consent to data
leaving-task-queue-check = Check the queue
leaving-task-fund = Check my Fund money
leaving-task-deposit = Ask about the deposit
leaving-how-ask-representative = Ask your guardian, foster carer or director: “Am I registered for housing, and since when?” Ask them to show you the bank's answer.
leaving-how-queue = Apply at Otbasy Bank; until you are 18, together with whoever answers for you. They will say which papers are needed: we found no list in the law.
leaving-how-data-consent = Without consent to check your data they do not take the application. You give it there, at the bank.
leaving-how-queue-check = Look whether you are still on the list, and ask whether you must confirm it.
leaving-how-fund = Go to kids.enpf.kz or eGov Mobile. Until you are 18 whoever answers for you can do it.
leaving-how-deposit = Ask Aiyl Bank whether a deposit has been opened in your name, and what to bring when you are 18.
leaving-why-button = More about it
leaving-done-button = Done
leaving-undone-button = Not done yet
leaving-task-unknown = There is no such task on your path.

## Reminders. $day: the day they are about.
leaving-remind-representative = By { $day } you should have been put in the housing queue. Ask whoever answers for you whether it is done.
leaving-remind-answer = The answer about the housing queue was due by { $day }. Has it come? If not, ask the bank.
leaving-remind-check = Today you wanted to check the housing queue.
leaving-remind-of-age-kz = On { $day } you turn 18. The National Fund's money can now be used for housing or study, and you are not taken off the queue.
leaving-remind-of-age-kg = On { $day } you turn 18. Ask Aiyl Bank about the deposit in your name.
leaving-remind-fund-ends = After { $day } the National Fund's money goes to your pension account. Until then you can use it for housing or study.
leaving-remind-queue-ends = On { $day } you turn 29: until then you have special rights in the housing queue. Check whether you are still on the list.
