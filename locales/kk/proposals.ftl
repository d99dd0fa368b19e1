### Қорға ұсыныс пен сұрақ: өз сөзімен, команданың жауабы, сұраған адамсыз жарияланған жауап.

## Командалар, мәзір және не сақтаймыз. $count — қанша жазба.
command-propose = Қорға ұсыныс айту не сұрақ қою
command-proposals = Адамдардың ұсынысы мен сұрағы
proposals-menu-button = Ұсыныс не сұрақ
holding-proposals = Қорға жазған ұсыныстарыңыз бен сұрақтарыңыз: { $count }. Сізге жауап беру үшін керек.
holding-proposals-words = Не жаздыңыз
holding-proposals-when = Қашан
holding-proposals-state = Қазір не болып жатыр
holding-proposals-reply = Команданың жауабы

## Ұсыныс айтатын адам. $most — қаншаға дейін болады, $words — оның сөзі, $reply — жауап, $state — қай жерде.
proposals-propose =
    <b>Ұсыныс не сұрақ</b>
    Өз сөзіңізбен бір хабарлама етіп жазыңыз. Қордың командасы оқиды, жауап осында келеді.
    Шұғыл болса не қорықсаңыз, «Маған көмек керек» бетін ашыңыз.
proposals-received =
    <b>Рақмет, алдық.</b>
    Команда жауап берсе, жазамыз.
proposals-mine-button = Менің жазғандарым
proposals-mine = <b>Ұсыныстарыңыз бен сұрақтарыңыз</b>
proposals-none = Мұнда әзірге ештеңе жоқ.
proposals-later-button = Әрі қарай
proposals-back-button = Артқа
proposals-read-button = Ашу
proposals-one = <b>{ $state }</b>
proposals-words = «{ $words }»
proposals-answered = Команданың жауабы: { $reply }
proposals-published = Сұрағыңыз бен жауабын енді бәрі оқи алады. Кім сұрағаны онда жазылмаған.
proposals-public =
    <b>{ $question }</b>
    { $answer }

    <i>Мұны адамдар сұрады, қордың командасы жауап берді.</i>
proposals-state-open = Жауап күтіп тұр
proposals-state-answered = Жауап бар
proposals-state-reading = Жауап бәріне дайындалып жатыр
proposals-state-published = Жарияланды
proposals-state-merged = Жабылды
proposals-length = Бір таңбадан { $most } таңбаға дейін жазыңыз.
proposals-enough = Бүгін { $most } рет жаздыңыз. Қалғанын ертең жазыңызшы.
proposals-gone = Бұл енді мұнда жоқ.

## Командаға. $mark — қай жерде, $count — неше адам, $question мен $answer — $language тіліндегі сұрақ пен жауап.
proposals-arrived = Жаңа ұсыныс не сұрақ келді.
proposals-read-please = Сұрақ пен жауап барлық тілде жазылды. Оқып шығып, жариялаңызшы.
proposals-listed = <b>Ұсыныстар мен сұрақтар</b>
proposals-listed-none = Әзірге ештеңе жоқ.
proposals-matter-button = { $mark } { $count } · { $words }
proposals-mark-open = ○
proposals-mark-answered = ✓
proposals-mark-reading = ◔
proposals-mark-published = ●
proposals-mark-merged = ×
proposals-matter = <b>{ $state }</b>. Жазғандар: { $count }.
proposals-more = Тағы ұқсасы: { $count }.
proposals-reply-button = Жауап беру
proposals-merge-button = Ұқсасымен біріктіру
proposals-wording-button = Бәріне жариялау
proposals-reply = Жауапты бір хабарламамен жазыңыз. Оны осы туралы жазған әр адам алады.
proposals-merge-with = <b>Қайсысымен біріктіреміз?</b>
proposals-wording = <b>Бәріне арналған сұрақ пен жауап. { $state }</b>
proposals-wording-hint = Әр тілде жазыңыз, адамды танытатын сөзсіз. Кейін екінші адам оқиды.
proposals-worded = { $language }: <b>{ $question }</b> { $answer }
proposals-write = { $language } жазыңыз: бірінші жол — сұрақ, қалғаны — жауап. Адамды танытатын сөзсіз.
proposals-two-parts = Бірінші жол — сұрақ ({ $question } таңбаға дейін), қалғаны — жауап ({ $answer } таңбаға дейін).
proposals-languages-missing = Алдымен барлық тілде жазыңыз.
proposals-second-person = Басқа адам жариялауы керек: сырт көз — сыншы.
proposals-ask-reader-button = Екінші адамға оқыту
proposals-publish-button = Бәрі дұрыс, жариялау
proposals-take-back-button = Жариялаудан алу
