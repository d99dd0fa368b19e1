## Алғашқы экран: не болып жатыр. Түйменің өзі — көмек сұрау.
crisis-need-danger-button = Маған қауіп төніп тұр
crisis-need-dying-button = Өмір сүргім келмейді
crisis-need-newborn-button = Босандым, барар жер жоқ
crisis-need-pregnant-button = Жүктімін, жалғызбын
crisis-need-leaving-button = Баладан бас тартсам ба
crisis-need-hunger-button = Тамағым не құжатым жоқ
crisis-young-button = 18-ге толмадым
crisis-hide-button = Жасыру
crisis-who-sees = Телефоныңыз кімнің қолында болса, чатты сол көреді. «Жасыру» бірден кәдімгі мәзірді ашады.
crisis-secret = Құпияңызды сақтаймыз. Балаға қауіп төнсе, хабарлауға міндеттіміз. Сізге қауіп төнсе, алдымен өзіңізге айтамыз.
crisis-write = <b>Жазыңыз, дауыстық хабар не фото жіберіңіз</b> — оны командадағы адам көреді. Немесе таңдаңыз:
crisis-write-young = <b>Жаз немесе дауыстық хабар жібер.</b> Оны біздің командадағы ересек адам көреді. Ата-анаңнан сұрамаймыз. 111-ге қоңырау шалуға да болады, онда балаларға көмектеседі.
crisis-open-already = Өтінішіңіз ашық, нөмірі { $number }. Осында жазғаныңыздың бәрін команда көреді.
crisis-numbers = <b>{ $country }</b>: { $numbers }

## Кез келген жерде терілген сөздер: оларды бір басып командаға жіберу.
crisis-send-this-button = Осыны командаға жіберу
crisis-send-question-button = Осыны адамнан сұрау

## Өтініштің жайы. $who — кімге айтылады: балаға «сен», ересекке «сіз».
crisis-delivered =
    { $who ->
    [child] Командаға жеткіздік. Өтінішіңнің нөмірі: { $number }. Біреу қолға алғанда айтамыз.
       *[adult] Командаға жеткіздік. Өтінішіңіздің нөмірі: { $number }. Біреу қолға алғанда айтамыз.
    }
crisis-called = Кезекшіні шақырып жатырмыз. Өтініш нөмірі: { $number }. Қоңырау шалған тезірек:
crisis-where-are-you =
    { $who ->
        [child] Қаласаң, қайда екеніңді жаз. Жауап бермесең де болады.
       *[adult] Қаласаңыз, қайда екеніңізді жазыңыз. Жауап бермесеңіз де болады.
    }
crisis-not-reached = Сөздеріңіз { $number } нөмірімен сақталды, бірақ қазір командадан ешкімді шақыра алмадық. Қоңырау шалыңыз:
crisis-usual-wait = Бұл уақытта өтінішті әдетте { $minutes } минут ішінде қолға алады.
crisis-who-else =
    { $who ->
        [child] Бұл телефонды тағы кім көреді? Жауап бермесең де болады.
       *[adult] Бұл телефонды тағы кім көреді? Жауап бермесеңіз де болады.
    }
crisis-only-me-button = Тек мен
crisis-others-button = Басқалар да
crisis-only-me = Жауаптар осында толық келеді. Жаза беріңіз, оқып отырмыз.
crisis-others = Жауап дыбыссыз келеді, мәтіні көрінбейді: тек «Жазба бар» деген жол шығады. Өзіңіз ашасыз, 5 минуттан кейін жабылады.
crisis-taken =
    { $who ->
        [child] Хабарың адамның қолында. Ол оқып жатыр.
       *[adult] Хабарыңыз адамның қолында. Ол оқып жатыр.
    }
crisis-still-calling =
    { $who ->
        [child] Әзірге ешкім қолға алған жоқ. Шақыра береміз. Күтпе, қоңырау шал:
       *[adult] Әзірге ешкім қолға алған жоқ. Шақыра береміз. Күтпеңіз, қоңырау шалыңыз:
    }
    { $numbers }
crisis-nobody =
    { $who ->
        [child] Қазір командадан ешкімді шақыра алмадық. Қоңырау шал:
       *[adult] Қазір командадан ешкімді шақыра алмадық. Қоңырау шалыңыз:
    }
    { $numbers }
crisis-closed =
    { $who ->
        [child] Өтінішіңді жаптық. Тағы көмек керек болса, «Маған көмек керек» дегенді аш.
       *[adult] Өтінішіңізді жаптық. Тағы көмек керек болса, «Маған көмек керек» дегенді ашыңыз.
    }

## Бейтарап жол: кім және не туралы жазғаны көрінбейді.
crisis-note = Жазба бар
crisis-note-button = Ашу
crisis-kind-photo = <i>Фото</i>
crisis-kind-voice = <i>Дауыстық хабар</i>
crisis-kind-video = <i>Бейне</i>
crisis-kind-video_note = <i>Бейне</i>
crisis-kind-audio = <i>Аудио</i>
crisis-kind-animation = <i>Сурет</i>
crisis-kind-document = <i>Файл</i>
crisis-kind-sticker = <i>Стикер</i>
crisis-kind-other = <i>Хабар</i>
crisis-kind-location = <i>Орын</i>
crisis-kind-venue = <i>Орын</i>
crisis-kind-contact = <i>Контакт</i>

## Ешкім білмеуі үшін: ол өз телефонында не таңдайды.
crisis-careful-button = Ешкім білмесін
crisis-careful =
    <b>Ешкім білмеуі үшін</b>
    Құпия сөз: оны осы чатта жазсаңыз, мұнда кәдімгі мәзір ғана қалады.
    Сағаттар: жазуға болатын сағатты таңдаңыз, басқа уақытта өзіңіз жазғанша жазбаймыз.
    Чатты тізімнен және басқа құрылғылардан бот өшіре алмайды: оны тек өзіңіз өшіресіз.
crisis-code-button = Құпия сөз
crisis-hours-ask-button = Қашан жазуға болады
crisis-code =
    <b>Құпия сөз</b>
    Қарапайым бір, екі не үш сөз ойлап табыңыз, 30 әріптен аспасын. Оны чаттан бірден өшіреміз.
crisis-code-again = Бұл сөз жарамайды. Бір, екі не үш сөз керек: 3-тен 30 әріпке дейін, / белгісінен басталмасын.
crisis-code-known = Есте сақтадық, чаттан өшірдік. Бәрін жасыру керек болса, осында жазыңыз.
crisis-hours =
    <b>Сізге қашан жазуға болады?</b>
    Бәрін жасырсаңыз да, осы сағаттарда жауап дыбыссыз келеді.
crisis-hours-button = { $begin }:00–{ $end }:00
crisis-no-hours-button = Жазбаңыз, өзім жазамын
crisis-hours-set = Жақсы: { $hours }. Басқа уақытта тек өзіңіз жазып отырсаңыз жауап береміз.
crisis-hours-none = Жақсы. Бәрін жасырсаңыз, өзіңіз жазғанша жазбаймыз.
crisis-hidden = Чаттан бот өшіре алатынның бәрін өшірдік. Екі тәуліктен ескісін және чаттың өзін тек сіз өшіре аласыз.
crisis-neutral = Басты мәзір төмендегі түймеде.

## Жабылғаннан кейін: халін сұрауға бола ма.
crisis-ask-later-button = Кейін халімді сұраңыз
crisis-ask-never-button = Сұрамаңыз
crisis-asked-later = 3, 14 және 60 күннен кейін дыбыссыз сұраймыз. Бәрін жасырсаңыз, сұрамаймыз.
crisis-asked-never = Жақсы, сұрамаймыз. Көмек керек болса, өзіңіз жазыңыз.
crisis-how-are-you =
    { $who ->
        [child] Қалайсың? Жауап бермесең де болады.
       *[adult] Қалайсыз? Жауап бермесеңіз де болады.
    }
crisis-is-well-button = Бәрі жақсы
crisis-help-again-button = Тағы көмек керек
crisis-glad = Айтқаныңызға рақмет. Қиын болса, жазыңыз.

## Басқа ұйымға беру: тек осы сөздерге келіссе.
crisis-refer-ask =
    { $who ->
        [child] Саған көмектесуі үшін басқа ұйымға тек мынаны жеткізгіміз келеді:
       *[adult] Сізге көмектесуі үшін басқа ұйымға тек мынаны жеткізгіміз келеді:
    }
    { $words }
crisis-refer-yes-button = Жеткізуге болады
crisis-refer-no-button = Жеткізбеңіз
crisis-refer-yes = Рақмет. Тек осы сөздерді жеткіземіз.
crisis-refer-no = Жақсы, жеткізбейміз. Біз жаныңыздамыз.

## Адамнан сұрау: қарапайым сұрақ.
crisis-ask =
    <b>Адамнан сұрау</b>
    Сұрағыңызды жазыңыз немесе дауыстық хабар жіберіңіз. Командадағы адам оқып, осында жауап береді.

    Сөздеріңізді тек жауап беру үшін сақтаймыз.
crisis-asked = Командаға жеткіздік. Сұрағыңыздың нөмірі: { $number }. Жауап осында келеді.
crisis-back-button = Тоқтаған жеріме

## Неге болмайтыны, қысқаша.
crisis-button-gone = Бұл түйме енді жоқ. Экранды қайта ашыңыз.
crisis-note-gone = Бұл жазба енді жоқ.
crisis-case-gone = Мұндай өтініш жоқ.
crisis-case-sealed = Өтініш баяғыда жабылған, оны оқу мерзімі бітті.
crisis-already-taken = Алынып қойған: { $owner }.
crisis-not-in-team = Бұл адам өтініштерге жауап бермейді.
crisis-case-closed = Өтініш жабық. Алдымен қайта ашыңыз.
crisis-refer-how = Былай жазыңыз: /refer және бір-екі жол. Ең көбі: { $lines } жол, { $most } әріп. Алдымен өзі оқиды.
crisis-refer-first = Алдымен оның келісімі: өтініш тақырыбында /refer. Келісімсіз: /override және себебі, екінші адам керек.
crisis-override-how = Себебін жазыңыз: /override және келісімін неге күтуге болмайтыны.
crisis-no-second = Қазір бот жаза алатын екінші адам жоқ.
crisis-second-is-another = Басқа адам растауы керек.
crisis-in-its-topic = Мұны өтініштің тақырыбында жазыңыз.
crisis-say-how = Онымен байланыс жоқ, ал өтініш шұғыл. Жайын қайдан білгеніңізді таңдаңыз.
crisis-other-open = Бұл адамның басқа ашық өтініші бар.
crisis-too-late-to-stop = Жіберіліп қойды. Одан өшіруге болады.
crisis-nothing-to-withdraw = Өшіретін ештеңе жоқ: жауап жетпеген немесе өшірілген.
crisis-too-old-to-withdraw = 48 сағаттан асты: Telegram енді өшіртпейді.

## Командаға арналған өтініш картасы.
crisis-topic = { $number } · { $severity } · { $where }
crisis-topic-drill = { $number } · ЖАТТЫҒУ
crisis-card-head = <b>{ $number }</b> · { $severity } · { $where }
crisis-card-language = Тілі: { $language }
crisis-card-waiting = Жауап күте бастаған уақыты: { $since }
crisis-card-answered = Жауап берілді
crisis-card-owner = Жүргізуші: { $owner }
crisis-card-nobody = <b>Ешкім алған жоқ</b>
crisis-card-next-call = Келесі шақыру: { $at }
crisis-card-lost = <b>Байланыс жоқ:</b> ол ботты тоқтатқан
crisis-drill-card = <b>ЖАТТЫҒУ.</b> Ешкімге қауіп жоқ. Шын өтініштегідей «Аламын» түймесін басыңыз.
crisis-card-hidden = <b>Жазбаңыз:</b> ол чатты жасырды
crisis-card-except = Мына сағаттардан басқа: { $hours }
crisis-card-hours = Жазуға болады: { $hours }
crisis-card-code = Құпия сөзі бар
crisis-card-hushed = Ол оқуы керек жауаптар күтіп тұр: { $count }
crisis-card-closed = Жабылды { $at }: { $outcome }
crisis-count-text =
    { $count ->
         [one] { $count } хабар
        *[other] { $count } хабар
    }
crisis-count-voice =
    { $count ->
         [one] { $count } дауыстық
        *[other] { $count } дауыстық
    }
crisis-count-photo =
    { $count ->
         [one] { $count } фото
        *[other] { $count } фото
    }
crisis-count-video =
    { $count ->
         [one] { $count } бейне
        *[other] { $count } бейне
    }
crisis-count-document =
    { $count ->
         [one] { $count } файл
        *[other] { $count } файл
    }
crisis-count-other =
    { $count ->
         [one] { $count } басқа
        *[other] { $count } басқа
    }
crisis-and = { $one }, { $other }
crisis-about-crisis = Көмек сұрайды
crisis-about-question = Сұрақ
crisis-about-minor = <b>18-ге толмаған</b>
crisis-nowhere = өңірі белгісіз
crisis-language-kk = қазақша
crisis-language-ru = орысша
crisis-language-ky = қырғызша
crisis-language-en = ағылшынша
crisis-severity-1-button = шұғыл
crisis-severity-2-button = тез арада
crisis-severity-3-button = бүгін
crisis-severity-4-button = сұрақ

## Команданың түймелері.
crisis-take-button = Аламын
crisis-more-button = Тағы
crisis-card-button = Карточкаға
crisis-hand-over-button = Тапсыру
crisis-canned-button = Дайын жауаптар
crisis-severity-button = Шұғылдығы
crisis-make-crisis-button = Бұл — көмек сұрау
crisis-release-button = Кезекке қайтару
crisis-close-button = Жабу
crisis-reopen-button = Қайта ашу
crisis-colleague-button = { $name }
crisis-open-topic-button = Тақырыпты ашу
crisis-stop-button = Тоқтату
crisis-withdraw-button = Одан өшіру
crisis-reveal-button = Маған көрсету
crisis-reveal-help-button = Көмек жіберу үшін
crisis-reveal-call-button = Сұрағандай қоңырау шалуға
crisis-reveal-safety-button = Балаға қауіп төнді
crisis-outcome-helped-button = Көмектестік
crisis-outcome-referred-button = Басқаларға тапсырдық
crisis-outcome-silent-button = Енді жазбайды
crisis-outcome-mistaken-button = Көмек керек емес
crisis-outcome-safe-button = Аман екенін білеміз
crisis-outcome-services-button = Қызметтер қолға алды
crisis-outcome-kin-button = Жақындарынан білдік
crisis-outcome-erased-button = өшірілді
crisis-outcome-drill-button = жаттығу

## Командадағы адамды шақыру: оның бірде-бір сөзінсіз.
crisis-page = <b>{ $number } · { $severity }</b>
crisis-page-again = <b>{ $number } · { $severity }</b> — әлі ешкім жауап берген жоқ
crisis-page-mine = <b>{ $number } · { $severity }</b> — енді сізде
crisis-page-facts = { $where } · { $language } · күте бастаған уақыты: { $since }
crisis-page-taken = { $number }: жүргізуші { $owner }
crisis-page-closed = { $number }: жабылды

## Жауап қай жерге жетті.
crisis-way-held = 5 секундтан кейін жіберіледі
crisis-way-hushed = Ұсталды: оған қазір жазуға болмайды. Өзі жазғанда немесе өзі айтқан сағатта кетеді
crisis-way-going = Жіберіліп жатыр
crisis-way-sent = Жіберілді
crisis-way-opened = Жіберілді · ашылды
crisis-way-stopped = Тоқтатылды, жіберілген жоқ
crisis-way-blocked = Жетпеді: ол ботты тоқтатқан
crisis-way-failed = Жетпеді
crisis-way-withdrawn = Одан өшірілді

## Командаға арналған жолдар. $number — өтініш нөмірі.
crisis-team-number = <b>{ $number }</b>
crisis-received-contact = Контакт келді
crisis-received-location = Орны келді
crisis-received-venue = Орны келді
crisis-received-other = Бот көрсете алмайтын нәрсе келді
crisis-reveal-why = Не үшін көрсету керек? Оны тек өзіңіз көресіз. Себебі журналда қалады.
crisis-team-edited = <i>Өзгертілді:</i>
crisis-team-anonymous = Топ атынан жазып отырсыз, бот кім екеніңізді көрмейді. Оған ештеңе жіберілген жоқ. Әкімші құқықтарынан «Анонимдікті» алып тастаңыз.
crisis-team-returned = { $number }: { $owner } үндемеді, өтініш кезекке қайтты.
crisis-team-released = { $number }: { $owner } өтінішті кезекке қайтарды.
crisis-team-came-back = { $number }: чат жасырылған еді, енді содан қайта жазып жатыр. Оның өзі екеніне көз жеткізіңіз.
crisis-team-is-well = { $number }: ол бәрі жақсы деп жауап берді.
crisis-team-not-asked = { $number }: халін сұрай алмадық. Басқа жолмен біліңіз.
crisis-team-refer-asked = { $number }: ол осы жолдарды оқып, өзі шешеді.
crisis-team-refer-agreed = { $number }: ол келісті, тек осы жолдарды беруге болады.
crisis-team-refer-refused = { $number }: ол келіспеді. Бермеңіз.
crisis-team-overridden = { $number }: екінші адам растады, келісімінсіз беруге болады.
crisis-team-left = { $number }: { $owner } енді командада емес, өтініш кезекте.
crisis-team-closed-already = { $number } жабық: ештеңе жіберілген жоқ. Алдымен қайта ашыңыз.
crisis-team-shield-iin = Жіберілген жоқ: жауапта біреудің ЖСН нөмірі бар.
crisis-team-shield-phone = Жіберілген жоқ: бұл телефон басқа өтініштен.
crisis-team-shield-case = Жіберілген жоқ: жауапта басқа өтініштің нөмірі бар.
crisis-team-shield-person = Жіберілген жоқ: жауапта басқа адамның Telegram нөмірі бар.
crisis-team-not-delivered-blocked = { $number }: жауап жетпеді, ол ботты тоқтатқан. Қайта жазса, осында көресіз.
crisis-team-not-delivered-failed = { $number }: жауап жетпеді. Тағы бір рет көріңіз.
crisis-team-unshown = { $number }: Telegram бір хабарын көрсетпеді. Сөздері /cases → «Оқу» бетінде.
crisis-warn-no-topics = Бот команда тобында тақырып аша алмайды. Оған «Тақырыптарды басқару» құқығын беріңіз, әзірге өтініштер жалпы тақырыпқа түседі.

## Дайын жауаптар: командаға түйме және ол көретін сөздер.
crisis-canned-here-button = Мен осындамын
crisis-canned-here = Сәлеметсіз бе. Мен командадағы адаммын, жазғаныңызды оқып отырмын. Қалағаныңызша, аз-аздап жаза беріңіз.
crisis-canned-listening-button = Тыңдап отырмын
crisis-canned-listening = Айтқаныңызға рақмет. Сіз кінәлі емессіз. Дәл қазір қандай көмек керек?
crisis-canned-number-button = 112-ге шалыңыз
crisis-canned-number = Қазір қауіпті болса, 112-ге қоңырау шалыңыз: тегін, шотта ақша болмаса да. Мен осында қаламын.
crisis-canned-morning-button = Таңертең жауап беремін
crisis-canned-morning = Тағы бір рет оқып, таңертең жауап беремін. Қауіп туса, күтпеңіз: 112.
crisis-canned-where-button = Қазір қайдасыз?
crisis-canned-where = Қай қалада немесе аудандасыз? Нақты мекенжай керек емес.
crisis-canned-thanks-button = Сау болыңыз
crisis-canned-thanks = Өзіңізді күтіңіз. Тағы қиын болса, осында жазыңыз: біз жаныңыздамыз.

## Жолды тексеру: жаттығу өтініші.
command-drill = Шақыру жете ме, тексеру
crisis-drill =
    <b>Жаттығу өтініші</b>
    Бүкіл жолдан өтеді: тақырып, карточка, шақыру. Қанша уақытта алғанын өлшеп, не бұзылғанын айтамыз.
crisis-drill-planned = Келесісі өздігінен: { $at }
crisis-drill-button = Қазір бастау
crisis-drill-on-button = Аптасына бір рет өздігінен
crisis-drill-off-button = Өздігінен керек емес
crisis-drill-begun = { $number } жаттығу өтініші басталды. Нәтижесі осында келеді.
crisis-drill-taken = <b>Жаттығу { $number }:</b> { $seconds } секундта алынды, { $owner }.
crisis-drill-open = <b>Жаттығу { $number }:</b> ешкім алған жоқ.
crisis-drill-holds = Бүкіл жол жұмыс істейді.
crisis-broken-forum = ⚠ Команда тобына ештеңе келмеді. Бот сол топта ма, тексеріңіз.
crisis-broken-topic = ⚠ Бот тақырып аша алмайды. Оған «Тақырыптарды басқару» құқығын беріңіз.
crisis-broken-card = ⚠ Тақырыпта карточка шықпады.
crisis-broken-duty = ⚠ Ешкім кезекте емес: /duty
crisis-broken-phone = ⚠ Бот командадағы біреуге жаза алмады: кім екенін /duty көрсетеді.
crisis-broken-somebody = ⚠ Шақыру ешкімге жетпеді.
crisis-broken-answer = ⚠ Осы уақытта ешкім «Аламын» түймесін баспады.

## Бір адам шешпейтін нәрсе.
crisis-erase-button = Өшіру
crisis-erase-sure-button = Өшіруді сұрау
crisis-erasing = Барлық сөзді мерзімінен бұрын өшіру керек пе? Қайтару мүмкін емес. Басқа адам, үйлестіруші растайды.
crisis-wanted-erase = { $name } { $number } өтінішін мерзімінен бұрын өшіруді сұрайды. Сөздері мен тақырыбы біржола жойылады.
crisis-wanted-override = { $name } { $number } өтінішін келісімінсіз басқа ұйымға беруді сұрайды. Себебі:
crisis-second-button = Растаймын
crisis-second-asked = Екінші адамға жіберілді. Ол растағанша ештеңе өзгермейді.
crisis-agreed-erase = Өшірілді. Журналда тек із қалды, сөздері жоқ.
crisis-agreed-override = Расталды, журналға жазылды.

## Заң бойынша міндеттер: не, кімге қатысты, қайда жазылған.
crisis-duties-button = Міндеттер
crisis-duties = <b>Заң не талап етеді</b>
crisis-duties-none = Бұл өтініш бойынша ботта тексерілген норма жоқ. Заңгерден сұраңыз.
crisis-duty-proof = <i>{ $act }, { $ref }-бап, { $edition } редакциясы</i>
crisis-duty-threat-to-child = Баланың өміріне, денсаулығына не құқығына қауіп төнгенін білсеңіз, қорғаншылық органына хабарлау керек. Кімге қатысты: { $whose }.
crisis-duty-child-without-care = Бала ата-анасының қамқорлығынсыз қалса, қорғаншылық органына бірден хабарлау керек. Кімге қатысты: { $whose }.
crisis-duty-placed-child = Ұйым өзі орналастырған бала қайтыс болса, қатыгездік не жыныстық зорлық-зомбылық көрсе, бала құқықтары органына және полицияға 24 сағат ішінде хабарлау керек. Кімге қатысты: { $whose }.
crisis-duty-mentored-child = Тәлімгері бар балаға қатысты да солай: мекемеге, қорғаншылық органына және полицияға 24 сағат ішінде. Кімге қатысты: { $whose }.
crisis-duty-tell-police = Мұндай істі полицияға айтпаса, айыппұл салынады. Кімге қатысты: { $whose }.
crisis-duty-grave-crime = Балаға қарсы ауыр жыныстық қылмысты не аса ауыр қылмысты біле тұра хабарламау да қылмыс. Кімге қатысты: { $whose }.
crisis-whose-everybody = бәріне
crisis-whose-accredited = аккредиттелген ұйымға
crisis-whose-mentoring = тәлімгерлер ұйымына
crisis-whose-social = әлеуметтік қорғау, білім және медицина қызметкерлеріне
crisis-whose-but-kin = жұбайы мен жақын туыстарынан басқа бәріне
crisis-duty-ours-button = { $article }-бап: бізге қатысты
crisis-duty-done-button = { $article }-бап: орындалды
crisis-card-duty = ⚠ { $article }-бап: хабарлаудың соңғы уақыты — { $until }
source-offences-code = Әкімшілік құқық бұзушылық туралы кодекс
source-criminal-code = Қылмыстық кодекс
