### Suggestions and questions to the foundation: in own words, the team's answer, a published answer without who asked.

## Commands, the menu and what we keep. $count is how many entries.
command-propose = Suggest something or ask the foundation
command-proposals = What people suggest and ask
proposals-menu-button = Suggest or ask
holding-proposals = Your suggestions and questions to the foundation: { $count }. We need them to answer you.
holding-proposals-words = What you wrote
holding-proposals-when = When
holding-proposals-state = Status
holding-proposals-reply = The team's answer

## Who proposes. $most is how much is possible, $words what they wrote, $reply the answer, $state where it stands.
proposals-propose =
    <b>Suggest or ask</b>
    Write in your own words, in one message. The foundation's team reads it, and the answer comes here.
    If it is urgent or you are afraid, open "I need help".
proposals-received =
    <b>Thank you, we have it.</b>
    When the team answers, we will write to you.
proposals-mine-button = What I wrote
proposals-mine = <b>Your suggestions and questions</b>
proposals-none = There is nothing here yet.
proposals-later-button = More
proposals-back-button = Back
proposals-read-button = Open
proposals-one = <b>{ $state }</b>
proposals-words = "{ $words }"
proposals-answered = The team's answer: { $reply }
proposals-published = Everybody can now read your question and its answer. It does not say who asked.
proposals-public =
    <b>{ $question }</b>
    { $answer }

    <i>People asked this, and the foundation's team answered.</i>
proposals-state-open = Waiting for an answer
proposals-state-answered = Answered
proposals-state-reading = The answer is being prepared for everybody
proposals-state-published = Published
proposals-state-merged = Closed
proposals-length = Please write between one and { $most } characters.
proposals-enough = You have already written { $most } times today. Please write the rest tomorrow.
proposals-gone = This is no longer here.

## To the team. $mark is where it stands, $count how many people, $question and $answer in the language $language.
proposals-arrived = A new suggestion or question has come.
proposals-read-please = Question and answer are written in every language. Please read and publish them.
proposals-listed = <b>Suggestions and questions</b>
proposals-listed-none = Nothing yet.
proposals-matter-button = { $mark } { $count } · { $words }
proposals-mark-open = ○
proposals-mark-answered = ✓
proposals-mark-reading = ◔
proposals-mark-published = ●
proposals-mark-merged = ×
proposals-matter = <b>{ $state }</b>. People who wrote: { $count }.
proposals-more = Similar ones: { $count } more.
proposals-reply-button = Answer
proposals-merge-button = Merge with a similar one
proposals-wording-button = Publish for everybody
proposals-reply = Write the answer in one message. Everybody who wrote about this will get it.
proposals-merge-with = <b>Merge it with which one?</b>
proposals-wording = <b>Question and answer for everybody. { $state }</b>
proposals-wording-hint = Write in each language, without names or anything that identifies a person. Then a second person reads it.
proposals-worded = { $language }: <b>{ $question }</b> { $answer }
proposals-write = Write { $language }: the first line is the question, the rest the answer. No names, nothing that identifies a person.
proposals-two-parts = The first line is the question (up to { $question } characters), the rest the answer (up to { $answer }).
proposals-languages-missing = Please write it in every language first.
proposals-second-person = Somebody else must publish it: they read with fresh eyes.
proposals-ask-reader-button = Let a second person read
proposals-publish-button = All right, publish it
proposals-take-back-button = Unpublish
