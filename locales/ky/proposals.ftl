### Фондго сунуш жана суроо: өз сөзү менен, команданын жообу, сураган адамсыз жарыяланган жооп.

## Командалар, меню жана эмнени сактайбыз. $count — канча жазуу.
command-propose = Фондго сунуш айтуу же суроо берүү
command-proposals = Адамдардын сунушу менен суроосу
proposals-menu-button = Сунуш же суроо
holding-proposals = Фондго жазган сунуштарыңыз менен суроолоруңуз: { $count }. Сизге жооп берүү үчүн керек.
holding-proposals-words = Эмне жаздыңыз
holding-proposals-when = Качан
holding-proposals-state = Азыр эмне болуп жатат
holding-proposals-reply = Команданын жообу

## Сунуш айткан адам. $most — канчага чейин болот, $words — анын сөзү, $reply — жооп, $state — кайсы жерде.
proposals-propose =
    <b>Сунуш же суроо</b>
    Өз сөзүңүз менен бир билдирүү кылып жазыңыз. Фонддун командасы окуйт, жооп ушул жерге келет.
    Шашылыш болсо же корксоңуз, «Мага жардам керек» барагын ачыңыз.
proposals-received =
    <b>Рахмат, алдык.</b>
    Команда жооп бергенде, жазабыз.
proposals-mine-button = Менин жазгандарым
proposals-mine = <b>Сунуштарыңыз менен суроолоруңуз</b>
proposals-none = Бул жерде азырынча эч нерсе жок.
proposals-later-button = Андан ары
proposals-back-button = Артка
proposals-read-button = Ачуу
proposals-one = <b>{ $state }</b>
proposals-words = «{ $words }»
proposals-answered = Команданын жообу: { $reply }
proposals-published = Сурооңузду жана жообун эми баары окуй алат. Ким сураганы ал жерде жазылган эмес.
proposals-public =
    <b>{ $question }</b>
    { $answer }

    <i>Муну адамдар сурады, фонддун командасы жооп берди.</i>
proposals-state-open = Жооп күтүп турат
proposals-state-answered = Жооп бар
proposals-state-reading = Баары окуй турган жооп даярдалып жатат
proposals-state-published = Жарыяланды
proposals-state-merged = Жабылды
proposals-length = Бир белгиден { $most } белгиге чейин жазыңыз.
proposals-enough = Бүгүн { $most } жолу жаздыңыз. Калганын эртең жазып коюңузчу.
proposals-gone = Бул эми бул жерде жок.

## Командага. $mark — кайсы жерде, $count — канча адам, $question менен $answer — $language тилиндеги суроо менен жооп.
proposals-arrived = Жаңы сунуш же суроо келди.
proposals-read-please = Суроо менен жооп бардык тилде жазылды. Окуп чыгып, жарыялап коюңузчу.
proposals-listed = <b>Сунуштар жана суроолор</b>
proposals-listed-none = Азырынча эч нерсе жок.
proposals-matter-button = { $mark } { $count } · { $words }
proposals-mark-open = ○
proposals-mark-answered = ✓
proposals-mark-reading = ◔
proposals-mark-published = ●
proposals-mark-merged = ×
proposals-matter = <b>{ $state }</b>. Жазгандар: { $count }.
proposals-more = Дагы окшошу: { $count }.
proposals-reply-button = Жооп берүү
proposals-merge-button = Окшошу менен бириктирүү
proposals-wording-button = Баарына жарыялоо
proposals-reply = Жоопту бир билдирүү менен жазыңыз. Аны ушул тууралуу жазган ар бир адам алат.
proposals-merge-with = <b>Кайсынысы менен бириктиребиз?</b>
proposals-wording = <b>Баары үчүн суроо менен жооп. { $state }</b>
proposals-wording-hint = Ар бир тилде жазыңыз. Адамды таанытып коё турган сөз болбосун. Кийин экинчи адам окуйт.
proposals-worded = { $language }: <b>{ $question }</b> { $answer }
proposals-write = { $language } жазыңыз: биринчи сап — суроо, калганы — жооп. Адамды таанытып коё турган сөз болбосун.
proposals-two-parts = Биринчи сап — суроо ({ $question } белгиге чейин), калганы — жооп ({ $answer } белгиге чейин).
proposals-languages-missing = Адегенде бардык тилде жазыңыз.
proposals-second-person = Башка адам жарыялашы керек: ал жаңы көз менен окуйт.
proposals-ask-reader-button = Экинчи адамга окутуу
proposals-publish-button = Баары туура, жарыялоо
proposals-take-back-button = Жарыялоодон алуу
