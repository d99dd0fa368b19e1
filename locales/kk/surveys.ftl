### Сауалнама: таңдалған адамдарға бірнеше сұрақ; жауап атсыз, оннан бастап қарауға болады.

## Команда және не сақтаймыз. $count — неше сауалнама.
command-surveys = Сауалнамалар
holding-surveys = Сауалнамаға жауап бергеніңіз туралы белгі: { $count }. Не деп жауап бергеніңізді білмейміз, көрсете алмаймыз. Екінші рет сұрамау үшін керек.
holding-surveys-title = Сауалнама

## Жауап беретін адам. $title — атауы, $number мен $of — нешінші сұрақ, барлығы нешеу, $most — неше таңба болады.
surveys-invitation =
    <b>{ $title }</b>
    Сұрақ саны: { $count }. Жауап атсыз: біз тек жалпы сандарды көреміз.
surveys-answer-button = Жауап беру
surveys-question =
    <b>{ $title }</b> · { $number } / { $of }
    { $question }
surveys-skip-button = Өткізіп жіберу
surveys-words =
    <b>Рақмет, жауабыңыз есептелді.</b>
    { $question }
    Қаласаңыз, жазыңыз. Есімсіз: сөзіңізді жауаптарыңыздан бөлек оқимыз.
surveys-thanks = <b>Рақмет!</b> Жауабыңыз есептелді.
surveys-over = Бұл сауалнама аяқталған.
surveys-answered = Бұл сауалнамаға жауап беріп қойдыңыз. Рақмет.
surveys-gone = Мұнда ондай сауалнама жоқ.
surveys-words-long = Бір таңбадан { $most } таңбаға дейін жазыңыз.

## Үйлестірушіге: құрау және қарау. $state — сауалнама қай жерде, $count — неше жауап, $label — шарт.
surveys-listed = <b>Сауалнамалар</b>
surveys-new-button = Жаңа сауалнама
surveys-listed-button = { $mark } { $title }
surveys-mark-draft = ✎
surveys-mark-open = ●
surveys-mark-closed = ✓
surveys-new =
    <b>Жаңа сауалнама</b>
    Бір хабарламамен жіберіңіз:
    <code>Атауы
    ? Сұрақ
    - жауап
    - жауап
    ? Көмек қаншалықты пайдалы болды
    1-5
    ? Не қосасыз</code>
    Жауабы жоқ сұраққа өз сөзімен жауап береді, ол соңында тұрады.
surveys-back-button = Артқа
surveys-later-button = Әрі қарай
surveys-card = <b>{ $title }</b>. { $state }
surveys-asked = { $number }. { $question }
surveys-everybody = Бәріне.
surveys-so-far = Жауап бергені: { $count }.
surveys-state-draft = Дайындалып жатыр
surveys-state-open = Жүріп жатыр
surveys-state-closed = Аяқталды
surveys-whom-button = Кімге
surveys-open-button = Сауалнаманы бастау
surveys-drop-button = Өшіру
surveys-close-button = Сауалнаманы аяқтау
surveys-result-button = Сурет
surveys-table-button = Кесте
surveys-repeat-button = Қайта сұрау
surveys-write-in = Осы сауалнаманы { $language } жіберіңіз: сұрақ пен жауап саны бірдей болсын.
surveys-filters = <b>Сауалнама кімге?</b> Шарттар хабарландырудағыдай. Шарт болмаса, бәріне.
surveys-chosen-button = ✓ { $label }
surveys-result = <b>{ $title }</b>. Жауап бергені: { $count }.
surveys-people = Жауап бергені: { $count }
surveys-pale = Бозғылт жолақ — алдыңғы сауалнама
surveys-table = Сауалнаманың барлық саны мен сөзі.
surveys-column-question = Сұрақ
surveys-column-answer = Жауап
surveys-column-count = Қанша
surveys-column-share = Пайыз
surveys-column-before = Алдыңғы жолғы пайыз
surveys-still-open = Сауалнама жүріп жатқанда қанша адам жауап бергені ғана көрінеді. Алдымен аяқтаңыз.
surveys-too-few = Жауап саны аз, кемінде { $fewest } керек: ешкім танылып қалмас үшін көрсетпейміз.
surveys-not-read = Түсінбедік. Бірінші жол — атауы, сұрақ ? белгісінен, жауап сызықшадан басталады.
surveys-choices = Бір сұрақта кемінде екі, ең көбі { $most } жауап болуы керек.
surveys-other-shape = Басқа тілде басқаша болған: сұрақ пен жауап саны бірдей болсын.
surveys-no-draft = Бұл сауалнама басталып кеткен, оны өзгертуге болмайды.
