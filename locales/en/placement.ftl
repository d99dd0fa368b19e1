### The guide: forms of placement, comparison, where to go. Names of criteria, papers and steps are in placement_law.ftl.

## The list of forms and buttons of the guide. $form is a form's name, $page a page's name, $country a country, $part and $parts which part of a page and of how many.
placement-forms =
    <b>How a child can live in a family</b>
    For good, for a while or for weekends. Choose any way: we will say who decides and what is needed.
    The bot does not match children with families. Only the guardianship authority and accredited organisations do.
placement-forms-kg =
    <b>Kyrgyzstan</b>
    We tell you what is known from the news and the titles of laws. For an exact answer go to the district office of the Ministry of Labour, Social Security and Migration.
placement-law-of = <i>Law of: { $country }</i>
placement-whose-law = Which country’s law do you need? Choose, and the bot will remember.
placement-others =
    <b>Also in the guide</b>
    Mentoring, work with children, a child's return home and telephones.
placement-others-button = More
placement-country-button = Law of { $country }
placement-compare-button = Compare
placement-offices-button = Where to go
placement-lines-button = Phone numbers
placement-back-button = Overview
placement-all-forms-button = All forms
placement-next-button = Next ›
placement-previous-button = ‹ Previous
placement-onward-button = { $page } ›
placement-backward-button = ‹ { $page }
placement-page-title = <b>{ $form }</b> · { $page }
placement-page-title-part = <b>{ $form }</b> · { $page }, { $part } of { $parts }
placement-summary-title = <b>{ $form }</b>
placement-page-law = the law
placement-page-children = children
placement-page-money = money
placement-page-steps = steps
placement-page-papers = papers
placement-page-after = afterwards
placement-page-law-button = Law and status
placement-page-children-button = Children
placement-page-money-button = Money
placement-page-steps-button = Steps and time
placement-page-papers-button = Papers
placement-page-after-button = Afterwards

## How we know: the lines at the foot of a page, one for each act. $source is an act's name, $ref articles or points, $annex annexes, $ground a ground of refusal, $edition and $verified are days.
placement-cited-article = <i>{ $source }, art. { $ref }, as of { $edition }</i>
placement-cited-point = <i>{ $source }, point { $ref }, as of { $edition }</i>
placement-cited-annex = <i>{ $source }, annex { $annex }, as of { $edition }</i>
placement-cited-annex-ref = <i>{ $source }, annex { $annex }, point { $ref }, as of { $edition }</i>
placement-cited-annex-ground = <i>{ $source }, annex { $annex }, ground { $ground }, as of { $edition }</i>
placement-cited-ref-annex = <i>{ $source }, point { $ref }, annex { $annex }, as of { $edition }</i>
placement-cited-whole = <i>{ $source }, as of { $edition }</i>
placement-cited-news = <i>Not from the law: { $source }, { $edition }</i>
placement-cited-news-undated = <i>Not from the law: { $source }</i>
placement-cited-news-unverified = <i>Not from the law: { $source } — not checked</i>
placement-cited-undated = <i>{ $source } — we do not have the text</i>
placement-cited-unverified = <i>{ $source } — not checked</i>
placement-checked = <i>Checked { $verified }</i>
placement-sources-button = Sources
placement-back-to-page-button = Back to the page
placement-sources = Country: { $country }. What this page rests on:
placement-sources-checked =
    { $count ->
        [one] <i>{ $country } · { $count } source, checked on { $verified }</i>
       *[other] <i>{ $country } · { $count } sources, checked on { $verified }</i>
        }
placement-sources-unread =
    { $count ->
        [one] <i>{ $country } · { $count } source; we do not have its text</i>
       *[other] <i>{ $country } · { $count } sources; we do not have their texts</i>
        }

## Doubt is spoken: about a whole page and, shortly, about one line of a list.
placement-doubt-kz-news = We know this only from the news and web pages. Ask the guardianship authority before you count on it.
placement-doubt-kz-uncertain = We are not sure here: the law is changing, or we have not seen its text. Ask the guardianship authority.
placement-doubt-kg-news = This is from the news and old sources; today it may be different. For the rest and an exact answer, ask the Ministry of Labour’s district office.
placement-doubt-kg-uncertain = We do not have the texts of the acts, and some of this is old. For the rest and an exact answer, ask the Ministry of Labour’s district office.
placement-doubt-missing = We found no exact term or number in the law. Ask the guardianship authority.
placement-item-news = This is not from the law but from news and web pages: please check.
placement-item-uncertain = We are not sure here: please check.

## Time limits of steps. $step is a step's name, $number its number, $days and $months are numbers.
placement-step-plain = <b>{ $number }. { $step }</b>
placement-step-days = { $days ->
    [one] <b>{ $number }. { $step }</b> — up to { $days } working day
   *[other] <b>{ $number }. { $step }</b> — up to { $days } working days
    }
placement-step-calendar-days = { $days ->
    [one] <b>{ $number }. { $step }</b> — at least { $days } day
   *[other] <b>{ $number }. { $step }</b> — at least { $days } days
    }
placement-step-every = { $months ->
    [one] <b>{ $number }. { $step }</b> — every month
   *[other] <b>{ $number }. { $step }</b> — every { $months } months
    }
placement-step-unknown = <b>{ $number }. { $step }</b> — ask there how long
placement-step-actor = Who: { $actor }.
placement-step-channel = How to apply: { $channel }.
placement-step-place = Where: { $place }.

## Papers. $document is its name, $issuer who gives it, $who who needs it. placement-listed joins the words of a list: "you, your spouse".
placement-document = <b>{ $document }</b> — { $issuer }
placement-document-name = <b>{ $document }</b>
placement-papers-yours = You collect:
placement-papers-made = The authority makes itself:
placement-papers-auto = The authority takes from records:
placement-document-who = Needed from: { $who }.
placement-document-months = { $months ->
    [one] Valid for { $months } month.
   *[other] Valid for { $months } months.
    }
placement-document-validity-unknown = The law does not say how long it is valid: look at the paper itself.
placement-document-period = { $months ->
    [one] For the last { $months } month.
   *[other] For the last { $months } months.
    }
placement-document-free = Free.
placement-listed = { $before }, { $last }
placement-bullet = • { $said }

## Money. $amount is a ready sum, $payment a ready line about a payment, $mrp a number of MCI.
placement-money-mci = Sums are multiples of the monthly calculation index (MCI). Now it is { $amount }.
placement-money-mci-unknown = We do not know this year's monthly calculation index (MCI) yet, so we name no sums. Ask the guardianship authority.
placement-money-mci-before = We do not know the index (MCI) of { $year } yet. These sums are counted by the index of { $known }, { $amount }: the new ones will differ.
placement-money-in-mci = { $payment } ({ $mrp } MCI)

## Comparison: names of rows; the cells stand with each form below. $number is a form's number on this screen, $cell its cell or name.
placement-compare =
    <b>Compare forms</b>
    Mark two or three.
placement-chosen-button = ✓ { $form }
placement-compare-show-button = Show side by side
placement-compare-change-button = Choose again
placement-compare-title = <b>Side by side</b>
placement-compare-status = <b>Who you are to the child</b>
placement-compare-decides = <b>Who decides</b>
placement-compare-term = <b>For how long</b>
placement-compare-children = <b>How many children</b>
placement-compare-pay = <b>Money</b>
placement-compare-after = <b>Reports</b>
placement-compare-cell = { $number } · { $cell }
placement-compared-button = { $number } · { $form }
placement-compare-at-most-alert = No more than three forms at once. Unmark one.
placement-compare-at-least-alert = Mark at least two forms.

## Where to go. $country is a country, $region a region, $office what kind of place, $verified the day it was checked. An address in <code> is copied by a touch.
placement-which-region =
    <b>Where to go: { $country }</b>
    Choose a region. The bot will not remember it.
placement-other-region-button = Another region
placement-offices = <b>Where to go: { $region }</b>
placement-authority-kz = The guardianship authority is the akimat’s child-rights department or directorate. They have been set up since 2025; where there is none yet, it is the education department.
placement-directorate-works = In this region the child-rights directorate is already working: the news said so in 2025.
placement-directorate-begins = The child-rights directorate is being set up here: ask the akimat whether it is already working.
placement-authority-kg = Children and families are the work of the district office of the Ministry of Labour, Social Security and Migration. You can also ask by phone on 1966, the Ministry’s line.
placement-office = <b>{ $office }</b>
placement-office-address = <code>{ $address }</code>
placement-office-hours = Hours: { $hours }
placement-office-source = <i>Source: { $source }</i>
placement-office-phone = { $phone } (checked { $verified })
placement-office-phone-unverified = { $phone } (number not checked)
placement-offices-unknown = We do not have the address and phone yet:
placement-offices-nothing-kz =
    We have no addresses or phone numbers here yet. These can help:
    • <b>1414</b>, the contact centre of state services: it tells you where to go;
    • the akimat of your district or city: it knows the child-rights department;
    • egov.kz: applications go through it.
placement-offices-nothing-kg = We have no addresses or phone numbers here yet. Call <b>1966</b>, the Ministry of Labour’s line, and ask where your district office is.
placement-office-unknown-help-kz = You can find out at the contact centre of state services (1414) or at the district akimat.
placement-office-unknown-help-kg = Ask on 1966, the Ministry’s line.
placement-office-map-button = 📍 { $office }

## Telephones. $number is the number, $line who answers, $verified the day it was checked.
placement-lines = <b>Telephones: { $country }</b>
placement-lines-verified = By our sources ({ $verified }):
placement-lines-unverified = Not checked, may not answer:
placement-line = <b>{ $number }</b> — { $line }

## Adoption
form-adoption = Adoption
form-adoption-button = Adoption
form-adoption-what = The child becomes your son or daughter for good.
form-adoption-status = You and the child have the same rights and duties as in a family by birth.
form-adoption-decides = The court decides; the guardianship authority (child-rights or education department) prepares the case and takes part.
form-adoption-children = One or several children under 18.
form-adoption-pay = No salary. The state pays once, on adoption.
form-adoption-page-law =
    • The court where the child lives decides, in a closed hearing. The guardianship authority must permit it first.
    • Legal ties with the former parents end. If one person adopts, ties with one parent can be kept.
    • After parents lose their rights, a child can be adopted no sooner than 6 months later.
    • Relatives come first, then people in a registered marriage. This is an order of preference, not a ban: one person may adopt.
    • The law protects the secrecy of adoption.
    • The court may annul an adoption if the child is treated cruelly or not cared for.
form-adoption-page-children =
    • You may adopt one or several children under 18, from any region.
    • The age gap is at least 16 years. The court may reduce it; a step-parent does not need it. There is no upper limit.
    • Brothers and sisters are not parted unless that is better for them.
    • From the age of 10 the child must agree.
    • A baby under one can come to you under guardianship or contract foster care while the adoption goes on.
form-adoption-page-money =
    • One of the adopters gets the payment, for each child.
    • Apply through eGov within 12 months after the court's decision takes effect.
    • It is decided within 5 working days; the money comes within 7 more working days.
    • If the adoption is annulled, the payment must be returned within a month.
    • There are ordinary child benefits for a small child too: ask at the public service centre (Government for Citizens).
form-adoption-page-steps = The way from the first talk to home. Time limits are working days of the authority or court, counted from the next day.
form-adoption-page-papers = You need not collect everything: the authority takes much from state records. It also looks up criminal records itself, yours and those of people who live with you.
form-adoption-page-after =
    • Once a year, until the child is 18, you report to the guardianship authority where the court sat: from a month before the due date to a month after it.
    • You can report at the authority, or in your Data Bank account with a digital signature.
    • If you live abroad: every six months for the first 3 years, then once a year.
    • The law does not ask adopters to confirm their papers every year.
    • The first months are hard for almost everybody. Ask for help before your strength runs out.
form-adoption-cell-status = parent, as by birth
form-adoption-cell-decides = court
form-adoption-cell-term = for good
form-adoption-cell-children = one or more
form-adoption-cell-pay = once
form-adoption-cell-after = once a year

## Guardianship and trusteeship
form-guardianship = Guardianship
form-guardianship-button = Guardianship
form-guardianship-what = You raise the child and are responsible for them; the child stays part of the birth family.
form-guardianship-status = Up to 14 it is guardianship, from 14 to 18 the law has another name for it. Surname, property and home stay the child's.
form-guardianship-decides = The guardianship authority (child-rights or education department) decides by an order.
form-guardianship-children = One or several children under 18.
form-guardianship-pay = The guardian is not paid. A monthly allowance is given for the child.
form-guardianship-page-law =
    • The guardianship authority decides within 19 working days; the Code allows 20 at most.
    • Relatives come first, then people in a registered marriage. This is an order of preference, not a ban for others.
    • The child keeps surname, property, child maintenance and the right to a home. Dealings with the child’s property need the authority's permission.
    • You may not block meetings with the parents unless they harm the child.
    • You live together. From 16 the child may live apart if the authority permits.
    • Guardianship can end: the parents are back, the child is adopted, or turns 18.
form-guardianship-page-children =
    • One or several children under 18. At 14 it changes by itself: from then on the law gives it another name.
    • From the age of 10 the authority asks for the child's consent.
    • Brothers and sisters are kept together where possible.
    • If you are a relative or step-parent and the child needs a home at once, you can be appointed before the course; you take it within a year of being appointed.
form-guardianship-page-money =
    • The allowance is the child's money. It is paid by the 15th, until 18.
    • You can ask for it in the guardianship application; asked separately, it is decided within 1 working day.
    • It is not given if the state fully supports the child, or the child's income is above the cost of care in your region's institutions. Nor is it given if parents who could raise the child gave the child up of their own will.
    • If you move, or the parents are found, get well or come back, say so within 5 working days.
form-guardianship-page-steps = Apply at the public service centre (Government for Citizens) or through eGov. Time limits are working days, counted from the next day.
form-guardianship-page-papers = You need not collect everything: the authority takes much from state records. It also looks up criminal records itself.
form-guardianship-page-after =
    • Twice a year: a report and a copy of the child's health passport.
    • Health, a permanent home, income, no criminal record and no monitoring by a psychiatric or addiction clinic are needed all the time, not only at the start.
    • The authority looks in its systems and asks you for a paper if it is not there. How often is for the Government to say: ask the authority. The news says once a year.
    • If the conditions are no longer met, also by someone who lives with you, guardianship ends.
form-guardianship-cell-status = guardian
form-guardianship-cell-decides = guardianship authority
form-guardianship-cell-term = until 18
form-guardianship-cell-children = one or more
form-guardianship-cell-pay = allowance for the child
form-guardianship-cell-after = twice a year

## Patronat
form-patronat = Contract foster care (patronat)
form-patronat-button = Contract foster care
form-patronat-what = The child lives with you under a contract, and the state pays for this care.
form-patronat-status = You are responsible for the child, as a guardian is. No child maintenance or inheritance arises between you.
form-patronat-decides = The guardianship authority (child-rights or education department) decides within 10 working days; apply through eGov.
form-patronat-children = Up to 3 children; more if they are brothers and sisters.
form-patronat-pay = You are paid every month, and there is money for the child.
form-patronat-page-law =
    • Each child has a contract of their own, for a term; to go on, a new one is signed.
    • It ends early if you have a serious reason, if the child is not well with you, or goes back to the parents or is adopted.
    • Moving to another region ends the contract. Tell the authority about any move within 10 calendar days.
    • If the child can be adopted, you have the first right.
    • Relatives come first, then people in a registered marriage. This is an order of preference, not a ban for others.
form-patronat-page-children =
    • Up to 3 children at a time; brothers and sisters come together even if they are more.
    • You choose the child beforehand, with the authority and the institution.
    • From the age of 10 the child must agree.
    • A relative or step-parent may be allowed to take the course within a year of being appointed.
form-patronat-page-money =
    • The carer is paid by the 25th, the child's money comes by the 15th.
    • The child's money is for food and clothes; more for a schoolchild than for a small one.
    • The money is decided together with the contract.
form-patronat-page-steps = Apply through eGov only. Time limits are working days, counted from the next day.
form-patronat-page-papers = The authority takes many papers itself. No income paper is asked, but income matters.
form-patronat-page-after =
    • Twice a year: a report and a copy of the health passport. The authority visits at least as often.
    • Health, home, income, no criminal record and no monitoring by a psychiatric or addiction clinic are needed all the time. Ask the authority how often this is checked for contract foster carers.
    • The child may go home or to a family for good. That is good for the child and sad for you: ask for help.
form-patronat-cell-status = carer, like a guardian
form-patronat-cell-decides = guardianship authority, contract
form-patronat-cell-term = term of the contract
form-patronat-cell-children = up to 3
form-patronat-cell-pay = you and the child
form-patronat-cell-after = twice a year

## Receiving family
form-receiving-family = Foster family (4–10 children)
form-receiving-family-button = Foster family (4–10)
form-receiving-family-what = A family takes several children from an institution at once and raises them under a contract.
form-receiving-family-status = You are responsible for the children, as guardians are.
form-receiving-family-decides = The guardianship authority (child-rights or education department) decides within 10 working days. Three sign: you, the authority, the institution.
form-receiving-family-children = From 4 to 10 children; more if they are brothers and sisters.
form-receiving-family-pay = Each foster carer is paid, and there is money for each child.
form-receiving-family-page-law =
    • There is a contract for each child, until the child comes of age.
    • If you are going to move, write 30 calendar days before; moving to another region ends the contract.
    • Relatives come first, then people in a registered marriage. This is an order of preference, not a ban.
    • Can one person do it? The rules do not forbid it, but the list of papers names a marriage certificate. Ask the guardianship authority.
form-receiving-family-page-children =
    • From 4 to 10 children; brothers and sisters come together even if they are more.
    • At least 15 m² for each person at home.
    • From the age of 10 the child must agree.
    • The regulation speaks of choosing in your own region, the Code allows any. Ask the guardianship authority.
    • A relative or step-parent may be allowed to take the course within a year of being appointed.
form-receiving-family-page-money =
    • Each foster carer is paid under the contract.
    • The children's money comes by the 15th. We saw its size only in an old order: ask the guardianship authority.
form-receiving-family-page-steps = Apply at the guardianship authority or through eGov. Time limits are working days, counted from the next day.
form-receiving-family-page-papers = The authority takes many papers itself. No income paper is asked, but income matters.
form-receiving-family-page-after =
    • Twice a year: a report and a copy of each child's health passport.
    • Health, home, income, no criminal record and no monitoring by a psychiatric or addiction clinic are needed all the time. Ask the authority how often this is checked.
    • A big family needs help more often. Ask for it; do not wait for trouble.
form-receiving-family-cell-status = foster carer, like a guardian
form-receiving-family-cell-decides = guardianship authority, three-way contract
form-receiving-family-cell-term = until 18
form-receiving-family-cell-children = from 4 to 10
form-receiving-family-cell-pay = you and the children
form-receiving-family-cell-after = twice a year

## Professional receiving family
form-professional-family = Short-term professional foster family
form-professional-family-button = Short-term foster family
form-professional-family-what = A home for a while for a child in trouble, instead of an institution, until it is clear what comes next.
form-professional-family-status = The child is with you for a time, under a contract; you are responsible, as a guardian is.
form-professional-family-decides = The guardianship authority (child-rights or education department) recognises your family and signs the contract.
form-professional-family-children = Up to 4 children; more if they are brothers and sisters. You do not choose the child.
form-professional-family-pay = You are paid every month, and there is money for the child.
form-professional-family-page-law =
    • This form has existed since 1 July 2025.
    • The contract is for 6 months and can be extended once, for 6 more.
    • The authority first tries to return the child to the parents and, if it cannot, looks for a permanent family.
    • You need to be a citizen of Kazakhstan, from 30 to 63 years old, with at least 15 m² for each person at home.
    • The rules for such families were approved separately and we do not have their text. Ask the authority about papers and time limits.
form-professional-family-page-children =
    • Up to 4 children; brothers and sisters come together even if they are more.
    • You do not choose: the home is for the child who needs it today.
    • From the age of 10 the child must agree.
form-professional-family-page-money =
    • We do not have the text of the rules. Ask the guardianship authority whether both spouses are paid.
    • A carer may not draw money from the child's account.
form-professional-family-page-steps = The order of steps is known from the Code and the news, the time limits are not. Begin with a talk at the guardianship authority.
form-professional-family-page-papers = We did not find the full list: this is what is known. The guardianship authority will name the rest.
form-professional-family-page-after =
    • Every three months: a report and a copy of the child's health passport.
    • The authority may come without warning.
    • Health, home, income, no criminal record and no monitoring by a psychiatric or addiction clinic are needed all the time.
    • Saying goodbye is part of this work. Ask for help when it is hard.
form-professional-family-cell-status = carer, like a guardian
form-professional-family-cell-decides = guardianship authority, contract
form-professional-family-cell-term = 6 months, extended once
form-professional-family-cell-children = up to 4
form-professional-family-cell-pay = you and the child
form-professional-family-cell-after = every three months

## Guest family
form-guest-family = Guest family
form-guest-family-button = Guest family
form-guest-family-what = A child stays with you on weekends and holidays and lives in the institution.
form-guest-family-status = The child's status does not change: you are not a guardian or legal representative.
form-guest-family-decides = The guardianship authority (child-rights or education department) writes an assessment; the contract is with it and the institution.
form-guest-family-children = One or several children, a contract for each.
form-guest-family-pay = Nothing is paid, neither to you nor for the child.
form-guest-family-page-law =
    • Schoolchildren come on holidays, weekends and days off; smaller children for up to a month.
    • The assessment is valid for 12 months. The institution issues an order for each stay.
    • Candidates for adoption, guardianship, contract foster care or a foster family count as guest candidates too.
    • You need to be a citizen of Kazakhstan and live here permanently.
    • The contract is signed where the child lives.
form-guest-family-page-children =
    • One or several children; brothers and sisters are kept together where possible.
    • From the age of 10 the child must agree.
    • Think beforehand of what comes after the holidays: the child will wait.
form-guest-family-page-money = This is friendship, not work: the law gives no money for it.
form-guest-family-page-steps = Apply on paper only, at the guardianship authority. Time limits are working days, counted from the next day.
form-guest-family-page-papers = The spouse's consent comes from a notary, income is shown for 12 months. The authority looks up criminal records itself.
form-guest-family-page-after =
    • You may not take the child abroad or leave the child with others.
    • Report danger, illness or injury within 24 hours.
    • Bring the child back on time: they wait for the child, and they check.
form-guest-family-cell-status = friend, not a guardian
form-guest-family-cell-decides = guardianship authority, contract
form-guest-family-cell-term = weekends and holidays
form-guest-family-cell-children = one or more
form-guest-family-cell-pay = none
form-guest-family-cell-after = ask the authority

## Mentor: a child's friend, not a placement in a family
form-mentor = Mentor
form-mentor-button = Mentor
form-mentor-what = You are a grown-up friend of a child who lives in an institution. The child does not move in with you.
form-mentor-status = The child's status does not change: you are neither guardian nor legal representative.
form-mentor-decides = A mentoring organisation prepares you and introduces the child, under a contract with the guardianship authority. Ask the authority which one is near you.
form-mentor-children = A child from 10 years old in an organisation for orphans. Ask how many children one mentor may have.
form-mentor-pay = Unpaid. The organisation's training and help cost you nothing.
form-mentor-page-law =
    • In law since 2024.
    • You need to be a citizen of Kazakhstan, 18 or older, with a permanent home and an income not below the subsistence minimum.
    • You need the training of mentors: a different course, not the one for adopters and carers.
    • Any conviction or prosecution is a bar, past ones too; only cases closed because the person is not guilty do not count.
    • Some of the bars reach your spouse and those who live with you. Ask the guardianship authority which.
form-mentor-page-children =
    • You may visit. You meet outside the institution if the child and its head agree.
    • You may help with studies and care for the child in the holidays.
    • The child will get used to you: think first how long you can stay close.
form-mentor-page-after =
    • You may not take the child abroad or leave the child with others.
    • You report danger to the child at once.
    • Ask the guardianship authority which papers are wanted, how long mentoring lasts and how it ends.

## Children's village: a job, not a placement
form-childrens-village = Children's village
form-childrens-village-button = Children's village (a job)
form-childrens-village-what = This is a job, not a placement in a family: the carer lives with children in a house of the village.
form-childrens-village-status = The children belong to the organisation's care; you do not become a guardian.
form-childrens-village-decides = The organisation itself hires you.
form-childrens-village-children = The organisation will say how many children live in a house.
form-childrens-village-pay = This is an employment contract; ask the organisation about its terms.
form-childrens-village-page-law =
    • The Code does not list a children's village among placements in a family. It has a law of its own, from 2000.
    • We have not checked the requirements, the number of children or the pay, so we do not name them. Ask the village itself or the guardianship authority (child-rights or education department).
    • If you want a child to live in your home, look at the other forms.

## Return to the birth family
form-return-to-birth-family = Return to the birth family
form-return-to-birth-family-button = Return to the parents
form-return-to-birth-family-what = The child goes back to mother or father, to their own family, when it is safe there again.
form-return-to-birth-family-status = The child is their parents' child and stays so.
form-return-to-birth-family-decides = The court gives rights back; where rights were neither lost nor restricted, the guardianship authority (child-rights or education department) decides.
form-return-to-birth-family-children = If rights were lost, a child of 10 or older must agree.
form-return-to-birth-family-pay = Nothing is paid for the return. Ask the guardianship authority what help a family can get.
form-return-to-birth-family-page-law =
    • A parent whose life has changed may ask the court to give rights back. After an adoption this is no longer possible, unless the adoption is annulled.
    • The court lifts a restriction when its reasons are gone; it may refuse for the child's sake.
    • You may see the child before that: if rights are restricted, with consent of the authority or guardian; if they are lost, with the authority's permission where it does no harm.
    • If a child was taken urgently, the authority must go to court within 7 days.
form-return-to-birth-family-page-after =
    • Guardianship, contract foster care and foster families of both kinds end when the child goes home.
    • It can hurt those who raised the child, even when all is well. There is no shame in asking for help.
    • The first months are hard for the parents too. Asking for help is not admitting guilt.

## Room entry, ask a person, and a page that is gone
placement-menu-button = I want to take in a child
placement-ask-person-button = Ask a person
placement-form-unknown = This page is no longer there. Choose from the list.
