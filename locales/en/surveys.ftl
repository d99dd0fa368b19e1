### Surveys: a few questions to chosen people; answers without a name, looked at from ten on.

## The command and what we keep. $count is how many surveys.
command-surveys = Surveys
holding-surveys = That you answered surveys: { $count }. We do not know what you answered and cannot show it. We need this so as not to ask you twice.
holding-surveys-title = Survey

## Who answers. $title is its name, $number and $of which question of how many, $most how many characters are possible.
surveys-invitation =
    <b>{ $title }</b>
    Questions: { $count }. Answers are without a name: we will see only the totals.
surveys-answer-button = Answer
surveys-question =
    <b>{ $title }</b> · { $number } of { $of }
    { $question }
surveys-skip-button = Skip
surveys-words =
    <b>Thank you, your answers are counted.</b>
    { $question }
    Write if you like. No names, please: your words are read apart from your answers.
surveys-thanks = <b>Thank you.</b> Your answers are counted.
surveys-over = This survey is over.
surveys-answered = You have already answered this survey. Thank you.
surveys-gone = There is no such survey here.
surveys-words-long = Please write between one and { $most } characters.

## To the coordinator: making one and looking at it. $state is where it stands, $count how many answers, $label a filter.
surveys-listed = <b>Surveys</b>
surveys-new-button = New survey
surveys-listed-button = { $mark } { $title }
surveys-mark-draft = ✎
surveys-mark-open = ●
surveys-mark-closed = ✓
surveys-new =
    <b>New survey</b>
    Send it in one message:
    <code>Title
    ? Question
    - answer
    - answer
    ? How much did we help
    1-5
    ? What would you add</code>
    A question without answers is for free words, and comes last.
surveys-back-button = Back
surveys-later-button = More
surveys-card = <b>{ $title }</b>. { $state }
surveys-asked = { $number }. { $question }
surveys-everybody = For everybody.
surveys-so-far = People who answered: { $count }.
surveys-state-draft = Draft
surveys-state-open = Under way
surveys-state-closed = Over
surveys-whom-button = For whom
surveys-open-button = Start the survey
surveys-drop-button = Delete the draft
surveys-close-button = End the survey
surveys-result-button = Picture
surveys-table-button = Table
surveys-repeat-button = Ask again
surveys-write-in = Send the same survey { $language }: as many questions and answers.
surveys-filters = <b>For whom is it?</b> The filters are those of announcements. Without any, it is for everybody.
surveys-chosen-button = ✓ { $label }
surveys-result = <b>{ $title }</b>. People who answered: { $count }.
surveys-people = People who answered: { $count }
surveys-pale = The pale bar is last time
surveys-table = All numbers and words of the survey.
surveys-column-question = Question
surveys-column-answer = Answer
surveys-column-count = How many
surveys-column-share = Per cent
surveys-column-before = Per cent last time
surveys-still-open = While the survey is under way you see only how many answered. End it first.
surveys-too-few = There are fewer than { $fewest } answers: they cannot be shown, so that nobody is recognised.
surveys-not-read = This could not be read. The first line is the title, a question begins with ?, an answer with a dash.
surveys-choices = A question needs between two and { $most } answers.
surveys-other-shape = It was different in the other language: as many questions and answers, please.
surveys-no-draft = This survey has begun and can no longer be changed.
