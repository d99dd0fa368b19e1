### Content: facts from the files, which an administrator changes in chat.

## Sections and lists. $section: the section; $country: the country; $value: what is written; $name: whose number.
command-content = Change phone numbers
content-top =
    <b>What shall be changed?</b>
    Everybody sees a change at once, on the help card too.
content-section-emergency = Emergency numbers
content-section-lines = Information lines
content-section-button = { $section }: { $country }
content-list = <b>{ $section }: { $country }</b>
content-entry-button = { $value } – { $name }
content-back-button = Back

## One entry. $value: a number or a day.
content-entry =
    <b>{ $name }</b>
    { $country }
content-value-number = Number: { $value }
content-value-verified_on = Verified: { $value }
content-unwritten = not known
content-edited = Changed in chat.
content-as-shipped = As in the bot's files.
content-write-number-button = Another number
content-write-verified_on-button = Day verified
content-checked-button = Checked today
content-undo-button = Bring back what was
content-history-button = What was changed
content-export-button = Files for a programmer

## A new value: type, look, save.
content-ask-number = { $name }: type the number they answered on.
content-ask-verified_on = { $name }: type the day it was verified, for example 24.11.2026.
content-preview =
    <b>{ $name }</b>
    { $country }. Nothing has changed yet. Look at it and save.
content-now = <b>Now</b>
content-then = <b>Then</b>
content-save-button = Save

## Who changed what. $at: when; $who: who; $before and $after: before and after; $count: how many entries.
content-history = <b>What was changed</b>
content-history-empty = Nothing has been changed here yet.
content-change = { $at } · { $who } · { $name } · { $country }
content-before-after =
    Before
    { $before }
    After
    { $after }
content-exported =
    { $count ->
        [one] { $count } entry is changed.
       *[other] { $count } entries are changed.
    } Give the archive to a programmer: its files lie where they lie in the bot.

## Refusals.
content-unknown = There is no such entry.
content-nothing = Nothing is changed in chat: all is as in the bot's files.
content-draft-gone = This is gone. Type it again.
content-changed-meanwhile = The entry was changed meanwhile. Open it again.
content-no-number = This number cannot be called: check the digits. A short number of this country, or a whole one with its code.
content-number-twice = Another entry has this number already.
content-no-day = We did not understand the day. Type it like this: 24.11.2026.
content-day-to-come = This day is still to come.
