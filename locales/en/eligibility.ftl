### Can I: questions, the result form by form, and what a new law changed. Names of criteria and forms are in placement*.ftl.

## The entrance, the command, the beginning. $country is the country whose law is meant.
eligibility-button = Can I?
command-check = Can I take a child?
eligibility-begin =
    <b>Can I?</b>
    A few questions, one at a time. “I don’t know” and “skip” are fine. We explain; the guardianship authority decides.
eligibility-law-of = We look at the law of: { $country }.
eligibility-live-in-button = I live here: { $country }
eligibility-continue = We go on from where you stopped.

## A question's screen. $bar is a line, $done of $total were answered; $why says why we ask; $answer is the earlier answer.
eligibility-progress = <code>{ $bar }</code> { $done } / { $total }
eligibility-why = <i>{ $why }</i>
eligibility-your-answer = Your answer now: { $answer }
eligibility-bullet = • { $what }
eligibility-figure = The subsistence minimum is { $amount } a month.
eligibility-figure-before = We do not know the subsistence minimum of { $year } yet. In { $known } it was { $amount } a month.
eligibility-unknown-button = I don't know
eligibility-skip-button = Skip
eligibility-back-button = Back
eligibility-question-gone = This question is no longer asked. Your answers are kept.

## The list of answers.
eligibility-answers =
    <b>Your answers</b>
    Choose one to change. The others stay.
eligibility-answer-line = { $question }: <b>{ $answer }</b>
eligibility-answer-none = not asked yet
eligibility-answer-unknown = I don't know
eligibility-answer-skipped = skipped
eligibility-change-answer-button = Change an answer
eligibility-result-button = To the result

## The result: one line for each form. $mark is a sign, $form a form, $verdict the words of the result.
eligibility-result =
    <b>What is open to you</b>
    Tap a form: we explain why, and what can be changed.
eligibility-marked = { $mark } { $said }
eligibility-line = { $form } — { $verdict }
eligibility-mark-now = ✓
eligibility-mark-when = ◔
eligibility-mark-ask = ?
eligibility-mark-not-now = —
eligibility-verdict-now = possible now
eligibility-verdict-when = possible on conditions
eligibility-verdict-ask = ask first
eligibility-verdict-not-now = not now
eligibility-left-out = We left some questions out to keep it short. You can answer them under “Change an answer”.
eligibility-not-kept = The bot does not keep your answers. To come back to them later, and to hear if the law changes, press “Keep my answers”.
eligibility-keep-button = Keep my answers
eligibility-everywhere = <b>Needed for all of them:</b>
eligibility-disclaimer = We explain; the authority or the court decides.

## Who comes first: an order, not a ban.
eligibility-preference-relatives = You are a relative, so you come first: the law looks at relatives before anyone else.
eligibility-preference-registered-marriage = The law looks first for the child's relatives, then for couples whose marriage is registered, like yours. This is a queue, not a ban.
eligibility-preference-others = The law looks first for the child's relatives, then for couples whose marriage is registered. This is a queue, not a ban: one person may take a child too.

## Why: the page of one form.
eligibility-why-now = ✓ From your answers, nothing stands in the way.
eligibility-why-when = ◔ Possible once this is settled.
eligibility-why-ask = ? Only the guardianship authority can say. Here is what to ask.
eligibility-why-not-now = — Not now. Here is why, and what can change.
eligibility-part = { $number } / { $total }
eligibility-rule = <b>{ $name }.</b> { $rule }
eligibility-find-out = → There is no answer yet. Find out and add it under “Change an answer”.
eligibility-about-form-button = About this form
eligibility-open-now = <b>Open now</b>
eligibility-reason-form-unproven = We have not seen the law on this form, or know it from the news only. Ask the office that arranges it whether you may apply.
eligibility-reason-single-unclear = Nothing bars a single person, but the list of papers names a marriage certificate. Ask: will you take an application from one person?
eligibility-reason-single-barred = This form is for couples only.

## What else is good to know; it bars nobody. $name is a criterion, $rule a rule, $months are months.
eligibility-remarks = <b>Good to know</b>
eligibility-remark-exempt = • { $name }: you do not need this.
eligibility-remark-rule = • { $name }. { $rule }
eligibility-remark-deferred = { $months ->
    [one] • { $name }: you may be given { $months } month after the appointment. Ask the guardianship authority.
   *[other] • { $name }: you may be given { $months } months after the appointment. Ask the guardianship authority.
    }
eligibility-remark-disputed = • Check with the authority: { $rule }

## What can be changed: one line for each criterion.
eligibility-fix-adult = → Wait until you are 18. Until then another adult of the family can take the child.
eligibility-fix-age-30-63 = → This cannot be changed, but other forms have no such age.
eligibility-fix-citizen-kz = → It opens with citizenship of Kazakhstan. See the other forms below.
eligibility-fix-stateless = → Citizenship comes first. Ask where to begin on 1414.
eligibility-fix-no-residence = → A rented home will do: you need a contract that lets you live there.
eligibility-fix-income = → When your income grows, change the answer. Ask the authority which income counts.
eligibility-fix-preparation = → Enrol in the course; it is free. The certificate does not expire: the law sets no term.
eligibility-fix-mentor-training = → Take the training of mentors. Ask the guardianship authority who gives it near you.
eligibility-fix-space-15m2 = → Divide the area by everyone at home, the child too. A larger rented home will do.
eligibility-fix-spouse-consent = → It cannot be arranged without your spouse's consent. Talk it over at home, without hurry.
eligibility-fix-joint-unmarried = → Register your marriage, or let one of you adopt.
eligibility-fix-child-consent-10 = → Give the child time. Nothing is decided without the child's yes, and minds change.
eligibility-fix-incapacity = → If health has changed, ask a lawyer how to have the court look again.
eligibility-fix-spouse-incapacity = → If your spouse's health has changed, ask a lawyer how to have the court look again.
eligibility-fix-parental-rights-lost = → A court can give the rights back when life has changed. Ask the authority whether the rule still applies then.
eligibility-fix-removed-as-guardian = → If you disagree with the decision, ask a lawyer whether it can be challenged.
eligibility-fix-adoption-cancelled = → If you disagree with the decision, ask a lawyer whether it can be challenged.

## What to ask the authority: one line for each criterion.
eligibility-ask-illness-692 = → Ask: “Which health papers are needed, and what of list 692 concerns us?” You need not name an illness.
eligibility-ask-criminal-record = → Ask: “Which cases count and which do not?” You can ask without giving a name.
eligibility-ask-prosecution-now = → Ask: “Does a closed case stand in the way, and on which grounds?”
eligibility-ask-mental-health-observation = → Ask: “What counts as monitoring by a clinic, and when does it end?”
eligibility-ask-foreign-adopter = → Ask: “How do citizens of another country adopt?” They have a route of their own.
eligibility-ask-citizen-kz = → Ask: “May we apply while we live abroad?”
eligibility-ask-no-residence = → Ask: “Which home and registration are needed if we live abroad?”
eligibility-ask-spouse-consent = → Ask: “Is consent needed if we have lived apart for over a year?”
eligibility-ask-space-15m2 = → Ask: “Do you look at 15 m² a person for this form?” The Code does not name it here.
eligibility-ask-age-gap = → Ask: “Could the court allow a smaller gap in our case?”
eligibility-ask-incapacity = → Ask: “Does such a decision stand in the way, and whom does it count for?”
eligibility-ask-spouse-incapacity = → Ask: “Does such a decision about a spouse stand in the way?”
eligibility-ask-parental-rights-lost = → Ask: “Does it matter if it is not about me, or the rights were given back?”
eligibility-ask-removed-as-guardian = → Ask: “Does it matter if it is not about me?”
eligibility-ask-adoption-cancelled = → Ask: “Does it matter if it is not about me?”
eligibility-ask-kg-age-30-65 = → Ask the district office: “Is there an age limit?”
eligibility-ask-kg-citizen = → Ask the district office: “Do we need to be citizens of Kyrgyzstan?”
eligibility-ask-kg-training = → Ask the district office: “Where is the course, and how long is it?”
eligibility-ask-kg-adopter-age-60 = → If you are over 60, ask: “May I adopt as a relative or guardian of the child?”
eligibility-ask-kg-health = → Ask: “Which illnesses are a bar, and which certificate do you need?” You need not name a diagnosis.
eligibility-ask-kg-child-consent-10 = → Ask: “From what age must the child agree?”
eligibility-ask-kg-age-gap = → Ask: “How much older must a guardian be?”

## The law has changed: for those whose result changed. $before and $after are words of the result, $rule is a rule.
eligibility-law-changed =
    <b>News in the law</b>
    We looked at your answers again. This is different now.
eligibility-change = <b>{ $form }</b>: it was “{ $before }”, now it is “{ $after }”.
eligibility-change-new = <b>{ $form }</b>: this form is new. By your answers: { $after }.
eligibility-change-cause = → { $rule }

## What the bot keeps: a line in “my data”.
holding-eligibility = { $count ->
    [one] Answers of “Can I?”: { $count } answer. Kept to show which forms are open and to tell you when the law changes, until you erase it.
   *[other] Answers of “Can I?”: { $count } answers. Kept to show which forms are open and to tell you when the law changes, until you erase them.
    }
holding-eligibility-question = Question
holding-eligibility-answer = Answer
holding-eligibility-country = Country
holding-eligibility-at = Answered
