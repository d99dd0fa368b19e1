## First screen: what is happening. A button alone is a request.
crisis-need-danger-button = I am in danger
crisis-need-dying-button = I don't want to live
crisis-need-newborn-button = Gave birth, nowhere to go
crisis-need-pregnant-button = Pregnant and alone
crisis-need-leaving-button = Thinking of giving up my baby
crisis-need-hunger-button = No food or papers
crisis-young-button = I am under 18
crisis-hide-button = Hide
crisis-who-sees = Whoever holds your phone sees this chat. “Hide” opens the ordinary menu at once.
crisis-secret = We keep your secret. If a child is in danger, we must report it. If you are in danger, we tell you first.
crisis-write = <b>Write, speak or send a photo</b>: someone from our team will see it. Or choose:
crisis-write-young = <b>Write or speak.</b> A grown-up from our team will see it. We do not ask your parents. You can also call 111: they help children.
crisis-open-already = Your request is open, number { $number }. The team sees everything you write here.
crisis-numbers = <b>{ $country }</b>: { $numbers }

## Words typed anywhere: they go to the team in one tap.
crisis-send-this-button = Send this to the team
crisis-send-question-button = Ask a person about it

## What became of the request. $who says to whom: a child or an adult.
crisis-delivered =
    { $who ->
        [child] The team has it. Your number is { $number }. We will tell you when someone takes it.
       *[adult] The team has it, number { $number }. We will tell you when someone takes it.
    }
crisis-called = We are calling the person on duty, number { $number }. Calling is faster:
crisis-where-are-you =
    { $who ->
        [child] If you want, tell us where you are. You don't have to answer.
       *[adult] If you like, tell us where you are. You don't have to answer.
    }
crisis-not-reached = Your words are kept under number { $number }, but we cannot reach anyone from the team right now. Please call:
crisis-usual-wait = At this hour somebody usually takes it within { $minutes } min.
crisis-who-else =
    { $who ->
        [child] Who else sees this phone? You don't have to answer.
       *[adult] Who else sees this phone? You don't have to answer.
    }
crisis-only-me-button = Only me
crisis-others-button = Others, too
crisis-only-me = Answers will come here in full. Keep writing, we are reading.
crisis-others = Answers will come silently and without words: a line “You have a note”. You open it; after 5 minutes it closes.
crisis-taken =
    { $who ->
        [child] A person has your message and is reading it.
       *[adult] A person has your message and is reading it.
    }
crisis-still-calling =
    { $who ->
        [child] Nobody has taken it yet. We keep calling them. Do not wait, call:
       *[adult] Nobody has taken it yet. We keep calling them. Do not wait, call:
    }
    { $numbers }
crisis-nobody =
    { $who ->
        [child] We cannot reach anyone from the team right now. Call:
       *[adult] We cannot reach anyone from the team right now. Please call:
    }
    { $numbers }
crisis-closed =
    { $who ->
        [child] We have closed your request. If you need help again, open “I need help”.
       *[adult] We have closed your request. If you need help again, open “I need help”.
    }

## A neutral line: it tells neither who wrote nor about what.
crisis-note = You have a note
crisis-note-button = Open
crisis-kind-photo = <i>A photo</i>
crisis-kind-voice = <i>A voice message</i>
crisis-kind-video = <i>A video</i>
crisis-kind-video_note = <i>A video</i>
crisis-kind-audio = <i>Audio</i>
crisis-kind-animation = <i>A picture</i>
crisis-kind-document = <i>A file</i>
crisis-kind-sticker = <i>A sticker</i>
crisis-kind-other = <i>A message</i>
crisis-kind-location = <i>A place</i>
crisis-kind-venue = <i>A place</i>
crisis-kind-contact = <i>A contact</i>

## So that nobody finds out: what she chooses on her phone.
crisis-careful-button = So nobody finds out
crisis-careful =
    <b>So that nobody finds out</b>
    A code word: type it in this chat, and only an ordinary menu is left here.
    Hours: at other times we do not write until you write yourself.
    The bot cannot remove the chat from your list or from other devices: only you can.
crisis-code-button = Code word
crisis-hours-ask-button = When you may write
crisis-code =
    <b>Code word</b>
    Choose one to three ordinary words, up to 30 letters. We delete it from the chat at once.
crisis-code-again = That won't work. It needs one to three words, 3 to 30 letters, not a command.
crisis-code-known = Saved, and deleted from the chat. Type it here when you need to hide everything.
crisis-hours =
    <b>When may we write to you?</b>
    In these hours an answer comes without a sound, even if you have hidden everything.
crisis-hours-button = { $begin }:00–{ $end }:00
crisis-no-hours-button = Never, I will write
crisis-hours-set = All right: { $hours }. At other times we answer only while you are writing to us.
crisis-hours-none = All right. Once you hide everything, we do not write until you write yourself.
crisis-hidden = We deleted all that Telegram lets a bot delete. Only you can delete what is older than two days, and the chat itself.
crisis-neutral = Main menu: the button below.

## Some time after it was closed: whether she may be asked how she is.
crisis-ask-later-button = Ask me later how I am
crisis-ask-never-button = Do not ask
crisis-asked-later = We will ask after 3, 14 and 60 days, as quietly. If you hide everything, we will not ask.
crisis-asked-never = All right, we will not ask. If you need help, write to us.
crisis-how-are-you =
    { $who ->
        [child] How are you? You don't have to answer.
       *[adult] How are you? You don't have to answer.
    }
crisis-is-well-button = I am well
crisis-help-again-button = I need help again
crisis-glad = Thank you for telling us. If it gets hard, write.

## To another organisation: only if she agrees to these very words.
crisis-refer-ask =
    { $who ->
        [child] So that you get help, we want to tell another organisation only this:
       *[adult] So that you get help, we want to tell another organisation only this:
    }
    { $words }
crisis-refer-yes-button = You may tell them
crisis-refer-no-button = Do not tell them
crisis-refer-yes = Thank you. We will tell them only these words.
crisis-refer-no = All right, we will not. We are still with you.

## Ask a person: an ordinary question.
crisis-ask =
    <b>Ask a person</b>
    Write or say your question. Someone from our team reads it and answers here.

    We keep your words only to answer you.
crisis-asked = The team has it, number { $number }. The answer will come here.
crisis-back-button = Back to where I was

## Refusals: short, and why.
crisis-button-gone = This button is gone. Please open the screen again.
crisis-note-gone = This note is gone.
crisis-case-gone = There is no such case.
crisis-case-sealed = The case was closed long ago; it can no longer be read.
crisis-already-taken = Already taken: { $owner }.
crisis-not-in-team = This person does not answer cases.
crisis-case-closed = The case is closed. Reopen it first.
crisis-refer-how = Write it like this: /refer and one or two lines, up to { $most } letters. At most { $lines } lines. She reads them first.
crisis-refer-first = Ask for her consent first: /refer in the case's topic. Without it: /override and the reason; a second person is needed.
crisis-override-how = Write the reason: /override and why her consent cannot be waited for.
crisis-no-second = There is no second person now whom the bot can write to.
crisis-second-is-another = Another person has to agree.
crisis-in-its-topic = Write this in the topic of the case.
crisis-say-how = She cannot be reached and the case is urgent. Choose how you know what happened to her.
crisis-other-open = This person has another open case.
crisis-too-late-to-stop = It has left already. You can delete it for her.
crisis-nothing-to-withdraw = Nothing to delete: the answer did not arrive or is deleted already.
crisis-too-old-to-withdraw = More than 48 hours have passed: Telegram no longer lets us delete it.

## The card of a case, for the team.
crisis-topic = { $number } · { $severity } · { $where }
crisis-topic-drill = { $number } · DRILL
crisis-card-head = <b>{ $number }</b> · { $severity } · { $where }
crisis-card-language = Language: { $language }
crisis-card-waiting = Waiting for an answer since { $since }
crisis-card-answered = Answered
crisis-card-owner = Owner: { $owner }
crisis-card-nobody = <b>Nobody has taken it</b>
crisis-card-next-call = Next call: { $at }
crisis-card-lost = <b>No contact:</b> she has stopped the bot
crisis-drill-card = <b>DRILL.</b> Nobody is in trouble. Press “I take it” as for a real one.
crisis-card-hidden = <b>Do not write:</b> she has hidden the chat
crisis-card-except = Except at: { $hours }
crisis-card-hours = May be written to: { $hours }
crisis-card-code = Has a code word
crisis-card-hushed = Replies waiting for her: { $count }
crisis-card-closed = Closed { $at }: { $outcome }
crisis-count-text =
    { $count ->
         [one] { $count } message
        *[other] { $count } messages
    }
crisis-count-voice =
    { $count ->
         [one] { $count } voice message
        *[other] { $count } voice messages
    }
crisis-count-photo =
    { $count ->
         [one] { $count } photo
        *[other] { $count } photos
    }
crisis-count-video =
    { $count ->
         [one] { $count } video
        *[other] { $count } videos
    }
crisis-count-document =
    { $count ->
         [one] { $count } file
        *[other] { $count } files
    }
crisis-count-other =
    { $count ->
         [one] { $count } other
        *[other] { $count } others
    }
crisis-and = { $one }, { $other }
crisis-about-crisis = Asks for help
crisis-about-question = A question
crisis-about-minor = <b>under 18</b>
crisis-nowhere = region unknown
crisis-language-kk = Kazakh
crisis-language-ru = Russian
crisis-language-ky = Kyrgyz
crisis-language-en = English
crisis-severity-1-button = urgent
crisis-severity-2-button = soon
crisis-severity-3-button = today
crisis-severity-4-button = question

## Buttons of the team.
crisis-take-button = I take it
crisis-more-button = More
crisis-card-button = Back to the card
crisis-hand-over-button = Hand over
crisis-canned-button = Prepared replies
crisis-severity-button = Urgency
crisis-make-crisis-button = A request for help
crisis-release-button = Back to the queue
crisis-close-button = Close
crisis-reopen-button = Reopen
crisis-colleague-button = { $name }
crisis-open-topic-button = Open the topic
crisis-stop-button = Stop
crisis-withdraw-button = Delete for her
crisis-reveal-button = Show me
crisis-reveal-help-button = To send help
crisis-reveal-call-button = To call, as she asked
crisis-reveal-safety-button = A child is in danger
crisis-outcome-helped-button = Helped
crisis-outcome-referred-button = Referred
crisis-outcome-silent-button = No longer writes
crisis-outcome-mistaken-button = No help needed
crisis-outcome-safe-button = We know that she is safe
crisis-outcome-services-button = Services took over
crisis-outcome-kin-button = Heard from family
crisis-outcome-erased-button = erased
crisis-outcome-drill-button = drill

## A call to somebody of the team, without a word of hers.
crisis-page = <b>{ $number } · { $severity }</b>
crisis-page-again = <b>{ $number } · { $severity }</b>: still nobody has answered
crisis-page-mine = <b>{ $number } · { $severity }</b>: it is yours now
crisis-page-facts = { $where } · { $language } · waiting since { $since }
crisis-page-taken = { $number }: { $owner } has it
crisis-page-closed = { $number }: closed

## How far a reply came.
crisis-way-held = I will send it in 5 seconds
crisis-way-hushed = Held: she must not be written to now. It leaves when she writes, or at her hours
crisis-way-going = On its way
crisis-way-sent = Sent
crisis-way-opened = Sent · opened
crisis-way-stopped = Stopped, not sent
crisis-way-blocked = Not delivered: she has stopped the bot
crisis-way-failed = Not delivered
crisis-way-withdrawn = Deleted for her

## Lines for the team. $number is the case.
crisis-team-number = <b>{ $number }</b>
crisis-received-contact = A contact was sent
crisis-received-location = A place was sent
crisis-received-venue = A place was sent
crisis-received-other = She sent something the bot cannot show
crisis-reveal-why = Why show it? Only you will see it. The reason is kept in the journal.
crisis-team-edited = <i>Edited:</i>
crisis-team-anonymous = You write in the name of the group, so the bot cannot see who you are. Nothing was sent to her. Turn off “Remain anonymous” in your admin rights.
crisis-team-returned = { $number }: { $owner } was silent, the case is back in the queue.
crisis-team-released = { $number }: { $owner } put the case back into the queue.
crisis-team-came-back = { $number }: the chat was hidden, and somebody writes from it again. Make sure it is her.
crisis-team-is-well = { $number }: she answered that she is well.
crisis-team-not-asked = { $number }: we could not ask how she is. Please find out in another way.
crisis-team-refer-asked = { $number }: she will see these lines and decide.
crisis-team-refer-agreed = { $number }: she agrees; these lines alone may be passed on.
crisis-team-refer-refused = { $number }: she does not agree. Do not pass it on.
crisis-team-overridden = { $number }: a second person agreed; it may be passed on without her consent.
crisis-team-left = { $number }: { $owner } is no longer in the team; the case is in the queue.
crisis-team-closed-already = { $number } is closed: nothing was sent. Reopen it first.
crisis-team-shield-iin = Not sent: the reply holds somebody's personal number.
crisis-team-shield-phone = Not sent: this phone belongs to another case.
crisis-team-shield-case = Not sent: the reply holds the number of another case.
crisis-team-shield-person = Not sent: the reply holds another person's Telegram number.
crisis-team-not-delivered-blocked = { $number }: the reply did not arrive, she has stopped the bot. When she writes again, you will see it here.
crisis-team-not-delivered-failed = { $number }: the reply did not arrive. Please try again.
crisis-team-unshown = { $number }: Telegram did not show one of her messages. Its words are under /cases → “Read”.
crisis-warn-no-topics = The bot cannot open topics in the team's group. Give it the right “Manage topics”; until then cases come to the general topic.

## Prepared replies: a button for the team, and the words she will see.
crisis-canned-here-button = I am here
crisis-canned-here = Hello. I am a person from the team and I am reading your messages. Write as you like, little by little if that is easier.
crisis-canned-listening-button = I am listening
crisis-canned-listening = Thank you for telling me. It is not your fault. What do you need most right now?
crisis-canned-number-button = Please call 112
crisis-canned-number = If there is danger now, please call 112. I will stay here.
crisis-canned-morning-button = I will answer in the morning
crisis-canned-morning = I will read it again and answer in the morning. If it becomes dangerous, do not wait: 112.
crisis-canned-where-button = Where are you now?
crisis-canned-where = In which town or district are you? No exact address is needed.
crisis-canned-thanks-button = Goodbye
crisis-canned-thanks = Take care of yourself. If it gets hard again, write here: we are here for you.

## Does the path hold: a false case.
command-drill = Try whether a call arrives
crisis-drill =
    <b>Drill</b>
    A false case goes the whole way: topic, card, call. We measure how long it takes and name what is broken.
crisis-drill-planned = The next one by itself: { $at }
crisis-drill-button = Begin now
crisis-drill-on-button = Weekly, by itself
crisis-drill-off-button = No more by itself
crisis-drill-begun = Drill { $number } is under way. You will get the result here.
crisis-drill-taken = <b>Drill { $number }:</b> taken within { $seconds } s by { $owner }.
crisis-drill-open = <b>Drill { $number }:</b> nobody has taken it.
crisis-drill-holds = Everything works.
crisis-broken-forum = ⚠ Nothing came to the team's group. Check that the bot is in it.
crisis-broken-topic = ⚠ The bot cannot open a topic. Give it the right “Manage topics”.
crisis-broken-card = ⚠ The card did not appear in the topic.
crisis-broken-duty = ⚠ Nobody is on duty: /duty
crisis-broken-phone = ⚠ The bot could not write to somebody of the team: /duty shows to whom.
crisis-broken-somebody = ⚠ The call reached nobody.
crisis-broken-answer = ⚠ In all that time nobody pressed “I take it”.

## What nobody decides alone.
crisis-erase-button = Erase
crisis-erase-sure-button = Ask to erase it
crisis-erasing = Erase all words before their time? This cannot be undone. A coordinator, another person, has to agree.
crisis-wanted-erase = { $name } asks to erase case { $number } before its term. Its words and its topic will be gone for good.
crisis-wanted-override = { $name } asks to pass case { $number } to another organisation without her consent. The reason:
crisis-second-button = I agree
crisis-second-asked = A second person was asked. Nothing changes until they agree.
crisis-agreed-erase = Erased. The audit keeps a trace without words.
crisis-agreed-override = Agreed, and written into the audit.

## Duties by law: what, of whom, and where it stands.
crisis-duties-button = Duties
crisis-duties = <b>What the law requires</b>
crisis-duties-none = The bot knows no checked rule for this case. Please ask a lawyer.
crisis-duty-proof = <i>{ $act }, art. { $ref }, edition of { $edition }</i>
crisis-duty-threat-to-child = Whoever learns of a threat to a child's life, health or rights tells the guardianship authority. Applies to: { $whose }.
crisis-duty-child-without-care = A child without parental care: tell the guardianship authority at once. Applies to: { $whose }.
crisis-duty-placed-child = Death, cruelty or sexual violence against a child the organisation itself placed: tell the child-rights authority and the police within 24 hours. Applies to: { $whose }.
crisis-duty-mentored-child = The same about a child with a mentor: the institution, the guardianship authority and the police, within 24 hours. Applies to: { $whose }.
crisis-duty-tell-police = Not telling the police of such a thing is fined. Applies to: { $whose }.
crisis-duty-grave-crime = Not reporting a known grave sexual crime against a child, or any especially grave crime, is a crime. Applies to: { $whose }.
crisis-whose-everybody = everybody
crisis-whose-accredited = an accredited organisation
crisis-whose-mentoring = a mentoring organisation
crisis-whose-social = staff of social protection, schools and health
crisis-whose-but-kin = everybody but spouses and close relatives
crisis-duty-ours-button = Art. { $article }: applies to us
crisis-duty-done-button = Art. { $article }: done
crisis-card-duty = ⚠ Art. { $article }: to be told by { $until }
source-offences-code = Code on administrative offences
source-criminal-code = Criminal Code
