## The language itself
language-name = English
language-order = 4
date-pattern = d MMMM y
instant-pattern = d MMMM, HH:mm
money = { $amount } { $currency ->
    [KZT] tenge
    [KGS] som
   *[other] { $currency }
}
verbatim = { $words }

## The profile people see before they write
profile-name = A family for every child
profile-description =
    A foundation's bot. It explains how to take a child into your family, and brings you to a person when you need help.

    It is not an emergency service and not the guardianship authority. If there is danger: 112.
profile-short-description = How to take a child into your family, and where to find help.

## Commands in the menu
command-start = Start
command-menu = Home
command-help = Help and numbers to call
command-sos = I need help
command-guide = Ways to take a child into a family
command-language = Language
command-country = Country and region
command-cancel = Stop and go home

## First screen: every language says this line
home-choose-language = Choose a language

## Home
home-button = Home
home-help-button = I need help
home-ask-person-button = Ask a person
home-more-button = More
home-language-button = Language
home-country-button = Country and region
home-others-button = What else we help with
home-about-button = About this bot
home-welcome =
    <b>Hello.</b> This is the bot of a charity for children and families. People from the charity work alongside it.

    Here you can learn how to take a child into your family and where to find help.

    The bot does not replace 112, and it does not decide: the guardianship authority or a court decides.
home-menu =
    <b>Home</b>
    How can we help? Choose below, or just type your question.
home-more =
    <b>More</b>
    Choose what to change or read.
home-others =
    <b>What else we help with</b>
    Choose what fits you.
home-about =
    <b>About this bot</b>
    It explains; the guardianship authority decides. Under an answer you see how we know it and when we checked.

    The bot remembers your language, your country if you chose one, and where you stopped. It does not keep your name.

    Messages travel through Telegram, whose servers stand abroad.
home-not-understood =
    We did not understand your question.

    Choose below, or open “I need help”: you will find numbers there where people answer.

## The help card. Country names and numbers are filled in from data.
home-help =
    <b>If there is danger now, call.</b>
    A button copies the number.
home-help-hurt = Nobody may treat you or a child like this. It is not your fault.
home-help-dying = It is good that you wrote. You do not have to be alone with this: call, and someone will listen.
home-help-need = There is no shame in asking for help. Call and say what you are missing today.
home-help-baby = This is hard for you now, and that is understandable. Talk before you decide: a call commits you to nothing.
home-help-copy-button = { $number }
home-help-elsewhere-button = { $country }: numbers
home-help-country = <b>{ $country }</b>
home-help-number = <b>{ $number }</b> — { $what }
home-help-foundation = Our foundation: { $phone }
home-help-not-emergency = This bot is not an emergency service and cannot call for you.
home-team-not-reached = <b>This has not reached the team.</b> Do not wait for an answer here: please call.

## When something of ours failed
home-apology =
    That did not work, and we already know. Your message is kept.

    If it is urgent, call:
away-notice = We were away from { $since } to { $until }. What you wrote in the last 24 hours has arrived. If you wrote earlier, please write again.

## To the administrators: something needs a hand
daily-line = <b>{ $day }</b>: messages that came: { $came }, went out: { $went }, may not have arrived: { $lost }; could not be handled and are kept: { $kept }. Last backup: { $backup }
alarm-repeated = Within the hour, { $count } times:
alarm-storage = The database cannot be written (<code>{ $code }</code>). Updates wait at Telegram; people who write get the help card. Check the disk: is it full, is it read-only?
alarm-token = Telegram does not accept the token (<code>{ $code }</code>). Nothing can be sent or received. Put the current token from BotFather into BOT_TOKEN and restart the bot.
alarm-second-bot = Another process fetches this bot's updates with the same token (<code>{ $code }</code>). Stop it; if you do not know it, let BotFather make a new token.
alarm-webhook = A webhook is set for this bot, so it cannot fetch updates (<code>{ $code }</code>). Restart the bot: it removes the webhook. If it comes back, somebody else has the token: let BotFather make a new one.
alarm-aside = Some stored rows could not be opened and were set aside (<code>{ $code }</code>); everything else runs. Run <code>python -m bot check</code>: an older key may be missing from DATA_KEYS, or the disk is failing.
alarm-update = A message could not be handled (<code>{ $code }</code>). The person got the help card, the message is kept. Send the log lines “update-failed” to whoever maintains the bot.
alarm-job = A regular job does not run (<code>{ $code }</code>): what it does (reminders, tidying, watching) waits. If you read this again, restart the bot and send the log to whoever maintains it.
alarm-backup = There has been no backup since { $code }. Run <code>python -m bot backup</code>, and look why it was not made by itself.
alarm-room = Only { $code } MB are free where the database lies. Make room: on a full disk nothing can be stored.
alarm-file = The database file was deleted or replaced while the bot was running. What the bot still had is saved as <code>{ $code }</code>; the bot starts again. If the database file is gone, put this one in its place under its name.
alarm-no-database = The bot cannot start: its database is not there or cannot be opened (<code>{ $code }</code>). Whoever writes gets the help card; the bot starts by itself as soon as the database can be used. If the file is gone: <code>python -m bot restore</code>.

## Pages shared in another chat by typing the bot's name there: the help card's title, the button above the list.
home-offered-help-button = Help: whom to call
home-offered-open-button = Open the bot
home-offered-nothing-button = Nothing found. Ask the bot
