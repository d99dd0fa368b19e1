### The questions of “Can I?” and their answers. Each has the question, -why (why we ask) and -name-button (a short name).

## How you are related
question-relation = <b>How are you related to the child?</b>
question-relation-why = Close relatives come first by law and need no course.
question-relation-name-button = How you are related
question-relation-none-button = We have not met yet
question-relation-grandparent-button = Grandmother or grandfather
question-relation-sibling-button = Grown-up brother or sister
question-relation-relative-button = Aunt, uncle, other relative
question-relation-step-parent-button = Step-parent
question-relation-known-button = We know each other, unrelated

## Citizenship and home
question-residence = <b>What is your citizenship, and where do you live?</b>
question-residence-why = Some forms are only for citizens who live here permanently. A rented home is fine.
question-residence-name-button = Citizenship and home
question-residence-citizen-button = Kazakhstan, I live here
question-residence-no-home-button = Kazakhstan, no home yet
question-residence-foreign-button = Another country, I live here
question-residence-stateless-button = No citizenship
question-residence-abroad-button = I live abroad

## Age
question-age = <b>How old are you?</b>
question-age-why = You may take a child from 18; short-term professional foster carers are from 30 to 63.
question-age-name-button = Age
question-age-under-18-button = Under 18
question-age-from-18-button = 18–29
question-age-from-30-button = 30–63
question-age-from-64-button = 64 and over

## Whom the family lives with
question-household = <b>Whom do you live with?</b>
question-household-why = It tells whose consent is needed and who else is checked.
question-household-name-button = Whom you live with
question-household-spouse-button = Married, just the two of us
question-household-family-button = Married, with family at home
question-household-apart-button = Married, living apart
question-household-relatives-button = Not married, with family
question-household-partner-button = Together, not married
question-household-alone-button = I live alone

## Both or one of the two, when the marriage is not registered
question-together = <b>Which of you would take the child?</b>
question-together-why = Only spouses adopt together. One of you may adopt without being married.
question-together-name-button = Both or one of you
question-together-one-button = One of us
question-together-both-button = Both of us together

## The spouse's consent
question-spouse-consent = <b>Does your husband or wife agree?</b>
question-spouse-consent-why = The consent is in writing; for guardianship and a guest family, before a notary.
question-spouse-consent-name-button = The spouse's consent
question-spouse-consent-agrees-button = Yes
question-spouse-consent-not-yet-button = We have not talked yet
question-spouse-consent-refuses-button = No
question-spouse-consent-apart-year-button = We live apart over a year

## How many people at home
question-people = <b>How many people live at home, counting you?</b>
question-people-why = We count how much room there is for each, the child too.
question-people-name-button = People at home
question-people-1-button = 1
question-people-2-button = 2
question-people-3-button = 3
question-people-4-button = 4
question-people-5-button = 5
question-people-6-button = 6
question-people-7-button = 7
question-people-8-button = 8 or more

## Area
question-area = <b>How large is your home?</b>
question-area-why = The rules speak of 15 m² for each person, the child too. A rough figure will do.
question-area-name-button = Size of the home
question-area-from-0-button = under 30 m²
question-area-from-30-button = 30–44 m²
question-area-from-45-button = 45–59 m²
question-area-from-60-button = 60–74 m²
question-area-from-75-button = 75–89 m²
question-area-from-90-button = 90–119 m²
question-area-from-120-button = 120–149 m²
question-area-from-150-button = 150 m² or more

## Income
question-income = <b>Is your income enough to raise a child as well?</b>
question-income-why = The law looks whether income covers the subsistence minimum for the child.
question-income-name-button = Income
question-income-enough-button = Yes, it is enough
question-income-little-button = Not enough yet

## The school
question-preparation = <b>Have you finished the course for adopters and carers (School for adoptive parents)?</b>
question-preparation-why = Nearly everyone needs the certificate. The course is free.
question-preparation-name-button = Course and certificate
question-preparation-has-button = Yes, I have the certificate
question-preparation-going-button = I am attending it
question-preparation-not-yet-button = Not yet
question-preparation-mentors-button = Only the mentors' course

## The age gap to a child already known
question-age-gap = <b>Are you at least 16 years older than the child?</b>
question-age-gap-why = This is for adoption. The court may allow less.
question-age-gap-name-button = Age gap
question-age-gap-enough-button = Yes
question-age-gap-less-button = No, less

## The child's consent
question-child-agrees = <b>Does the child want to live with you?</b>
question-child-agrees-why = From the age of 10 nothing is decided without the child's own yes.
question-child-agrees-name-button = The child's consent
question-child-agrees-under-10-button = The child is under 10
question-child-agrees-agrees-button = 10 or older, wants to
question-child-agrees-not-yet-button = 10 or older, not clear yet
question-child-agrees-refuses-button = 10 or older, does not

## Decisions of a court or the authority
question-court = <b>Was there ever a decision of a court or the authority about you or those who live with you?</b>
question-court-why = Sometimes it can be changed, so we ask which kind. No details are needed.
question-court-name-button = Earlier decisions
question-court-none-button = No, never
question-court-rights-button = About parental rights
question-court-removed-button = Removed as a guardian
question-court-cancelled-button = An adoption was cancelled
question-court-capacity-button = Declared legally incapable

## Whom the decision concerns
question-court-whose = <b>Whom does this decision concern?</b>
question-court-whose-why = The rule can differ for you and for those who live with you.
question-court-whose-name-button = Whom it concerns
question-court-whose-me-button = Me
question-court-whose-spouse-button = My husband or wife
question-court-whose-home-button = Someone who lives with me

question-capacity-whose = <b>Who is this decision about?</b>
question-capacity-whose-why = The rule can differ for you and for those who live with you.
question-capacity-whose-name-button = Who it is about
question-capacity-whose-me-button = Me
question-capacity-whose-spouse-button = My husband or wife
question-capacity-whose-home-button = Someone living with me

## Sensitive things: all at once, only once, no details. A list stands under the question.
question-sensitive = <b>Does any of this concern you or those who live with you?</b>
question-sensitive-why = Only the authority can judge it. We do not ask which, and keep nothing about it.
question-sensitive-name-button = Health and records
question-sensitive-none-button = No, none of it
question-sensitive-something-button = Something does, no details
