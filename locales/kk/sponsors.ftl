### Демеушілер: балалардың тілектері (тек нөмір мен өңір), уәделер, растаулар, есеп кітабы.

## Командалар, кіру және адам туралы не сақталатыны. $count — неше уәде.
command-sponsors = Балаға қаражатпен көмектесу
command-wards = Балалар мен демеушілер (команда)
sponsors-menu-button = Балаға көмектескім келеді
holding-sponsors = Көмектесу уәделеріңіз бен төлем растаулары ({ $count }). Көмектесіп жүргенде сақтаймыз; сомалар есеп кітабында сізсіз қалады.
holding-sponsors-size = Кімге
holding-sponsors-on = Қанша және қаншалықты жиі
holding-sponsors-state = Күйі
sponsors-kept = Сомалар есеп кітабында қалады, бірақ сіздің нөміріңізсіз және растауларсыз.
sponsors-desk-button = Балалар мен демеушілер
sponsors-mine-button = Менің уәделерім
sponsors-back-button = Артқа
sponsors-earlier-button = Алдыңғы
sponsors-later-button = Келесі

## Тілектер. $code — нөмір, $wish — не керек, $ward — нөмір мен тілек, $region — өңір, $sum, $target — ақша.
sponsors-entrance =
    <b>Балаға көмектесу</b>
    Мұнда баланың тек нөмірі мен өңірі жазылады: атын, суретін, мекенжайын ешкімге көрсетпейміз.
sponsors-choose = Кімге көмектесетініңізді таңдаңыз.
sponsors-none = Қазір ашық тілек жоқ. Кейінірек қараңыз.
sponsors-ward = № { $code }, { $wish }
sponsors-ward-button = { $ward }
sponsors-wish-account = баспана шоты
sponsors-wish-winter = қысқы киім
sponsors-wish-tuition = оқу
sponsors-ward-title =
    <b>{ $ward }</b>
    { $region }
sponsors-gathered = Жиналғаны { $sum }, керегі { $target }.
sponsors-never = Баланың байланыс деректерін бермейміз. Сыйлық пен кездесу тек бала тұратын мекеме арқылы.
sponsors-once-button = Бір рет көмектесу
sponsors-monthly-button = Ай сайын көмектесу
sponsors-how-much-once = { $ward }. Қанша? Таңдаңыз не соманы жазыңыз.
sponsors-how-much-monthly = { $ward }. Айына қанша? Таңдаңыз не соманы жазыңыз.
sponsors-sum-button = { $sum }
sponsors-give-button = Иә, уәде беремін
sponsors-sure = { $ward }: { $pledged }. Дұрыс па?
sponsors-no-sum = Бұл сома жарамайды: нөлден үлкен бүтін сан керек.
sponsors-too-many = Ашық уәделер саны { $most } болды: біреуін аяқтап, сосын жаңасын беріңіз.
sponsors-ward-unknown = Бұл тілек енді жоқ. Басқасын таңдаңыз.

## Өз уәдесі. $pledged — сома мен жиілігі, $state — қай жерде тұр, $how мен $words — команданың сөзі.
sponsors-pledged-once = { $sum } бір рет
sponsors-pledged-monthly = ай сайын { $sum }
sponsors-state-open = ашық
sponsors-state-kept = орындалды
sponsors-state-left = аяқталды
sponsors-mine = <b>Менің уәделерім</b>
sponsors-mine-none = Әзірге жоқ.
sponsors-mine-line = { $ward }: { $pledged }, { $state }
sponsors-pledge =
    <b>{ $ward }</b>
    Уәдеңіз: { $pledged }. Қазір: { $state }.
sponsors-how = Қалай төлеу керек: { $how }
sponsors-came = Сізден келгені: { $sum }. Рақмет!
sponsors-payment-told = Растау командада, тексеріп жатыр.
sponsors-payment-not-found = Соңғы төлемді таппадық. Деректемелерді тексеріп, растауды қайта жіберіңіз.
sponsors-became = Көмектің нәтижесі: { $words }
sponsors-paid-button = Төледім
sponsors-leave-button = Енді көмектесе алмаймын
sponsors-ask-proof = Чекті не экран суретін жіберіңіз: сурет не файл. Оны тек команда көреді.
sponsors-no-proof = Сурет не файл керек.
sponsors-proof-kept = Рақмет! Команда тексеріп, сізге жазады.
sponsors-waits = Алдыңғы растауды әлі тексеріп жатыр. Жауабын күтіңіз.
sponsors-ask-leave = Уәдені аяқтайық па? Енді еске салмаймыз, команда бірден біледі. Бергеніңіздің бәрі балада қалды.
sponsors-leave-now-button = Иә, аяқтау
sponsors-left = Уәде аяқталды. Көмегіңізге рақмет.
sponsors-pledge-unknown = Сізде мұндай уәде жоқ.
sponsors-pledge-over = Бұл уәде аяқталған.

## Демеушіге өзі келетін хабарлар.
sponsors-remind = Көмектескіңіз келген еді: { $ward }. Төлегенде растауын жіберіңіз. Реті келмесе, уәдені аяқтай аласыз.
sponsors-thanks = <b>Рақмет!</b> { $sum } келді: { $ward }. Немен көмектескені белгілі болғанда жазамыз.
sponsors-was-not-found = { $ward }: төлем әзірге табылмады. Деректемелерді тексеріп, растауды қайта жіберіңіз.
sponsors-news =
    <b>{ $ward }</b>
    { $words }

## Команда. $wards, $waiting, $count — сандар; $month — айдың бірінші күні; $came, $waits — ақша.
sponsors-desk =
    <b>Балалар мен демеушілер</b>
    Тілектер: { $wards }. Тексеруді күтіп тұрғаны: { $waiting }.
sponsors-look-button = Тексеру: { $ward }
sponsors-new-button = Жаңа тілек
sponsors-books-button = Есеп кітабы
sponsors-which-region = Бала қай өңірде тұрады? Тек өңір: одан нақтысын жазбаймыз.
sponsors-which-wish = Не керек?
sponsors-wish-account-button = Баспана шоты
sponsors-wish-winter-button = Қысқы киім
sponsors-wish-tuition-button = Оқу
sponsors-which-target = Қанша керек?
sponsors-ask-how = Қалай төлеу керегін жазыңыз: мекеменің не қордың деректемелері. Баланың атынсыз: мұны демеуші көреді.
sponsors-words-unfit = 3 әріптен { $most } әріпке дейін жазыңыз.
sponsors-pledges-of-ward = Ашық уәделер: { $count }.
sponsors-write-news-button = Көмектің нәтижесі
sponsors-close-button = Тілекті жабу
sponsors-reopen-button = Қайта ашу
sponsors-ask-news = Немен көмектескенін жазыңыз: мұны осы баланың демеушілері көреді. Атынсыз, мектепсіз, мекенжайсыз.
sponsors-news-told = Демеушілерге жіберілді: { $count }.
sponsors-proof = { $ward }: { $sum }
sponsors-proof-arrived = Төлем растауы. { $ward }: { $sum }. Ақша келді ме?
sponsors-came-button = Келді
sponsors-not-found-button = Таппадық
sponsors-confirmed = Расталды: { $ward }, { $sum }. Демеушіге рақмет айтылды.
sponsors-refused = Табылмады деп белгіленді: { $ward }, { $sum }. Демеушіге жаздық.
sponsors-decided = Мұны командадан біреу шешіп қойды.
sponsors-payment-unknown = Мұндай төлем жоқ.
sponsors-somebody-left = Демеуші енді көмектесе алмайды. { $ward }: уәдесі { $pledged } еді. Әрі қарай кім көмектесетінін ойластырыңыз.
sponsors-books = Есеп кітабы
sponsors-books-file = Есеп кітабы. Жазбалар: { $count }.
sponsors-head-day = Күні
sponsors-head-ward = Кімге
sponsors-head-pledge = Уәде №
sponsors-head-sum = Сома
sponsors-head-state = Күйі
sponsors-payment-state-told = тексеруді күтіп тұр
sponsors-payment-state-confirmed = келді
sponsors-payment-state-not-found = табылмады
sponsors-whole = Барлығы келгені, { $currency }
sponsors-of-ward = Оның ішінде № { $code }
sponsors-report = <b>Демеушілер: { $month } күнінен басталатын ай</b>
sponsors-report-line = Келгені { $came }, тексеруді күткені { $waits }.
sponsors-report-none = Төлем болған жоқ.
