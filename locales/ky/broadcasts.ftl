## Топтун менюсундагы буйрук
command-broadcast = Көп адамга жарыя

## Тизме жана жаңы жарыя; муну топ окуйт
broadcasts-latest =
    <b>Жарыялар</b>

    Көп адамга бир кабар: сиз жазасыз, кимге барарын тандайсыз, кимге жеткенин көрөсүз.
broadcasts-new-button = Жаңы жарыя
broadcasts-one-button = № { $number } · { $state }
broadcasts-list-button = Бардык жарыялар
broadcasts-open-button = № { $number } жарыя
broadcasts-first-language =
    <b>Жаңы жарыя</b>

    Адегенде кайсы тилде жөнөтөсүз? Башка тилдерди кийин кошосуз.
broadcasts-write =
    <b>Жарыяны жөнөтүңүз. Тили: { $language }</b>

    Текст, сүрөт, видео, файл же альбом: адамдар кандай көрүшү керек болсо, ошондой.
broadcasts-texts =
    <b>Кайсы тилдерде</b>

    Башка тилде окуган адам биринчи жазылганын алат.
broadcasts-drop-button = Бул тилди алып салуу
broadcasts-back-button = Артка
broadcasts-done-button = Болду
broadcasts-more-button = Кийинки
broadcasts-language-kk = казакча
broadcasts-language-ru = орусча
broadcasts-language-ky = кыргызча
broadcasts-language-en = англисче

## Абалы, номерден кийин кичине тамга менен
broadcasts-state-draft = даярдалып жатат
broadcasts-state-confirming = экинчи адамды күтүп турат
broadcasts-state-scheduled = убактысы белгиленди
broadcasts-state-sending = жөнөтүлүп жатат
broadcasts-state-paused = тыныгууда
broadcasts-state-checking = кайра санап жатабыз
broadcasts-state-finished = жөнөтүлдү
broadcasts-state-correcting = оңдоп жатабыз
broadcasts-state-recalling = кайтарып алып жатабыз
broadcasts-state-cancelled = токтотулду

## Даярдалып жаткан жарыя
broadcasts-card = <b>№ { $number } жарыя · { $state }</b>
broadcasts-card-languages = Тилдери: { $languages }
broadcasts-card-topic = Темасы: { $topic }
broadcasts-card-everybody = Кимге: баарына
broadcasts-card-whom = Кимге: { $parts }
broadcasts-card-urgent = Шашылыш: түнкүсүн да барат.
broadcasts-none-yet = азырынча жок
broadcasts-and = { $first }, { $second }
broadcasts-texts-button = Тексттер
broadcasts-whom-button = Кимге
broadcasts-topic-button = Тема
broadcasts-sample-button = Мага жөнөтүү
broadcasts-preview-button = Кандай көрүнөрүн көрсөтүү
broadcasts-check-button = Текшерүү жана жөнөтүү
broadcasts-delete-button = Өчүрүү
broadcasts-add = + { $what }
broadcasts-chosen = ✓ { $what }
broadcasts-not-chosen = { $what }

## Канча адам алат
broadcasts-count-reached = <b>Ала турган адам: { $people }</b>
broadcasts-count-so-far = Санап жатабыз. Азырынча { $people }.
broadcasts-count-language = { $language } { $people }
broadcasts-count-blocked = Ботту бөгөттөгөндөр: { $people }
broadcasts-count-unreachable = Азыр жазууга болбогондор: { $people }
broadcasts-count-held = Азыр жазбайбыз: { $people }
broadcasts-count-stopped = Бул темадан баш тарткандар: { $people }

## Кимге: шарттар жана алардын маанилери
broadcasts-whom =
    <b>Кимге</b>

    Бир шарттын ичинде бирөө туура келсе болду, ал эми шарттардын баары аткарылышы керек.
broadcasts-values = <b>{ $name }</b>
broadcasts-filter-language = Тил
broadcasts-filter-country = Өлкө
broadcasts-filter-region = Облус
broadcasts-filter-form = Жайгаштыруу түрү
broadcasts-filter-stage = Жолдун кезеңи
broadcasts-filter-household = Бир өзү же экөө
broadcasts-filter-role = Командадагы ролу
broadcasts-filter-cohort = Мектептин тобу
broadcasts-filter-with = { $name }: { $many }
broadcasts-filter-chosen = { $name }: { $values }
broadcasts-stage-none = жолу баштала элек
broadcasts-stage-papers = документ чогултуп жатат
broadcasts-stage-filed = документ тапшырды
broadcasts-stage-after = бала үйдө
broadcasts-household-together = экөө чогуу
broadcasts-household-alone = бир өзү
broadcasts-role-caseworker = кейс-менеджерлер
broadcasts-role-coordinator = координаторлор
broadcasts-role-trainer = тренерлер
broadcasts-role-admin = администраторлор
broadcasts-more-filters-button = Башка шарттар
broadcasts-everybody-button = Баарына жөнөтүү

## Темалар; окуган адамдар да көрөт
broadcasts-topics =
    <b>Жарыя эмне жөнүндө</b>

    Темадан баш тарткан адам аны албайт.
broadcasts-topic-news = фонддун жаңылыктары
broadcasts-topic-events = жолугушуулар жана иш-чаралар
broadcasts-topic-school = асырап алуучу ата-энелер мектеби
broadcasts-topic-law = мыйзамдагы өзгөрүүлөр
broadcasts-topic-help = үй-бүлөлөргө жардам

## Акыркы баскычтын алдындагы текшерүү
broadcasts-check = <b>№ { $number } жарыя: текшериңиз</b>
broadcasts-nothing-found = Ката тапкан жокпуз.
broadcasts-finding-no-words = Азырынча бир да текст жок.
broadcasts-finding-nobody = Аны эч ким албайт: бул шарттарга эч ким туура келбейт.
broadcasts-finding-too-long = { $language }: { $letters } белги, ал эми эң көбү { $most } белги батат.
broadcasts-finding-link = { $language }: шилтеме эч кайда алып барбайт — { $link }
broadcasts-finding-language = Текст жок: { $language }. Адамдардын саны: { $people }. Алар муну алат: { $instead }.
broadcasts-needs-second = Адамдардын саны { $most } санынан көп: командадан экинчи адам керек болот.
broadcasts-waits-for-morning = Түн болуп турган жерде эртең менен барат.
broadcasts-send-button = Азыр жөнөтүү
broadcasts-later-button = Убактысын тандоо
broadcasts-urgent-button = Шашылыш: түнкүсүн да
broadcasts-calm-button = Шашылыш эмес: түндө эмес
broadcasts-why-urgent =
    <b>Эмне үчүн таңга чейин күтө албайт?</b>

    Бир сүйлөм менен жазыңыз. Себебин администратор көрөт.
broadcasts-when =
    <b>Качан жөнөтүү керек?</b>

    Тандаңыз же жазыңыз: эртең 15:30.
broadcasts-at-button = { $at }

## Экинчи адам
broadcasts-confirming =
    <b>№ { $number } жарыя: экинчи адам керек</b>

    Ала турган адам: { $people }. Бул шилтемени кесиптешиңизге жөнөтүңүз:
broadcasts-link = { $link }
broadcasts-second =
    <b>Кесиптешиңиздин № { $number } жарыясы</b>

    Кандай көрүнөрүн карап, чечиңиз. Сиз макул болбосоңуз, ал кетпейт.
broadcasts-confirm-button = Макулмун: жөнөтүлсүн
broadcasts-decline-button = Авторуна кайтаруу
broadcasts-confirmed = Сиз макул болдуңуз. № { $number } жарыя өз убагында кетет.
broadcasts-was-confirmed = Экинчи адам макул болду: № { $number } жарыя кетет.
broadcasts-declined = № { $number } жарыя авторуна кайтты.
broadcasts-was-declined = Экинчи адам № { $number } жарыяны кайтарды. Аны кайра өзгөртсө болот.
broadcasts-take-up-button = Кайра өзгөртүү

## Жөнөтүү жүрүшү
broadcasts-scheduled =
    <b>№ { $number } жарыя жөнөтүүгө даяр</b>

    Ала турган адам: { $people }.
broadcasts-starts-at = Башталышы: { $at }
broadcasts-bar = { $bar } { $per_cent } %
broadcasts-sent-of = Жөнөтүлдү: { $recipients } ичинен { $sent }
broadcasts-still-listing = Адамдардын тизмеси дагы түзүлүп жатат.
broadcasts-disagrees = Сандар дал келбейт, ошондуктан аяктады деп эсептебейбиз. Администраторго айтыңыз.
broadcasts-refresh-button = Жаңыртуу
broadcasts-pause-button = Тыныгуу
broadcasts-resume-button = Улантуу
broadcasts-cancel-button = Токтотуу
broadcasts-ask-cancel =
    <b>№ { $number } жарыяны токтотолубу?</b>

    Алып үлгүргөн адамдарда ал калат.
broadcasts-ask-delete = <b>№ { $number } жарыяны өчүрөлүбү?</b>
broadcasts-yes-stop-button = Ооба, токтотуу

## Отчёт
broadcasts-end-blocked = Ботту бөгөттөгөндөр: { $people }
broadcasts-end-unreachable = Жазууга мүмкүн болбогондор: { $people }
broadcasts-end-held = Азыр жазбайбыз: { $people }
broadcasts-end-failed = Жөнөтүлбөгөнү: { $people }
broadcasts-end-unknown = Жеткени белгисиз: { $people }
broadcasts-not-written = Жөнөтүп үлгүрбөгөнүбүз: { $people }
broadcasts-agrees = Тизме боюнча кайра санадык: баары дал келет.
broadcasts-report-button = Таблица
broadcasts-mend-button = Баарында оңдоо
broadcasts-recall-button = Кайтарып алуу
broadcasts-report = № { $number } жарыя: кимге кандай жетти.

## Таблица (файл)
broadcasts-column-language = Тили
broadcasts-column-outcome = Эмне болду
broadcasts-column-reason = Себеби
broadcasts-column-copies = Саны
broadcasts-column-person = Telegram номери: жеткени белгисиз
broadcasts-column-when = Качан
broadcasts-column-number = Нуска №
broadcasts-column-why = Эмне үчүн
broadcasts-column-sent = Жөнөтүлгөн убагы
broadcasts-column-whose = Telegram номери
broadcasts-column-not-listed = Тизмеде жогу
broadcasts-fate-waiting = күтүп турат
broadcasts-fate-queued = жөнөтүлүп жатат
broadcasts-fate-sent = жөнөтүлдү
broadcasts-fate-failed = жөнөтүлгөн жок
broadcasts-fate-blocked = ботту бөгөттөгөн
broadcasts-fate-held = азыр жазбайбыз
broadcasts-fate-unknown = белгисиз
broadcasts-fate-unreachable = жазууга мүмкүн болгон жок
broadcasts-reason-before = жөнөтүүгө чейин
broadcasts-reason-blocked = жөнөткөн учурда
broadcasts-reason-rejected = Telegram кабыл алган жок
broadcasts-reason-stopped = темадан баш тарткан
broadcasts-reason-forgotten = сурануусу боюнча маалыматы өчүрүлдү
broadcasts-mended-done = оңдолду же кайтарылып алынды
broadcasts-mended-old = ордуна бир сүйлөм коюлду
broadcasts-mended-gone = кабар эми жок
broadcasts-mended-blocked = кийин ботту бөгөттөгөн
broadcasts-mended-refused = Telegram өзгөртүүнү кабыл алган жок
broadcasts-mended-nameless = кимдики экенин эми сактабайбыз
broadcasts-mended-unknown = өзгөргөнү белгисиз

## Оңдоо жана кайтарып алуу
broadcasts-mend-language = <b>Ката кайсы тилде?</b>
broadcasts-reword =
    <b>Оңдолгонун жөнөтүңүз. Тили: { $language }</b>

    Алган адамдардын баарында сөздөрүн алмаштырабыз. Сүрөт менен файлдар мурункудай калат.
broadcasts-ask-recall =
    <b>№ { $number } жарыяны кайтарып алалыбы?</b>

    Нускасы: { $copies }. Telegram эки сутка ичинде өчүрүүгө уруксат берет; андан эскисинин сөздөрүн алмаштырабыз.
broadcasts-yes-recall-button = Ооба, баарынан кайтарып алуу
broadcasts-corrected = Оңдолду: { $copies }
broadcasts-recalled = Өчүрүлдү: { $copies }
broadcasts-recalled-old = Эки суткадан эски, сөздөрү алмаштырылды: { $copies }
broadcasts-mend-gone = Кабар эми жок: { $copies }
broadcasts-mend-blocked = Ботту бөгөттөгөн, аларда мурдагыдай калды: { $copies }
broadcasts-mend-refused = Telegram өзгөртүүнү кабыл алган жок: { $copies }
broadcasts-mend-nameless = Кимдики экенин эми сактабайбыз: { $copies }
broadcasts-mend-unknown = Өзгөргөнү белгисиз: { $copies }

## Окуган адамдар алган жана баскан нерселер
broadcasts-stop-button = Бул темада жөнөтпөңүз
broadcasts-below-album = Темасы: { $topic }
broadcasts-withdrawn = Бул кабарды кайтарып алдык.
broadcasts-stopped =
    Эми жөнөтпөйбүз: <b>{ $topic }</b>.

    Каалаган күнү кайра кошсоңуз болот.
broadcasts-start-button = Кайра жөнөтүп туруңуз
broadcasts-started = Кайра жөнөтөбүз: <b>{ $topic }</b>.
broadcasts-my-topics =
    <b>Сизге эмне жөнөтөбүз</b>

    Кошуу же өчүрүү үчүн басыңыз.
broadcasts-my-topics-button = Мага эмне жөнөтүлөт
broadcasts-topic-on = ✓ { $topic }
broadcasts-topic-off = өчүк: { $topic }

## Үлгүлөрдүн аталышы
broadcasts-seen-so = Ушундай көрүнөт. Тили: { $language }

## Баш тартуулар
broadcasts-unknown = Мындай жарыя жок. Тизмени кайра ачыңыз.
broadcasts-not-a-draft = Бул жарыяны эми өзгөртүүгө болбойт.
broadcasts-filter-unknown = Мындай шарт эми жок. Шарттардын тизмесин кайра ачыңыз.
broadcasts-topic-unknown = Мындай тема жок. Тизмеден тандаңыз.
broadcasts-cannot-be-sent-on = Мындай кабарды көп адамга жөнөтүүгө болбойт. Текст, сүрөт, видео, файл, үн кабары же альбом жарайт.
broadcasts-reason-length = Себеби { $fewest } белгиден { $most } белгиге чейин болот.
broadcasts-changed-meanwhile = Ушул арада жарыя өзгөртүлдү. Кайра текшериңиз.
broadcasts-still-counting = Адамдарды дагы санап жатабыз. Бир мүнөттөн кийин басыңыз.
broadcasts-hour-passed = Бул убакыт өтүп кетти. Башкасын тандаңыз.
broadcasts-nothing-to-confirm = Ырастай турган эч нерсе жок: жарыя өзгөртүлгөн, кайтарылган же кетип калган.
broadcasts-confirm-own = Өз жарыяңызды өзүңүз ырастай албайсыз. Шилтемени кесиптешиңизге жөнөтүңүз.
broadcasts-cannot-be-stopped = Токтото турган эч нерсе калган жок.
broadcasts-stands-otherwise = Жарыя башка абалга өттү. Кайра ачыңыз.
broadcasts-not-over = Жөнөтүү бүткөндө же токтотулганда оңдоого же кайтарып алууга болот.
broadcasts-language-not-sent = Жарыя бул тилде жөнөтүлгөн эмес.
broadcasts-correct-same-kind = Сөздөрдү гана оңдоого болот. Мурункудай түрдөгү кабар жөнөтүңүз.
broadcasts-too-long = { $letters } белги, ал эми эң көбү { $most } белги батат.

## Адам жөнүндө бул жерде эмне сакталат (/mydata)
holding-broadcast-stops = Сизге жөнөтүлбөй турган темалар: { $count }
holding-broadcast-stops-topic = Тема
holding-broadcast-copies = Сизге жөнөткөн жарыяларыбыз: { $count }. Кимге жөнөткөнүбүздү 180 күн сактайбыз
holding-broadcast-copies-number = Жарыянын номери
holding-broadcast-copies-outcome = Эмне болду
holding-broadcast-copies-sent = Качан
