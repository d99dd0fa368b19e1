### Sponsors: wishes of wards (a number and a region only), pledges, proofs, the ledger.

## Commands, the way in, and what is held about a person. $count: how many pledges.
command-sponsors = Support a child with money
command-wards = Wards and sponsors (team)
sponsors-menu-button = I want to support a child
holding-sponsors = Your pledges and proofs of payment ({ $count }). We keep them while you give; the sums stay in the ledger without you.
holding-sponsors-size = For whom
holding-sponsors-on = How much and how often
holding-sponsors-state = State
sponsors-kept = The sums stay in the ledger, without your number and without the proofs.
sponsors-desk-button = Wards and sponsors
sponsors-mine-button = My pledges
sponsors-back-button = Back
sponsors-earlier-button = Earlier
sponsors-later-button = Next

## Wishes. $code: a number; $wish: what is needed; $ward: number and wish; $region: a region; $sum, $target: money.
sponsors-entrance =
    <b>Support a child</b>
    Every child is a number and a region here: we show nobody a name, a picture or an address.
sponsors-choose = Choose whom to support.
sponsors-none = There are no open wishes now. Please come back later.
sponsors-ward = No. { $code }, { $wish }
sponsors-ward-button = { $ward }
sponsors-wish-account = housing account
sponsors-wish-winter = winter clothes
sponsors-wish-tuition = study
sponsors-ward-title =
    <b>{ $ward }</b>
    { $region }
sponsors-gathered = Gathered: { $sum } of { $target }.
sponsors-never = We do not give out a child's contact details. Gifts and meetings go only through the institution where they live.
sponsors-once-button = Give once
sponsors-monthly-button = Give every month
sponsors-how-much-once = { $ward }. How much? Choose, or write a sum.
sponsors-how-much-monthly = { $ward }. How much a month? Choose, or write a sum.
sponsors-sum-button = { $sum }
sponsors-give-button = Yes, I pledge this
sponsors-sure = { $ward }: { $pledged }. Is that right?
sponsors-no-sum = This sum cannot be used: a whole number above zero is needed.
sponsors-too-many = You already have { $most } open pledges: finish one before a new one.
sponsors-ward-unknown = This wish is no longer there. Please choose another.

## One's own pledge. $pledged: sum and how often; $state: where it stands; $how and $words: the team's words.
sponsors-pledged-once = { $sum } once
sponsors-pledged-monthly = { $sum } every month
sponsors-state-open = open
sponsors-state-kept = kept
sponsors-state-left = ended
sponsors-mine = <b>My pledges</b>
sponsors-mine-none = None yet.
sponsors-mine-line = { $ward }: { $pledged }, { $state }
sponsors-pledge =
    <b>{ $ward }</b>
    You pledged { $pledged }. Now: { $state }.
sponsors-how = How to pay: { $how }
sponsors-came = Received from you: { $sum }. Thank you!
sponsors-payment-told = The team has your proof and is checking it.
sponsors-payment-not-found = The last payment was not found. Check the details and send the proof again.
sponsors-became = How the help was used: { $words }
sponsors-paid-button = I have paid
sponsors-leave-button = I have to stop
sponsors-ask-proof = Send the receipt or a screenshot, as a picture or a file. Only the team sees it.
sponsors-no-proof = A picture or a file is needed.
sponsors-proof-kept = Thank you! The team will check it and write to you.
sponsors-waits = Your last proof is still being checked. Please wait for the answer.
sponsors-ask-leave = End this pledge? No more reminders; the team hears of it at once. All you gave stays with the child.
sponsors-leave-now-button = Yes, end it
sponsors-left = The pledge is ended. Thank you for what you have done.
sponsors-pledge-unknown = You have no such pledge.
sponsors-pledge-over = This pledge has already ended.

## What comes to a sponsor by itself.
sponsors-remind = You wanted to help: { $ward }. When you have paid, send the proof. If you cannot, you can end the pledge.
sponsors-thanks = <b>Thank you!</b> { $sum } has arrived: { $ward }. When we know how it helped, we will write to you.
sponsors-was-not-found = { $ward }: the payment has not been found yet. Check the details and send the proof again.
sponsors-news =
    <b>{ $ward }</b>
    { $words }

## The team. $wards, $waiting, $count: numbers; $month: the first day of a month; $came, $waits: money.
sponsors-desk =
    <b>Wards and sponsors</b>
    Wishes: { $wards }. Waiting to be checked: { $waiting }.
sponsors-look-button = Check: { $ward }
sponsors-new-button = New wish
sponsors-books-button = The ledger
sponsors-which-region = Where does the child live? Only the region: we write down nothing smaller.
sponsors-which-wish = What is needed?
sponsors-wish-account-button = Housing account
sponsors-wish-winter-button = Winter clothes
sponsors-wish-tuition-button = Study
sponsors-which-target = How much is needed?
sponsors-ask-how = Write how to pay: the details of the institution or the foundation. Without the child's name: the sponsor sees this.
sponsors-words-unfit = Write between three and { $most } letters.
sponsors-pledges-of-ward = Open pledges: { $count }.
sponsors-write-news-button = How the help was used
sponsors-close-button = Close the wish
sponsors-reopen-button = Open it again
sponsors-ask-news = Write how it helped: this child's sponsors will see it. No name, no school, no place.
sponsors-news-told = Sent to sponsors: { $count }.
sponsors-proof = { $ward }: { $sum }
sponsors-proof-arrived = Proof of payment. { $ward }: { $sum }. Has the money come?
sponsors-came-button = It came
sponsors-not-found-button = Not found
sponsors-confirmed = Confirmed: { $ward }, { $sum }. The sponsor has been thanked.
sponsors-refused = Marked as not found: { $ward }, { $sum }. The sponsor has been told.
sponsors-decided = Somebody on the team has decided this already.
sponsors-payment-unknown = There is no such payment.
sponsors-somebody-left = A sponsor has to stop. { $ward }: it was { $pledged }. Think about who can help next.
sponsors-books = The ledger
sponsors-books-file = The ledger. Entries: { $count }.
sponsors-head-day = Day
sponsors-head-ward = For whom
sponsors-head-pledge = Pledge no.
sponsors-head-sum = Sum
sponsors-head-state = State
sponsors-payment-state-told = waiting
sponsors-payment-state-confirmed = came
sponsors-payment-state-not-found = not found
sponsors-whole = Received in all, { $currency }
sponsors-of-ward = Of it, no. { $code }
sponsors-report = <b>Sponsors: the month from { $month }</b>
sponsors-report-line = Came: { $came }; waiting to be checked: { $waits }.
sponsors-report-none = There were no payments.
