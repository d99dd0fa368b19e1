### Демөөрчүлөр: балдардын тилектери (номер жана аймак гана), убадалар, ырастоолор, эсеп китеби.

## Буйруктар, кирүү жана адам жөнүндө эмне сакталары. $count — канча убада.
command-sponsors = Балага акча менен жардам берүү
command-wards = Балдар жана демөөрчүлөр (команда)
sponsors-menu-button = Балага жардам бергим келет
holding-sponsors = Жардам берүү убадаларыңыз жана төлөмдү ырастоолор ({ $count }). Жардам берип жүргөнүңүздө сактайбыз; суммалар эсеп китебинде сизсиз калат.
holding-sponsors-size = Кимге
holding-sponsors-on = Канча жана канчалык тез-тез
holding-sponsors-state = Абалы
sponsors-kept = Суммалар эсеп китебинде калат, бирок сиздин номериңизсиз жана ырастоолорсуз.
sponsors-desk-button = Балдар жана демөөрчүлөр
sponsors-mine-button = Менин убадаларым
sponsors-back-button = Артка
sponsors-earlier-button = Мурунку
sponsors-later-button = Кийинки

## Тилектер. $code — номер, $wish — эмне керек, $ward — номер жана тилек, $region — аймак, $sum, $target — акча.
sponsors-entrance =
    <b>Балага жардам берүү</b>
    Бул жерде ар бир бала — номер жана аймак: атын, сүрөтүн, дарегин эч кимге көрсөтпөйбүз.
sponsors-choose = Кимге жардам берериңизди тандаңыз.
sponsors-none = Азыр ачык тилек жок. Кийинчерээк караңыз.
sponsors-ward = № { $code }, { $wish }
sponsors-ward-button = { $ward }
sponsors-wish-account = үй үчүн эсеп
sponsors-wish-winter = кышкы кийим
sponsors-wish-tuition = окуу
sponsors-ward-title =
    <b>{ $ward }</b>
    { $region }
sponsors-gathered = Чогулганы { $sum }, кереги { $target }.
sponsors-never = Баланын байланыш маалыматын бербейбиз. Белек жана жолугушуу бала жашаган мекеме аркылуу гана.
sponsors-once-button = Бир жолу жардам берүү
sponsors-monthly-button = Ай сайын жардам берүү
sponsors-how-much-once = { $ward }. Канча? Тандаңыз же сумманы жазыңыз.
sponsors-how-much-monthly = { $ward }. Айына канча? Тандаңыз же сумманы жазыңыз.
sponsors-sum-button = { $sum }
sponsors-give-button = Ооба, убада берем
sponsors-sure = { $ward }: { $pledged }. Туурабы?
sponsors-no-sum = Бул сумма жарабайт: нөлдөн чоң бүтүн сан керек.
sponsors-too-many = Ачык убадалардын саны { $most } болду: бирин аяктап, анан жаңысын бериңиз.
sponsors-ward-unknown = Бул тилек эми жок. Башкасын тандаңыз.

## Өз убадасы. $pledged — сумма жана канчалык тез-тез, $state — кайда турат, $how менен $words — команданын сөзү.
sponsors-pledged-once = { $sum } бир жолу
sponsors-pledged-monthly = ай сайын { $sum }
sponsors-state-open = ачык
sponsors-state-kept = аткарылды
sponsors-state-left = аяктады
sponsors-mine = <b>Менин убадаларым</b>
sponsors-mine-none = Азырынча жок.
sponsors-mine-line = { $ward }: { $pledged }, { $state }
sponsors-pledge =
    <b>{ $ward }</b>
    Убадаңыз: { $pledged }. Азыр: { $state }.
sponsors-how = Кантип төлөө керек: { $how }
sponsors-came = Сизден келгени: { $sum }. Рахмат!
sponsors-payment-told = Ырастоо командада, текшерип жатышат.
sponsors-payment-not-found = Акыркы төлөмдү табышкан жок. Реквизиттерди текшерип, ырастоону кайра жөнөтүңүз.
sponsors-became = Жардамдын натыйжасы: { $words }
sponsors-paid-button = Төлөдүм
sponsors-leave-button = Эми жардам бере албайм
sponsors-ask-proof = Чекти же экрандын сүрөтүн жөнөтүңүз: сүрөт же файл. Аны команда гана көрөт.
sponsors-no-proof = Сүрөт же файл керек.
sponsors-proof-kept = Рахмат! Команда текшерип, сизге жазат.
sponsors-waits = Мурунку ырастоону дагы текшерип жатышат. Жообун күтүңүз.
sponsors-ask-leave = Убаданы аяктайлыбы? Эми эске салбайбыз, команда дароо билет. Бергениңиздин баары балада калды.
sponsors-leave-now-button = Ооба, аяктоо
sponsors-left = Убада аяктады. Кылганыңыз үчүн рахмат.
sponsors-pledge-unknown = Сизде мындай убада жок.
sponsors-pledge-over = Бул убада аяктаган.

## Демөөрчүгө өзү келген кабарлар.
sponsors-remind = Жардам бергиңиз келген эле: { $ward }. Төлөгөндө ырастоосун жөнөтүңүз. Мүмкүн болбой калса, убаданы аяктасаңыз болот.
sponsors-thanks = <b>Рахмат!</b> { $sum } келди: { $ward }. Эмнеге жардам бергени белгилүү болгондо жазабыз.
sponsors-was-not-found = { $ward }: төлөм азырынча табылган жок. Реквизиттерди текшерип, ырастоону кайра жөнөтүңүз.
sponsors-news =
    <b>{ $ward }</b>
    { $words }

## Команда. $wards, $waiting, $count — сандар; $month — айдын биринчи күнү; $came, $waits — акча.
sponsors-desk =
    <b>Балдар жана демөөрчүлөр</b>
    Тилектер: { $wards }. Текшерүүнү күткөнү: { $waiting }.
sponsors-look-button = Текшерүү: { $ward }
sponsors-new-button = Жаңы тилек
sponsors-books-button = Эсеп китеби
sponsors-which-region = Бала кайсы аймакта жашайт? Аймак гана: андан тагын жазбайбыз.
sponsors-which-wish = Эмне керек?
sponsors-wish-account-button = Үй үчүн эсеп
sponsors-wish-winter-button = Кышкы кийим
sponsors-wish-tuition-button = Окуу
sponsors-which-target = Канча керек?
sponsors-ask-how = Кантип төлөө керегин жазыңыз: мекеменин же фонддун реквизиттери. Баланын атысыз: муну демөөрчү көрөт.
sponsors-words-unfit = Үч тамгадан { $most } тамгага чейин жазыңыз.
sponsors-pledges-of-ward = Ачык убадалар: { $count }.
sponsors-write-news-button = Жардамдын натыйжасы
sponsors-close-button = Тилекти жабуу
sponsors-reopen-button = Кайра ачуу
sponsors-ask-news = Эмнеге жардам бергенин жазыңыз: муну ушул баланын демөөрчүлөрү көрөт. Атысыз, мектепсиз, дарексиз.
sponsors-news-told = Демөөрчүлөргө жөнөтүлдү: { $count }.
sponsors-proof = { $ward }: { $sum }
sponsors-proof-arrived = Төлөм ырастоосу. { $ward }: { $sum }. Акча келдиби?
sponsors-came-button = Келди
sponsors-not-found-button = Тапкан жокпуз
sponsors-confirmed = Ырасталды: { $ward }, { $sum }. Демөөрчүгө рахмат айтылды.
sponsors-refused = Табылган жок деп белгиленди: { $ward }, { $sum }. Демөөрчүгө жаздык.
sponsors-decided = Муну командадан бирөө чечип койду.
sponsors-payment-unknown = Мындай төлөм жок.
sponsors-somebody-left = Демөөрчү эми жардам бере албайт. { $ward }: убадасы { $pledged } эле. Мындан ары ким жардам берерин ойлонуңуз.
sponsors-books = Эсеп китеби
sponsors-books-file = Эсеп китеби. Жазуулар: { $count }.
sponsors-head-day = Күнү
sponsors-head-ward = Кимге
sponsors-head-pledge = Убада №
sponsors-head-sum = Сумма
sponsors-head-state = Абалы
sponsors-payment-state-told = текшерүүнү күтүүдө
sponsors-payment-state-confirmed = келди
sponsors-payment-state-not-found = табылган жок
sponsors-whole = Баары келгени, { $currency }
sponsors-of-ward = Анын ичинде № { $code }
sponsors-report = <b>Демөөрчүлөр: { $month } күнүнөн башталган ай</b>
sponsors-report-line = Келгени { $came }, текшерүүнү күткөнү { $waits }.
sponsors-report-none = Төлөм болгон жок.
