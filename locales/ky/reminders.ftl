## The command in the menu
command-reminders = Эске салуулар

## Names of the kinds; they stand alone and after "no more about:"
reminders-kind-own = жазууларыңыз
reminders-kind-document = документтер
reminders-kind-step = кадамдар
reminders-kind-authority-answer = камкорчулук органынын жообу
reminders-kind-report = отчёттор
reminders-kind-benefit = төлөмдөр
reminders-kind-check-in = ал-абалыңызды суроо
reminders-kind-class = сабактар
reminders-kind-pledge = балдарга жардам
reminders-kind-consultation = адистин кеңеши

## A reminder that arrives; below it, when it was meant to come, if it is late
reminders-title = <b>Эске салуу</b>
reminders-own = { $note }
reminders-came-late = Ушул убакта келиши керек болчу: { $when }. Эртерээк жаза албадык.
reminders-came-missed = Ушул убакта келиши керек болчу: { $when }. Өз убагында жаза албай калдык.
reminders-came-unsure = Ушул убакта жөнөткөнбүз: { $when }. Сизге жетпей калган болушу мүмкүн.
reminders-discreet = Жазуу бар.
reminders-open-button = Ачуу
reminders-fold-button = Жашыруу
reminders-done-button = Аткардым
reminders-later-button = Кийин
reminders-stop-button = Мындайды эске салбаңыз
reminders-subject-button = Кененирээк

## Answers to a reminder
reminders-later = <b>Дагы качан эске салалы?</b>
reminders-in-an-hour-button = Бир сааттан кийин
reminders-tomorrow-button = Эртең саат 9да
reminders-choose-button = Убактысын тандоо
reminders-done = <b>Аткарылды.</b> Бул тууралуу мындан ары жазбайбыз.
reminders-deleted = <b>Өчүрүлдү.</b> Бул эске салуу келбейт.
reminders-put-off = <b>Эске салабыз: { $when }.</b>
reminders-kind-stopped =
    Мындан ары эске салбайбыз: <b>{ $kind }</b>.

    Азыр же жөндөөлөрдөн кайра кошсоңуз болот.
reminders-undo-button = Мурункудай болсун
reminders-list-button = Бардык эске салуулар
reminders-back-button = Артка

## A time: "Wednesday, 6 January 2027, 09:00"; on buttons "январь 2027" and "6 шр"
reminders-moment = { $weekday }, { $day }, { $time }
reminders-weekday-1 = дүйшөмбү
reminders-weekday-2 = шейшемби
reminders-weekday-3 = шаршемби
reminders-weekday-4 = бейшемби
reminders-weekday-5 = жума
reminders-weekday-6 = ишемби
reminders-weekday-7 = жекшемби
reminders-weekday-short-1 = дш
reminders-weekday-short-2 = шш
reminders-weekday-short-3 = шр
reminders-weekday-short-4 = бш
reminders-weekday-short-5 = жм
reminders-weekday-short-6 = иш
reminders-weekday-short-7 = жк
reminders-month-1 = январь
reminders-month-2 = февраль
reminders-month-3 = март
reminders-month-4 = апрель
reminders-month-5 = май
reminders-month-6 = июнь
reminders-month-7 = июль
reminders-month-8 = август
reminders-month-9 = сентябрь
reminders-month-10 = октябрь
reminders-month-11 = ноябрь
reminders-month-12 = декабрь
reminders-month-button = { $year }, { $month }

## Choosing a time
reminders-when =
    <b>Качан эске салалы?</b>
    Тандаңыз же жазыңыз: «эртең саат 9да», «5-январь», «бир жумадан кийин».
reminders-evening-button = Бүгүн кечинде
reminders-in-a-week-button = Бир жумадан кийин
reminders-pick-button = Күнүн тандоо
reminders-which-month = <b>Кайсы ай?</b>
reminders-which-day = <b>Кайсы күн?</b>
reminders-which-hour =
    <b>{ $day }</b>
    Саат канчада?
reminders-not-understood = Кайсы күн экенин түшүнө албай калдык. Төмөндөн тандаңыз.
reminders-not-understood-alert = Бул күн болбойт. Башкасын тандаңыз.
reminders-unsure = Баарын түшүнгөн жокпуз.
reminders-guess = Ушуну айттыңызбы: <b>{ $when }</b>?
reminders-yes-button = Ооба, ошондой
reminders-repeats = Азырынча кайталап эске сала албайбыз: бир жолу эске салабыз.
reminders-repeats-alone = Азырынча кайталап эске сала албайбыз. Күнүн жана саатын тандаңыз, бир жолу эске салабыз.
reminders-past = Бул убакыт өтүп кетиптир. Алдыдагы убакытты тандаңыз.
reminders-too-far = Мынчалык алысты пландабайбыз. Үч жылдын ичиндеги күндү тандаңыз.

## Own reminders
reminders-write =
    <b>{ $when }</b>
    Эмнени эске салалы? Бир билдирүү менен жазыңыз.
reminders-kept = <b>Эске салабыз: { $when }.</b>
reminders-reword =
    <b>Жаңы текстин жазыңыз.</b>
    Азыр мындай жазылган:
reminders-other-time-button = Башка убакыт
reminders-other-words-button = Башка текст
reminders-note-empty = Азырынча текстти гана сактай алабыз. Сураныч, текст менен жазыңыз.
reminders-note-too-long = Узунураак болуп калды. Сураныч, { $most } { $most ->
        [one] белгиге
       *[other] белгиге
    } чейин кыскартыңыз.
reminders-too-many = Алдыда { $most } { $most ->
        [one] жазууңуз
       *[other] жазууңуз
    } турат. Керексизин өчүрсөңүз, орун бошойт.

## The list
reminders-coming =
    <b>Эске салуулар</b>
    Алдыда: { $count }. Ачуу үчүн басыңыз.
reminders-none =
    <b>Эске салуулар</b>
    Алдыда эч нерсе жок.
reminders-item-button = { $at } · { $what }
reminders-missed-button = жетпеди · { $at } · { $what }
reminders-earlier-button = Артка
reminders-further-button = Андан ары
reminders-new-button = Жаңы эске салуу
reminders-manners-button = Кантип эске салуу керек
reminders-shown =
    <b>{ $when }</b>
    { $kind }
reminders-shown-missed =
    <b>{ $when }</b>
    { $kind } — сизге жеткен жок
reminders-delete-button = Өчүрүү

## How to remind
reminders-manners = <b>Кантип эске салуу керек</b>
reminders-quiet = Тынч убакыт: { $begin } – { $end }. Ушул маалга туш келген эске салуу кийин келет. Саатын өзүңүз тандаганы гана ошол саатта келет.
reminders-quiet-never = Тынч убакыт жок.
reminders-is-discreet = Билинбей: үнсүз, «Жазуу бар» деп келет, тексти басканда ачылат.
reminders-is-open = Текст дароо көрүнөт.
reminders-stopped-kinds = Эске салбайбыз: { $count ->
        [one] { $count } тема
       *[other] { $count } тема
    }. Төмөндөн кайра кошсоңуз болот.
reminders-quiet-button = Тынч убакыт
reminders-be-discreet-button = Билинбей эске салуу
reminders-be-open-button = Текстти дароо көрсөтүү
reminders-start-button = Кайра: { $kind }
reminders-quiet-begin =
    <b>Саат канчадан баштап жазбайлы?</b>
    Сабакты тынч убакта да эске салабыз, ал эми өз жазууңузду өзүңүз тандаган саатта жөнөтөбүз.
reminders-quiet-end =
    <b>Башталышы: { $begin }</b>
    Саат канчага чейин жазбайлы?
reminders-never-button = Каалаган убакта жазыңыз

## When something cannot be done
reminders-unknown = Мындай эске салуу эми жок.
reminders-not-needed = Бул эми керек эмес: күнү жылдырылды же таптакыр болбойт.
reminders-not-own = Бул текстти сиз жазган эмессиз, ошондуктан өзгөртө албайсыз.
reminders-kind-unknown = Биз мындайды эске салбайбыз.
reminders-hour-unknown = Мындай саат жок. Тизмеден тандаңыз.

## What is held about a person: the file and the list of "my data"
holding-reminders = { $count ->
        [one] { $count } эске салуу: өзүңүз жазган же эске салууну сураган нерсе. Мөөнөтүнөн 30 күн өткөндөн кийин өчүрөбүз
       *[other] { $count } эске салуу: өзүңүз жазган же эске салууну сураган нерселер. Мөөнөтүнөн 30 күн өткөндөн кийин өчүрөбүз
    }
holding-reminder-manners = Сизге кантип эске салуу керектиги: тынч убакыт, билинбейби же ачыкпы, эмнени эске салбоо керек
holding-reminders-when = Качан
holding-reminders-kind = Эмне тууралуу
holding-reminders-words = Тексти
holding-reminder-manners-quiet = Тынч убакыт
holding-reminder-manners-discreet = Билинбей
holding-reminder-manners-stopped = Эске салбоо керек
