### Answers to typed questions: the guess, frequent questions, words explained.

## The guess. $question is a short question below, $form a form's name, $page a page's name.
faq-guess =
    <b>Is this what you mean?</b>
    Choose what is nearest.
faq-nothing-fits-button = No, ask a person
faq-not-meant-button = Not what I meant
faq-not-meant =
    Thanks, that’s clear.

    Choose below what you need.
faq-frequent-button = Common questions
faq-frequent =
    <b>Common questions</b>
    You can type any other question in your own words.
faq-said-hello = Hello! Type your question in your own words, or choose below.
faq-said-thanks = Thank you, too. If you have another question, just type it.
faq-said-bye = Goodbye! You can come back any time.
faq-gone = This question is no longer here. Please write it once more.
faq-title = <b>{ $question }</b>
faq-elsewhere =
    <i>This is how it is in: { $country }. In your country it may be different: please ask the guardianship authority there.</i>
faq-page-button = { $form } · { $page }

## Sources the answers rest on.
source-law-child-rights = Law on the rights of the child
source-law-housing = Law on housing relations
source-social-code = Social Code

## Places the questions lead to.
faq-check-button = Can I? A few questions
faq-path-button = My papers and steps
faq-reminders-button = My reminders
faq-my-data-button = What is kept about me

## Who can take a child: short question and answer. Where there is no answer here, the rule from placement_law.ftl is said.
faq-where-to-begin-button = Where do I start?
faq-where-to-begin-answer =
    First a talk at the guardianship authority (child-rights or education department) or an accredited organisation: it is free.
    Then the course for adopters and carers and the papers.
    Before that, see here in a few questions which forms are open to you.
faq-single-person-button = I'm single. Can I?
faq-unmarried-couple-button = Not married. Can we?
faq-age-limit-button = What about my age?
faq-relatives-first-button = I am a relative of the child
faq-relatives-first-answer =
    Relatives come first for every permanent form.
    Grandparents, brothers and sisters are close relatives: they do not need the course.
    Aunts, uncles and cousins need it, but for guardianship, contract foster care and a foster family a year may be given.
    Ask the guardianship authority (child-rights or education department) what fits you.
faq-step-parent-button = My spouse's child
faq-step-parent-answer =
    A stepfather or stepmother may adopt: the 16-year age gap is not required.
    The course certificate is needed for adoption. For guardianship a year may be given for it.
    The court decides; ask the guardianship authority about the other parent's consent.
faq-criminal-record-button = A criminal record
faq-health-button = Which illnesses matter?
faq-mental-observation-button = Psychiatrist, addiction doctor
faq-income-button = What income is needed?
faq-housing-button = What home is needed?
faq-spouse-consent-button = My spouse's consent
faq-co-residents-button = Those who live with me
faq-preference-button = Who comes first?
faq-preference-answer =
    First the child's relatives; if there are none, people in a registered marriage.
    It is a queue, not a ban: one person may take a child too.
faq-foreigner-button = Foreign citizens

## The school and papers.
faq-school-needed-button = Must I take the course?
faq-school-length-button = How long is the course?
faq-school-length-answer =
    From 42 to 60 hours, at least 3 hours a day, in a group of 6 to 22 people.
    You are enrolled within 5 working days; the certificate comes within 7 working days after the whole course.
    The official order does not mention online lessons; the news mentions online groups. Ask the course.
faq-school-cost-button = Is the course free?
faq-school-cost-answer =
    Yes, it is free for you.
    The certificate does not oblige you to take a child. Some people realise there that it is not for them, and that is a good result too.
faq-school-both-button = Must both of us attend?
faq-school-both-answer =
    Each of you who becomes an adopter, a guardian or a foster carer needs their own certificate.
    As we read the law, a spouse who only gives consent need not attend. Ask the course or the guardianship authority.
faq-certificate-validity-button = How long is it valid?
faq-certificate-validity-answer =
    The law sets no term for the certificate.
    If it is lost, the course gives a duplicate within 5 working days.
    Whether another region accepts it is not written anywhere: ask the guardianship authority there.
faq-papers-button = Which papers are needed?
faq-papers-answer =
    It depends on the form. Usually: application, health, income, home, spouse's consent, course certificate.
    Much is taken from state records, criminal records too.
    Choose a form and the bot makes your own list.
faq-papers-validity-button = How long papers stay valid
faq-papers-validity-answer =
    The rules of these services set no time limits; the date on the paper itself counts.
    Order the health certificate last, so that it does not expire.
    The bot plans the order backwards from the day you plan to apply.
faq-where-to-apply-button = Where do I apply?
faq-where-to-apply-answer =
    At the guardianship authority (child-rights or education department) where you live.
    Guardianship: Government for Citizens or eGov. Contract foster care (patronat): eGov only. Foster family: the authority or eGov. Guest family: on paper at the authority.

## Time, money, refusal.
faq-how-long-button = How long does it take?
faq-how-long-answer =
    The law names no total. For adoption it adds up like this:
    • the course: 42–60 hours; the news says about three months;
    • registration: up to 10 working days; getting to know the child: at least 2 weeks;
    • the court prepares the case within 10 working days, then there is a hearing.
    Guardianship is decided within 19 working days. How long you will look for your child, nobody knows beforehand.
faq-school-dates-button = When is the next course?
faq-school-dates-answer = Each course has its own dates; you are enrolled within 5 working days. Ask the guardianship authority which course for adopters and carers is near you.
faq-cost-button = What does it cost?
faq-cost-answer =
    These state services are free, and so is the course. Ask the notary what a consent costs.
    Nobody may ask money for finding a child.
faq-intermediary-button = A child through a go-between?
faq-intermediary-answer =
    No. Only the state and accredited organisations may match and hand over children. Nobody may profit from it.
    If somebody asks for money, tell the guardianship authority or the police.
faq-home-visit-button = What do they look at?
faq-home-visit-answer =
    They look at the home where the child will live: it must be your permanent one, but need not be your property.
    The rules ask at least 15 m² for each person.
    It takes 2 or 3 working days, depending on the form.
faq-refusal-button = They refused or are silent
faq-refusal-answer =
    They must hear you at least 3 working days before refusing.
    If you complain, the authority answers within 5 working days and the body above it within 15; after that you can go to court.
    Ask for the refusal in writing, with its ground. Often it can be put right.

## About the child.
faq-see-children-button = Where can I see children?
faq-see-children-answer =
    The bot shows no children and does not match families.
    The guardianship authority (child-rights or education department) enters you in the Republican Data Bank; children's details open only there, after a promise of secrecy.
faq-how-many-wait-button = How many children wait?
faq-how-many-wait-answer =
    We do not know the exact number: it changes every day.
    All children who need a family are in the Republican Data Bank. It opens to people who have registered.
    Ask the guardianship authority about the children of your region.
faq-baby-button = A baby under one
faq-baby-answer =
    A child under one can come to you under guardianship or contract foster care while the adoption goes on.
    We have no figures of waiting time. Ask the guardianship authority.
faq-how-many-children-button = How many children?
faq-how-many-children-answer =
    Adoption and guardianship: one or several. Contract foster care (patronat): up to 3. Foster family: 4 to 10. Short-term foster family: up to 4.
    Brothers and sisters may be more.
faq-siblings-button = Brothers and sisters
faq-siblings-answer = Brothers and sisters are not parted, unless that is better for them. With paid forms they may come together even if they are more than the limit.
faq-child-consent-button = Is the child asked?
faq-other-region-button = Another region, a move
faq-other-region-answer =
    By the Code you may take a child from any region.
    The rules on foster families speak of your own region: ask there.
    If you move to another region, a contract foster care or foster-family contract ends; tell the guardianship authority beforehand.
faq-nationality-button = Language, faith, nationality
faq-nationality-answer = The child's nationality, faith and language may be taken into account when a family is chosen. Ask the guardianship authority how.
faq-surname-button = The child's surname
faq-surname-answer =
    Under guardianship the child keeps the surname.
    After adoption a new birth certificate is given. Ask the court and the guardianship authority about a new name.
faq-adoption-secrecy-button = Secrecy of adoption
faq-adoption-secrecy-answer =
    The law protects it, and the court is closed.
    Whether to tell the child is for the family to decide. The course teaches how to do it gently.
faq-telling-child-button = How to tell the child?
faq-telling-child-answer =
    Whether to tell children that they are adopted is for you to decide: the law protects the secret, and it does not order silence.
    You can begin simply: “Another mother gave birth to you, and you are ours for ever.”
    The course for adopters and carers teaches how and when: there is a whole lesson on it. If it is hard, ask a psychologist.
faq-birth-parents-button = Birth parents
faq-birth-parents-answer =
    Under guardianship the child stays kin to the parents; you may not block meetings that do no harm.
    Parents may withdraw their consent to adoption until the court decides. After the adoption their rights do not come back, unless it is annulled.
faq-court-button = How is the court?
faq-court-answer =
    The hearing is closed. The guardianship authority takes part.
    Before it you spend time with the child directly, at least two weeks.

## Afterwards, help, the bot.
faq-cannot-cope-button = It is very hard with the child
faq-cannot-cope-answer =
    It is hard for almost everyone in the first months, and it is not your fault.
    Do not decide alone: ask a person here or the guardianship authority, before your strength runs out.
    If you are afraid for yourself or the child, call now: the numbers are in “I need help”.
faq-life-after-button = What is life like after?
faq-life-after-answer =
    The first months are hard for almost everybody: the child tests whether you will stay. It passes, and there is no shame in asking for help.
    Reports: once a year after adoption, every six months for a guardian.
    The bot can remind you of the dates.
faq-home-violence-button = If you are hit at home
faq-home-violence-answer =
    If you are in danger now, call 102 or 112.
    • The police can forbid him to come near you or contact you for 30 days. You get a copy the same day, and they check at least every 7 days.
    • The police can also bar him from the home.
    • You can stay up to a month in a family support centre. 111 will tell you where: day and night, free.
faq-psychologist-button = Help from a psychologist
faq-psychologist-answer =
    Before helping, a psychologist asks for your written consent; for a child, the legal representative’s.
    Nobody waits for consent if there are thoughts of dying, a crisis or violence at home.
    Only people in the state register may call themselves psychologists; the law gives those who already work a year.
faq-reports-after-button = Reports and visits
faq-reports-after-answer =
    Adoption: once a year until 18. Guardianship, contract foster care, foster family: twice a year, with the health passport. Short-term foster family: every three months, and visits without warning.
    The bot can remind you.
faq-yearly-check-button = Papers again every year?
faq-yearly-check-answer =
    A guardian must meet the conditions all the time. The authority looks in its systems and asks you only for what is missing.
    How often is for the Government to say; the news says once a year. The law does not ask this of adopters.
faq-child-benefits-button = Child benefits, leave
faq-child-benefits-answer =
    The birth grant and the care benefit until a year and a half are also for adopters and guardians. Apply within 18 months of the birth.
    An insured person who adopts a newborn gets a payment of their own: apply within 12 months.
    Sums and leave: ask Government for Citizens and your employer.
faq-child-housing-button = Will the child have a home?
faq-child-housing-answer =
    The child must be put in the housing queue within three months after coming under care: that is the legal representative's duty.
    The right lasts until 29. Nobody is taken off the queue at 18.
faq-child-property-button = The child's money and flat
faq-child-property-answer =
    What belongs to the child stays the child's. Deals with it need the guardianship authority's permission.
    The National Fund saves for every child who is a citizen: from 18 it goes to housing or education. A guardian may see the sum free of charge.
faq-mentor-button = To become a mentor
faq-mentor-answer =
    A mentor is a friend of a child from 10 years old who lives in an institution. It is unpaid and needs a training with a test.
    A mentor is an adult citizen; criminal record, health, home and income are also asked about.
    Ask the guardianship authority or the institution.
faq-help-without-taking-button = Help without taking a child
faq-help-without-taking-answer =
    You can be a mentor, or a guest family for weekends and holidays.
    If you want to give money, things or time, ask us or the institution what is needed now.
faq-about-bot-button = Who are you?
faq-about-bot-answer =
    This is the bot of a charity that helps children. It is free; people from the charity work alongside it.
    It is not the guardianship authority and decides nothing. Under an answer you see how we know it and when we checked.

## Words explained.
faq-term-guardianship-authority-button = Guardianship authority
faq-term-guardianship-authority-answer = The office that protects children’s rights: the akimat’s child-rights department or directorate, or the education department where there is none yet. It talks with you, sees your home, decides or prepares the court.
faq-term-accredited-organisation-button = Accredited organisation
faq-term-accredited-organisation-answer = An organisation the state has permitted to help place children in families and to train them. It is free. Nobody else may do it.
faq-term-data-bank-button = Republican Data Bank
faq-term-mci-button = MCI
faq-term-mci-answer = The monthly calculation index: a sum the state sets every year. Payments are counted in it, so they change when it changes. The money pages show them in tenge.
faq-term-subsistence-minimum-button = Subsistence minimum
faq-term-subsistence-minimum-answer = The least that one person needs in a month, set by the state every year. Your income must cover it for the child too.
faq-term-dynamic-observation-button = Monitoring by a clinic
faq-term-preparation-button = Psychological preparation
faq-term-close-relatives-button = Close relatives
faq-term-close-relatives-answer = Parents, children, adoptive parents and adopted children, brothers and sisters (also half ones), grandparents and grandchildren. Aunts, uncles, cousins and step-parents are not close relatives by law.
faq-term-opinion-button = The authority’s assessment
faq-term-opinion-answer = A paper that says whether you can be a candidate. For adopters it has no term; for a guest family it is valid for 12 months.
faq-term-health-passport-button = Child's health passport
faq-term-health-passport-answer = A booklet about the child's health and examinations. A copy goes with the report to the authority.
faq-term-candidate-button = Candidate
faq-term-candidate-answer = A person who wants to take a child and has been entered in the Data Bank. A candidate may look for a child but is not a parent yet.
faq-term-ward-button = Ward
faq-term-ward-answer = A child who lives under guardianship. The guardian protects the child’s rights.
faq-term-trusteeship-button = Guardianship from 14
faq-term-trusteeship-answer = Up to 14 it is guardianship, from 14 to 18 the law has another name for it. It changes by itself at 14.
faq-term-alimony-button = Child maintenance
faq-term-alimony-answer = Money that parents must pay for their child. Under guardianship the child keeps the right to it. Between a contract foster carer and the child there is none.
faq-term-parental-rights-lost-button = Loss of parental rights
faq-term-parental-rights-lost-answer = The court takes the rights away when a parent harms or leaves the child. A parent who has changed may ask the court to give them back, as long as the child has not been adopted.
faq-term-parental-rights-restricted-button = Restriction of rights
faq-term-parental-rights-restricted-answer = The child lives apart for a time, because it is dangerous with the parents. The court lifts it when its reasons are gone.
faq-term-without-care-button = A child without care
faq-term-without-care-answer = An orphan, or a child whose parents are alive but do not raise them or may not.
faq-term-commission-button = Adoption commission
faq-term-commission-answer = People at the guardianship authority who look at the papers and write an assessment on an adoption.
faq-term-list-692-button = List № 692
faq-term-government-for-citizens-button = Government for Citizens
faq-term-government-for-citizens-answer = The public service centre where papers are taken and given. You can also call the contact centre for state services.
faq-term-egov-button = eGov and e-signature
faq-term-egov-answer = The state portal and its app: you apply there and sign with an electronic signature. If it is difficult, call the contact centre for state services.
faq-term-working-days-button = Working days
faq-term-working-days-answer = Monday to Friday without holidays. The count starts on the day after you apply. The bot counts it for you.
faq-term-birth-family-button = Birth family
faq-term-birth-family-answer = The family in which the child was born. Where it becomes safe there, the child may go home.
faq-term-notary-consent-button = Consent at a notary
faq-term-co-residents-button = Who lives with you
