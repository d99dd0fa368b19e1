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
    }, or until you say stop
    • nobody else gets it, nothing is published
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
    • the school: places, attendance, results
    • with whom I share a path
    • what I write to the foundation; my name and phone only if I write them myself

    Why: to help my family prepare to take a child, to remind me, to answer me.
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
    <b>Good, nothing was kept.</b>
    The guide and help stay open. You can agree whenever you like: we ask again where it is needed.
