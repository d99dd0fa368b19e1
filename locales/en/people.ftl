## Countries
country-kz = Kazakhstan
country-kg = Kyrgyzstan


## Choosing a country and a region
people-which-country =
    <b>Which country do you live in?</b>
    Laws and phone numbers depend on it.
people-which-region =
    <b>{ $country }</b>
    Choose your region.
people-lives-in =
    <b>{ $country }</b>
    Pages and numbers are now for this country.
people-lives-in-region =
    <b>{ $country }, { $region }</b>
    We now show what holds in this region.
people-choose-region-button = Choose a region
people-other-country-button = Another country
people-page-back-button = Back
people-page-on-button = Next
people-country-unknown = We cannot help in this country yet. Choose one from the list.
people-region-unknown = This region is not on the list. Choose one from the list.
people-language-unknown = We do not speak this language yet. Choose one of the four.

## Consent: a summary, then four pages with every item of the law on personal data (art. 8(4)).
## Changed words here make everybody who reads this language be asked again.
people-consent-summary =
    <b>May we keep what you tell us?</b>
    Then your answers, papers and dates will wait for you here.

    • kept by: { $operator }
    • only what you choose or write; no name needed, never a photo of documents
    • for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, or until you withdraw your consent
    • nobody else gets it unless the law obliges us; nothing is published
    • Telegram carries messages through servers abroad

    The guide works without this too.
people-consent-who =
    <b>Consent, 1 of 4: who</b>
    I, the owner of this Telegram account, allow my personal data to be collected, kept and used by:

    { $operator }
    BIN: { $bin }
    Address: { $address }
    Responsible for personal data: { $contact }

    The proof is the pressed button, the version of this text and the time. My full name is not kept.
    If you are under 18, read this with a parent or guardian: they agree for you.
people-consent-what =
    <b>Consent, 2 of 4: what and why</b>
    The data:
    • the number of my Telegram account, language, country, region, the place where I stopped
    • my answers about the family and the home
    • the chosen form, papers, dates, reminders
    • the course: places, attendance, results
    • with whom I share a path
    • what I write to the foundation; my name and phone only if I write them myself

    Why: to help my family prepare and take a child in, to remind me, to answer me.
    The bot does not ask for photos of documents or for an IIN.
people-consent-where =
    <b>Consent, 3 of 4: how long and where</b>
    Term: { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from my consent, or until I withdraw it.
    Who sees it: those of the foundation's team who help me.
    Given to third parties: no. If another organisation can help, I am asked separately. The exception is what the law obliges us to: if a child is in danger, we must report it.
    Published: no.
    Sent abroad: yes, because Telegram carries messages through servers in other countries. Our own database stands in Kazakhstan.
people-consent-rights =
    <b>Consent, 4 of 4: my rights</b>
    • to see everything and get it as a file: /mydata
    • to erase it: /forget
    • to withdraw the consent at any time: /mydata, “Withdraw consent”. The law gives { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } for it; here it happens at once
    • to correct what is wrong: by changing the answer, or through the responsible person

    What a law orders to be kept stays until its own term ends.
    The bot decides nothing: it shows what the rules say, and people decide.
    Kazakhstan's law on personal data and their protection, No { $law }.
people-consent-rights-any-law =
    <b>Consent, 4 of 4: my rights</b>
    • to see everything and get it as a file: /mydata
    • to erase it: /forget
    • to withdraw the consent at any time: /mydata, “Withdraw consent”. It happens at once
    • to correct what is wrong: by changing the answer, or through the responsible person

    What a law orders to be kept stays until its own term ends.
    The bot decides nothing: it shows what the rules say, and people decide.
people-consent-not-given = (not given yet)
people-consent-given = You agreed on { $on }.
people-consent-agree-button = I agree
people-consent-later-button = Not now
people-consent-read-button = Read in full
people-consent-later =
    <b>All right, nothing was saved.</b>
    The guide and help stay open. You can agree whenever you like: we ask again where it is needed.

## Commands
command-mydata = What we keep about you
command-forget = Erase everything about me
command-household = Share a path as two

## What is held: why, until when
people-data-button = My data
people-data =
    <b>What we keep about you</b>
    We keep it only to help you here. You see it free of charge, at any time.
people-data-line = • { $what }
people-data-messages = Messages on their way. Their words are erased once they are handled.
people-data-until = You agreed on { $agreed }. We keep it until { $until }, then it is erased.
people-data-no-consent = You gave no consent, so we keep only what is needed to speak with you.
people-data-export-button = Get it as a file
people-data-consent-button = Read the consent
people-data-file =
    <b>This is what we keep about you.</b>
    Open the file on your phone or computer. Anyone who gets it can read it.

## What this room itself holds. Each line is also a heading in the file.
holding-profile = Language, country and region, the last screen: to speak with you.
holding-profile-number = Number of the Telegram account
holding-profile-language = Language
holding-profile-country = Country
holding-profile-region = Region
holding-profile-screen = Last screen
holding-profile-met = First message
holding-consent = Your consent, with its time, as the law requires: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}.
holding-consent-version = Version of the text
holding-consent-agreed = Agreed
holding-consent-ended = Ended
holding-household = That you share a path, or invited somebody to.
holding-household-joined = Sharing a path since
holding-household-invited = Link made
holding-household-used = Link was used
holding-household-name = Name in the link

## The file
people-file-title = What we keep about you
people-file-nothing = —
people-file-yes = yes
people-file-no = no
people-file-moment = { $on }, { $time }

## Withdrawing the consent
people-withdraw-button = Withdraw consent
people-withdraw =
    <b>Withdraw your consent</b>
    We stop using your data and erase what rests on it: answers, path, papers, reminders. This cannot be undone.
    We keep your language and a note of when you agreed and when you withdrew.
    Questions and requests to the team do not rest on it: “Forget me” erases those.
people-withdraw-term = The law gives { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} for this. We do it the moment you press.
people-withdraw-at-once = We do it the moment you press.
people-withdraw-now-button = Withdraw and erase
people-withdraw-nothing = There is no consent to withdraw: you gave none, or you have withdrawn it already.
people-withdrawn =
    <b>Done.</b>
    Your consent is withdrawn and what rested on it is erased. The guide and help stay open to you.

## Being forgotten
people-forget-button = Forget me
people-forget =
    <b>Forget me</b>
    We erase everything: language, answers, path, papers, reminders, consent, messages. It happens after 24 hours; until then you can change your mind.
    Only you can delete the messages in this chat on your phone.
people-forget-kept = What a law orders to be kept stays until its own term ends.
people-forget-me-button = Erase after 24 hours
people-forget-later =
    <b>Everything will be erased on { $at }.</b>
    Until then you can undo it here or in /mydata. Afterwards we do not write to you.
people-forget-planned-asked = Everything will be erased on { $at }, as you asked.
people-forget-planned-term = The term you agreed to is ending. Everything will be erased on { $at }, unless you agree again.
people-forget-undo-button = Keep everything
people-forget-undone =
    <b>Everything stays.</b>
    Nothing was erased.
people-term-ends =
    The time for which you let us keep your data is ending. On { $at } we erase it.
    If you still need it, agree again.
people-term-again-button = Read and agree again

## Two adults, one path. No names are kept; neither is told who the other is.
people-together-button = There are two of us
people-household-alone =
    <b>Are there two of you?</b>
    Two adults can share one path: the form, the family's papers, steps and dates.
    Only you can see your answers and what you write.
people-household-two =
    <b>You share a path with another adult</b>
    You both see the form, the family's papers, steps and dates. Only you can see your answers and what you write.
people-household-choices = What is marked below, you show the other adult. Press to change it.
people-share-on-button = ✓ { $what }
people-share-off-button = — { $what }
people-share-unknown = This cannot be shown to the other adult.
people-invite-button = Make a link
people-invite-send-button = Send the link
people-invitation =
    <b>Send this link to the other adult</b>
    It works once, until { $until }.

    { $link }
people-invitation-unsigned = The link does not say who sent it.
people-invitation-signed = Whoever opens it reads: “{ $name } invites you”.
people-invite-sign-button = Add my name
people-invite-unsign-button = Take my name out
people-invitation-none = There is no open link of yours. Make a new one.
people-invited =
    <b>You were invited to share a path</b>
    Two adults see one path: the form, the family's papers, steps and dates.
    Only you can see your answers and what you write. You can leave at any time, and nobody is told.
people-invited-by = { $name } invites you.
people-join-button = Share the path
people-joined =
    <b>You share a path now</b>
    Whatever one of you marks, you both see.
people-was-joined = Somebody has opened your link: there are two of you on the path now.
people-leave-button = Leave
people-leave =
    <b>Leave the shared path?</b>
    The other adult is not told. You both keep what is there now, and go on separately.
people-leave-now-button = Leave
people-left =
    <b>You are on your own path now.</b>
    All that was yours stayed with you.
people-invitation-unknown = This link does not work. Perhaps a newer one was made: ask for it.
people-invitation-own = This is your own link. Send it to the other adult.
people-invitation-used = This link was used already. Ask for a new one.
people-invitation-expired = This link has expired. Ask for a new one.
people-household-full = Two adults share this path already. Nobody else can join.
people-household-other = You share a path already. To join another one, leave it first.
