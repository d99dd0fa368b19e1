### Сурамжылоо: тандалган адамдарга бир нече суроо; жооп атсыз, ондон баштап кароого болот.

## Команда жана эмнени сактайбыз. $count — канча сурамжылоо.
command-surveys = Сурамжылоолор
holding-surveys = Сурамжылоого жооп бергениңиз тууралуу белги: { $count }. Эмне деп жооп бергениңизди билбейбиз, көрсөтө албайбыз. Экинчи жолу сурабаш үчүн керек.
holding-surveys-title = Сурамжылоо

## Жооп берген адам. $title — аталышы, $number менен $of — канчанчы суроо, баары канча, $most — канча белги болот.
surveys-invitation =
    <b>{ $title }</b>
    Суроолордун саны: { $count }. Жооп атсыз: биз жалпы сандарды гана көрөбүз.
surveys-answer-button = Жооп берүү
surveys-question =
    <b>{ $title }</b> · { $number } / { $of }
    { $question }
surveys-skip-button = Өткөрүп жиберүү
surveys-words =
    <b>Рахмат, жообуңуз эске алынды.</b>
    { $question }
    Кааласаңыз, жазыңыз. Ысымсыз: сөзүңүздү жоопторуңуздан бөлөк окуйбуз.
surveys-thanks = <b>Рахмат!</b> Жообуңуз эске алынды.
surveys-over = Бул сурамжылоо аяктаган.
surveys-answered = Бул сурамжылоого жооп берип койгонсуз. Рахмат.
surveys-gone = Бул жерде андай сурамжылоо жок.
surveys-words-long = Бир белгиден { $most } белгиге чейин жазыңыз.

## Координаторго: түзүү жана кароо. $state — сурамжылоо кайсы жерде, $count — канча жооп, $label — шарт.
surveys-listed = <b>Сурамжылоолор</b>
surveys-new-button = Жаңы сурамжылоо
surveys-listed-button = { $mark } { $title }
surveys-mark-draft = ✎
surveys-mark-open = ●
surveys-mark-closed = ✓
surveys-new =
    <b>Жаңы сурамжылоо</b>
    Бир билдирүү менен жөнөтүңүз:
    <code>Аталышы
    ? Суроо
    - жооп
    - жооп
    ? Жардам канчалык пайдалуу болду
    1-5
    ? Эмнени кошосуз</code>
    Жообу жок суроого өз сөзү менен жооп берет, ал аягында турат.
surveys-back-button = Артка
surveys-later-button = Андан ары
surveys-card = <b>{ $title }</b>. { $state }
surveys-asked = { $number }. { $question }
surveys-everybody = Баарына.
surveys-so-far = Жооп бергени: { $count }.
surveys-state-draft = Даярдалып жатат
surveys-state-open = Жүрүп жатат
surveys-state-closed = Аяктады
surveys-whom-button = Кимге
surveys-open-button = Сурамжылоону баштоо
surveys-drop-button = Өчүрүү
surveys-close-button = Сурамжылоону аяктоо
surveys-result-button = Сүрөт
surveys-table-button = Таблица
surveys-repeat-button = Кайра суроо
surveys-write-in = Ушул сурамжылоону { $language } жөнөтүңүз: суроо менен жооптун саны бирдей болсун.
surveys-filters = <b>Сурамжылоо кимге?</b> Шарттар жарыядагыдай. Шарт болбосо, баарына.
surveys-chosen-button = ✓ { $label }
surveys-result = <b>{ $title }</b>. Жооп бергени: { $count }.
surveys-people = Жооп бергени: { $count }
surveys-pale = Боз тилке — мурунку жолу
surveys-table = Сурамжылоонун бардык саны менен сөзү.
surveys-column-question = Суроо
surveys-column-answer = Жооп
surveys-column-count = Канча
surveys-column-share = Пайыз
surveys-column-before = Мурунку жолку пайыз
surveys-still-open = Сурамжылоо жүрүп жатканда канча адам жооп бергени гана көрүнөт. Адегенде аяктаңыз.
surveys-too-few = Жооптун саны { $fewest } санынан аз: эч ким таанылып калбашы үчүн көрсөтпөйбүз.
surveys-not-read = Түшүнгөн жокпуз. Биринчи сап — аталышы, суроо ? белгисинен, жооп сызыкчадан башталат.
surveys-choices = Бир суроодо кеминде эки, көп болсо { $most } жооп болушу керек.
surveys-other-shape = Башка тилде башкача болгон: суроо менен жооптун саны бирдей болсун.
surveys-no-draft = Бул сурамжылоо башталып кеткен, аны өзгөртүүгө болбойт.
