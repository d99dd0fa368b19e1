## The command in the menu
command-reminders = Еске салулар

## Names of the kinds; they stand alone and after "no more about:"
reminders-kind-own = жазбаларыңыз
reminders-kind-document = құжаттар
reminders-kind-step = қадамдар
reminders-kind-authority-answer = қорғаншылық органының жауабы
reminders-kind-report = есептер
reminders-kind-benefit = төлемдер
reminders-kind-check-in = хал-жағдайыңызды сұрау
reminders-kind-class = сабақтар
reminders-kind-pledge = балаларға көмек
reminders-kind-consultation = маман кеңесі

## A reminder that arrives; below it, when it was meant to come, if it is late
reminders-title = <b>Еске салу</b>
reminders-own = { $note }
reminders-came-late = Мына уақытта келуі керек еді: { $when }. Ертерек жаза алмадық.
reminders-came-missed = Мына уақытта келуі керек еді: { $when }. Уақытында жаза алмадық.
reminders-came-unsure = Мына уақытта жіберген едік: { $when }. Сізге жетпей қалған болуы мүмкін.
reminders-discreet = Жазба бар.
reminders-open-button = Ашу
reminders-fold-button = Жасыру
reminders-done-button = Орындадым
reminders-later-button = Кейін
reminders-stop-button = Мұндайды еске салмаңыз
reminders-subject-button = Толығырақ

## Answers to a reminder
reminders-later = <b>Тағы қашан еске салайық?</b>
reminders-in-an-hour-button = Бір сағаттан кейін
reminders-tomorrow-button = Ертең сағат 9-да
reminders-choose-button = Уақытын таңдау
reminders-done = <b>Орындалды.</b> Бұл туралы енді жазбаймыз.
reminders-deleted = <b>Өшірілді.</b> Бұл еске салу келмейді.
reminders-put-off = <b>Еске саламыз: { $when }.</b>
reminders-kind-stopped =
    Енді еске салмаймыз: <b>{ $kind }</b>.

    Қазір немесе баптауда қайта қосуға болады.
reminders-undo-button = Бұрынғыдай болсын
reminders-list-button = Барлық еске салулар
reminders-back-button = Артқа

## A time: "Wednesday, 6 January 2027, 09:00"; on buttons "қаңтар 2027" and "6 ср"
reminders-moment = { $weekday }, { $day }, { $time }
reminders-weekday-1 = дүйсенбі
reminders-weekday-2 = сейсенбі
reminders-weekday-3 = сәрсенбі
reminders-weekday-4 = бейсенбі
reminders-weekday-5 = жұма
reminders-weekday-6 = сенбі
reminders-weekday-7 = жексенбі
reminders-weekday-short-1 = дс
reminders-weekday-short-2 = сс
reminders-weekday-short-3 = ср
reminders-weekday-short-4 = бс
reminders-weekday-short-5 = жм
reminders-weekday-short-6 = сб
reminders-weekday-short-7 = жс
reminders-month-1 = қаңтар
reminders-month-2 = ақпан
reminders-month-3 = наурыз
reminders-month-4 = сәуір
reminders-month-5 = мамыр
reminders-month-6 = маусым
reminders-month-7 = шілде
reminders-month-8 = тамыз
reminders-month-9 = қыркүйек
reminders-month-10 = қазан
reminders-month-11 = қараша
reminders-month-12 = желтоқсан
reminders-month-button = { $year } жылғы { $month }

## Choosing a time
reminders-when =
    <b>Қашан еске салайық?</b>
    Таңдаңыз немесе жазыңыз: «ертең 9-да», «5 қаңтар», «бір аптадан кейін».
reminders-evening-button = Бүгін кешке
reminders-in-a-week-button = Бір аптадан кейін
reminders-pick-button = Күнін таңдау
reminders-which-month = <b>Қай ай?</b>
reminders-which-day = <b>Қай күн?</b>
reminders-which-hour =
    <b>{ $day }</b>
    Сағат нешеде?
reminders-not-understood = Қай күн екенін түсіне алмадық. Төменнен таңдаңыз.
reminders-not-understood-alert = Бұл күн жарамайды. Басқасын таңдаңыз.
reminders-unsure = Бәрін түсінбедік.
reminders-guess = Осыны айттыңыз ба: <b>{ $when }</b>?
reminders-yes-button = Иә, солай
reminders-repeats = Әзірге қайталап еске сала алмаймыз: бір рет еске саламыз.
reminders-repeats-alone = Әзірге қайталап еске сала алмаймыз. Күні мен сағатын таңдаңыз, бір рет еске саламыз.
reminders-past = Бұл уақыт өтіп кеткен. Алдағы уақытты таңдаңыз.
reminders-too-far = Мұншалық алысты жоспарламаймыз. Үш жылдың ішіндегі күнді таңдаңыз.

## Own reminders
reminders-write =
    <b>{ $when }</b>
    Нені еске салайық? Бір хабармен жазыңыз.
reminders-kept = <b>Еске саламыз: { $when }.</b>
reminders-reword =
    <b>Жаңа мәтінін жазыңыз.</b>
    Қазір былай жазылған:
reminders-other-time-button = Басқа уақыт
reminders-other-words-button = Басқа мәтін
reminders-note-empty = Әзірге тек мәтін сақтай аламыз. Мәтінмен жазып жіберіңізші.
reminders-note-too-long = Ұзақтау болды. { $most } { $most ->
        [one] таңбаға
       *[other] таңбаға
    } дейін қысқартыңызшы.
reminders-too-many = Алда { $most } { $most ->
        [one] жазбаңыз
       *[other] жазбаңыз
    } тұр. Керексізін өшірсеңіз, орын босайды.

## The list
reminders-coming =
    <b>Еске салулар</b>
    Алда: { $count }. Ашу үшін басыңыз.
reminders-none =
    <b>Еске салулар</b>
    Алда ештеңе жоқ.
reminders-item-button = { $at } · { $what }
reminders-missed-button = жетпеді · { $at } · { $what }
reminders-earlier-button = Артқа
reminders-further-button = Әрі қарай
reminders-new-button = Жаңа еске салу
reminders-manners-button = Қалай еске салу керек
reminders-shown =
    <b>{ $when }</b>
    { $kind }
reminders-shown-missed =
    <b>{ $when }</b>
    { $kind } — сізге жетпеді
reminders-delete-button = Өшіру

## How to remind
reminders-manners = <b>Қалай еске салу керек</b>
reminders-quiet = Тыныш уақыт: { $begin } – { $end }. Осы кезге тура келген еске салу кейінірек барады, тек сағатын өзіңіз таңдағаны өз уақытында барады.
reminders-quiet-never = Тыныш уақыт жоқ.
reminders-is-discreet = Білдірмей: дыбыссыз, «Жазба бар» деп келеді, мәтіні басқанда ашылады.
reminders-is-open = Мәтін бірден көрінеді.
reminders-stopped-kinds = Еске салмаймыз: { $count ->
        [one] { $count } тақырып
       *[other] { $count } тақырып
    }. Төменде қайта қосуға болады.
reminders-quiet-button = Тыныш уақыт
reminders-be-discreet-button = Білдірмей еске салу
reminders-be-open-button = Мәтінді бірден көрсету
reminders-start-button = Қайта: { $kind }
reminders-quiet-begin =
    <b>Сағат нешеден бастап жазбайық?</b>
    Сабақты тыныш уақытта да еске саламыз, ал өз жазбаңызды өзіңіз таңдаған сағатта жібереміз.
reminders-quiet-end =
    <b>Басталуы: { $begin }</b>
    Сағат нешеге дейін жазбайық?
reminders-never-button = Кез келген уақытта жазыңыз

## When something cannot be done
reminders-unknown = Мұндай еске салу енді жоқ.
reminders-not-needed = Бұл енді керек емес: күні ауысты немесе мүлде болмайды.
reminders-not-own = Бұл мәтінді сіз жазбағансыз, сондықтан өзгерте алмайсыз.
reminders-kind-unknown = Біз мұндайды еске салмаймыз.
reminders-hour-unknown = Мұндай сағат жоқ. Тізімнен таңдаңыз.

## What is held about a person: the file and the list of "my data"
holding-reminders = { $count ->
        [one] { $count } еске салу: өзіңіз жазған немесе еске салуды сұраған нәрсе. Мерзімінен 30 күн өткен соң өшіреміз
       *[other] { $count } еске салу: өзіңіз жазған немесе еске салуды сұраған нәрселер. Мерзімінен 30 күн өткен соң өшіреміз
    }
holding-reminder-manners = Сізге қалай еске салу керегі: тыныш уақыт, білдірмей ме, ашық па, нені еске салмау керек
holding-reminders-when = Қашан
holding-reminders-kind = Не туралы
holding-reminders-words = Мәтіні
holding-reminder-manners-quiet = Тыныш уақыт
holding-reminder-manners-discreet = Білдірмей
holding-reminder-manners-stopped = Еске салмау керек
