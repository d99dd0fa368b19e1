### Кеңес беру: бос уақыт, жазылу, кезек, психолог көмегіне келісім; маман мен үйлестіруші не көреді.

## Командалар, мәзір және не сақтаймыз. $count — қанша жазба.
command-consultations = Кеңес: заңгер, психолог, дәрігер
command-hours = Кеңес беретін уақытым
command-consultants = Кім кеңес береді
consultations-menu-button = Маман кеңесі
holding-consultations = Маман кеңесі: жазылуларыңыз, сұрақтарыңыз, кезек, психолог көмегіне келісім. Барлығы: { $count }. Маманмен кездесуіңіз үшін керек.
holding-consultations-who = Кімге
holding-consultations-when = Қашан
holding-consultations-state = Жазылу жайы
holding-consultations-question = Сұрағыңыз
holding-consultations-waits = Кезек
holding-consultations-since = Қай уақыттан
holding-consultations-agreed = Психолог көмегіне келісім берілді
holding-consultations-ended = Келісім қайтарып алынды
holding-consultations-note = Маман белгі жазды; оны тек мамандар көреді

## Экранды құрайтын сөздер. $weekday, $day, $time — күн мен сағат.
consultations-who-lawyer = Заңгер
consultations-who-psychologist = Психолог
consultations-who-doctor = Дәрігер
consultations-who-teacher = Педагог
consultations-venue-online = онлайн
consultations-venue-office = кеңседе
consultations-figures = { $weekday } { $day }, { $time }
consultations-state-booked = күтеміз
consultations-state-cancelled = жазылудан бас тартылды
consultations-state-called-off = маман болдырмады
consultations-state-came = кездесу өтті
consultations-state-missed = келмеді

## Бос уақыт және кезек. $who — маман, $at — күн мен сағат, $venue — қайда, $position — кезектегі орын.
consultations-first = <b>Маман кеңесі</b>
consultations-press = Уақытты таңдаңыз, бірден жазамыз.
consultations-none = Қазір бос уақыт жоқ. Кезекке тұруға болады: уақыт шықса, жазамыз.
consultations-whom = <b>Кімге жазыласыз?</b>
consultations-to-lawyer-button = Заңгерге
consultations-to-psychologist-button = Психологқа
consultations-to-doctor-button = Дәрігерге
consultations-to-teacher-button = Педагогке
consultations-soonest-button = { $who } · { $at }
consultations-other-button = Маманды таңдау
consultations-mine-button = Менің жазылуларым
consultations-hours-title = <b>{ $who }: бос уақыт</b>
consultations-hour-button = { $at } · { $venue }
consultations-hour-language-button = { $at } · { $venue } · { $language }
consultations-later-button = Әрі қарай
consultations-wait-button = Кезекке тұру
consultations-wait-no-more-button = Кезектен шығу
consultations-waits-as = Кезекте тұрсыз, орныңыз: { $position }.
consultations-waiting-button = Кезекте: { $who }
consultations-back-button = Артқа
consultations-take-button = Жазылу
consultations-pass-button = Бұл уақыт маған қолайсыз
consultations-offered =
    <b>Сізге бос уақыт табылды</b>
    { $who }, { $when }.
    Мына уақытқа дейін сізге ұстап тұрамыз: { $until }.
consultations-offer-gone = Бұл уақыт енді сізге деп ұсталмайды. Басқа уақытты қараңыз.

## Жазылу. $when — кездесу қашан, $way — сілтеме не мекенжай, $number мен $qualification — психологтар тізіліміндегі жазба.
consultations-booked = <b>Жазылдыңыз. { $who }</b>
consultations-title-booked = <b>Жазылған уақытыңыз. { $who }</b>
consultations-title-cancelled = <b>Жазылудан бас тарттыңыз. { $who }</b>
consultations-title-called-off = <b>Кездесу болмайды. { $who }</b>
consultations-title-came = <b>Кездесу өтті. { $who }</b>
consultations-title-missed = <b>Кездесу болмай қалды. { $who }</b>
consultations-language-venue = { $language }, { $venue }
consultations-link = Сілтеме: { $way }
consultations-address = Мекенжай: { $way }
consultations-entry = Психологтар тізіліміндегі жазба: { $number }. { $qualification }
consultations-one = Бір адам келеді.
consultations-both = Екеуіңіз келесіз.
consultations-question-sent = Сұрағыңызды маман кездесуге дейін оқиды.
consultations-ask-button = Сұрақты алдын ала жазу
consultations-unask-button = Сұрақты алып тастау
consultations-together-button = Екеуміз келеміз
consultations-alone-button = Біреуіміз ғана келеміз
consultations-calendar-button = Күнтізбеге қосу
consultations-move-button = Басқа уақытқа ауыстыру
consultations-cancel-button = Бас тарту
consultations-cancel =
    <b>Жазылудан бас тартасыз ба?</b>
    { $who }, { $when }.
    Бұл уақыт күтіп тұрған адамға тиеді.
consultations-cancel-now-button = Иә, бас тартамын
consultations-keep-button = Қалсын
consultations-cancelled = <b>Жазылудан бас тарттыңыз.</b> Айтқаныңызға рақмет: бұл уақыт басқаға керек болады.
consultations-ask =
    <b>Сұрағыңыз</b>
    Бір хабарламамен жазыңыз. Маман осы сұрақты, кездесудің уақыты мен тілін ғана көреді.
consultations-calendar = Телефоныңыздың күнтізбесіне арналған кездесу.
consultations-calendar-title = Кездесу
consultations-home = Жазылғансыз. { $who }: { $when }.
consultations-mine = <b>Менің жазылуларым</b>
consultations-mine-none = Әзірге жазылу жоқ.
consultations-agreement-button = Психолог көмегіне келісім

## Неге болмайды. $most — қаншаға дейін болады.
consultations-agreement-stands = Келісіміңіз сақталды: басқа уақытты бірден таңдай аласыз.
consultations-hour-gone = Бұл уақыт енді жоқ. Басқасын таңдаңыз.
consultations-hour-taken = Бұл уақытты жаңа ғана алып қойды. Басқасын таңдаңыз не кезекке тұрыңыз.
consultations-for-families = Бұл уақыт ботта өз жолын таңдаған отбасыларға арналған. Басқасын таңдаңыз.
consultations-same-time = Бұл уақытқа жазылып қойғансыз.
consultations-enough = Алда жазылған кездесуіңіз: { $most }. Уақыт аз болғандықтан, әзірге одан көп болмайды.
consultations-booking-unknown = Сізде мұндай жазылу жоқ.
consultations-booking-over = Бұл жазылуды енді өзгертуге болмайды.
consultations-alone = Ботта отбасыңызда әзірге бір ересек адам бар.
consultations-question-long = Бір таңбадан { $most } таңбаға дейін жазыңыз.
consultations-not-who-booked = Мұны жазылған адамның өзі ғана өзгерте алады.
consultations-agree-first = Алдымен психолог көмегіне келісім керек.

## Психолог көмегіне келісім: алғашқы жазылудың алдында оқылады. $law — заң нөмірі, $adopted — қабылданған күні.
consultations-agreement =
    <b>Психолог көмегіне келісім</b>
    Сізді мазалаған жай туралы қордың психологымен сөйлесуге келісесіз. Ол нәтижеге уәде бермейді.
consultations-agreement-secret = Айтылған сөз психолог пен сіздің араңызда қалады. Біреудің өміріне не денсаулығына қауіп төнсе, психолог хабарлауға міндетті.
consultations-agreement-free = Шешім өзіңізде. Келісімді кез келген күні «Менің жазылуларым» бетінен қайтарып алуға болады.
consultations-agreement-danger = Жағдайыңыз өте ауыр болса, қорықсаңыз не үйде ұрса, келісім керек емес: «Маған көмек керек» түймесін басыңыз.
consultations-agreement-law = № { $law } заң ({ $adopted }), { $article }-бап; келісім қашан керек емес — { $exception }. Келісімнің нысанын мемлекет бекітеді, сондықтан кездесуде қағазға да қол қоюды сұрауы мүмкін.
consultations-agree-button = Келісемін, 18-ге толғанмын
consultations-minor-button = 18-ге толмағанмын
consultations-danger-button = Маған көмек керек
consultations-minor =
    18-ге толмасаңыз, келісімді ата-анаңыз, қорғаншыңыз не басқа заңды өкіліңіз береді: ол өз телефонынан жазыла алады.

    Қазір жағдайыңыз ауыр болса не қорықсаңыз, келісім керек емес: «Маған көмек керек» түймесін басыңыз.
consultations-withdraw-button = Келісімді қайтарып алу
consultations-withdrawn = <b>Келісімді қайтарып алдыңыз.</b> Психологпен алдағы кездесулер болмайды.

## Өзі келетін хабар: жазылған адамға және маманға.
consultations-tell-called-off = <b>Кездесу болмайды</b>: { $who }, { $when }. Кешірім сұраймыз. Басқа уақыт таңдауға болады.
consultations-tell-cancelled = Жазылудан бас тартылды: { $who }, { $when }.
consultations-tell-moved = Жазылу басқа уақытқа ауысты: { $who }, { $when }.
consultations-tell-both = Екеуіңіз жазылдыңыз: { $who }, { $when }.
consultations-told-booked = Сізге бір адам жазылды: { $when }.
consultations-told-cancelled = Жазылудан бас тартты: { $when }.
consultations-told-moved-away = Жазылу ауысты, енді бұл уақыт бос: { $when }.
consultations-told-question = Кездесуге сұрақ келді: { $when }.
consultations-lead-booking-button = Жазылуды ашу
consultations-lead-offer-button = Қарау
consultations-lead-hours-button = Бос уақыт
consultations-lead-visit-button = Ашу
consultations-lead-desk-button = Менің уақытым
consultations-remind = { $who }, кездесу: { $when }.
consultations-remind-online = { $who }, кездесу: { $when }. Сілтеме: { $way }
consultations-remind-office = { $who }, кездесу: { $when }. Мекенжай: { $way }
consultations-remind-consultant = Сізге жазылған адам бар: { $when }.

## Маманға: өз уақыты. $booked, $free, $count, $minutes — сандар.
consultations-desk = <b>Менің уақытым. { $who }</b>
consultations-desk-counts = Жазылғаны: { $booked }. Бос: { $free }.
consultations-entry-until = Тізілімдегі жазба тексерілген, соңғы күні: { $until }.
consultations-mine-booked-button = { $at } · жазылды
consultations-mine-free-button = { $at } · бос
consultations-new-button = Уақыт ашу
consultations-weekly-button = Апта сайын
consultations-way-online-button = Сілтеме
consultations-way-office-button = Мекенжай
consultations-choose-day = <b>Қай күні?</b>
consultations-choose-time = <b>Нешеден бастап?</b>
consultations-choose-count = <b>Қатарынан неше кездесу?</b>
consultations-day-button = { $weekday } { $day }
consultations-every-1 = Әр дүйсенбі
consultations-every-2 = Әр сейсенбі
consultations-every-3 = Әр сәрсенбі
consultations-every-4 = Әр бейсенбі
consultations-every-5 = Әр жұма
consultations-every-6 = Әр сенбі
consultations-every-7 = Әр жексенбі
consultations-card =
    <b>{ $day }, { $begin }–{ $end }</b>
    Кездесу: { $count }, әрқайсысы { $minutes } минут.
consultations-card-rest = { $language }, { $venue }, { $whom }.
consultations-card-hint = Бәрін түймелермен өзгертуге болады.
consultations-meant-everybody = бәріне
consultations-meant-families = жолын таңдаған отбасыларға
consultations-open-button = Ашу
consultations-weekly-off-button = Тек бір рет
consultations-weekly-on-button = Апта сайын
consultations-length-button = { $minutes } минуттан
consultations-turn-online-button = Онлайн
consultations-turn-office-button = Кеңседе
consultations-turn-everybody-button = Бәріне
consultations-turn-families-button = Жолын таңдағандарға
consultations-back-to-hours-button = Менің уақытым
consultations-opened = Ашылған кездесу: { $count }.
consultations-slot = <b>Бос уақыт</b>
consultations-kept = Ең ұзақ күткен адамға ұсталып тұр.
consultations-close-button = Бұл уақытты жабу
consultations-weekly =
    <b>Апта сайын</b>
    Енді қайталанбасын десеңіз, басыңыз.
consultations-weekly-none = Апта сайын қайталанатын уақыт әзірге жоқ.
consultations-end-button = { $weekday }, { $time }
consultations-ended = Енді қайталанбайды. Жазылып қойғаны: { $count }.
consultations-way-online = Кездесу сілтемесін жіберіңіз. Оны тек жазылған адам көреді.
consultations-way-office = Мекенжай мен бөлмені жіберіңіз. Оны тек жазылған адам көреді.
consultations-way-now = Қазір: { $way }
consultations-way-long = Бір таңбадан { $most } таңбаға дейін жазыңыз.

## Маманға: кім келеді. $question — сұрақ, $words — белгі, $agreed және $of — неше адам келісті, неше адам келеді.
consultations-visit = <b>Жазылу</b>: { $state }
consultations-visit-one = Бір адам келеді.
consultations-visit-both = Екеуі келеді.
consultations-visit-agreed = Психолог көмегіне келіскені: { $agreed }, келетіні: { $of }.
consultations-visit-question = Сұрақ: { $question }
consultations-visit-no-question = Сұрақ алдын ала келген жоқ.
consultations-visit-note = { $on }: { $words }
consultations-came-button = Кездесу өтті
consultations-missed-button = Келмеді
consultations-note-button = Қысқа белгі жазу
consultations-call-off-button = Кездесуді болдырмау
consultations-note = Қысқаша жазыңыз. Белгіні осы адам келетін, мамандығы сіздікіндей мамандар ғана көреді.
consultations-call-off = Кездесуді болдырмаймыз ба? { $when }. Жазылған адамға хабарлаймыз.
consultations-call-off-now-button = Иә, болмайды
consultations-did-they-come = Кездесу аяқталды: { $when }. Келді ме?
consultations-not-a-consultant = Уақытты маман ашады. Сізді үйлестіруші тағайындай алады: /consultants командасы.
consultations-not-yet = Кездесу әлі басталған жоқ.
consultations-day-over = Бұл күн өтіп кеткен не тым алыс.
consultations-hours-wrong = Уақытты бұлай ашуға болмайды. Басынан бастаңыз.
consultations-busy-then = Бұл кезде уақытыңыз ашылып қойған.
consultations-booked-already = Бұл уақытқа жазылып қойған. Болдырмау үшін жазылуды ашыңыз.
consultations-entry-over = Бұл күнге тізілімдегі жазба расталмаған. Үйлестіруші қайта тексерсін.

## Үйлестірушіге: кім кеңес береді. $number — адамның не тізілімдегі жазбаның нөмірі.
consultations-team =
    <b>Кім кеңес береді</b>
    Командадан адамды таңдаңыз.
consultations-of-team-button = { $number } · { $who }
consultations-of-team-none-button = { $number }
consultations-of-team = <b>Қызметкер { $number }</b>
consultations-consults-as = Кеңес береді: { $who }.
consultations-as-lawyer-button = Заңгер етіп тағайындау
consultations-as-psychologist-button = Психолог етіп тағайындау
consultations-as-doctor-button = Дәрігер етіп тағайындау
consultations-as-teacher-button = Педагог етіп тағайындау
consultations-dismiss-button = Енді кеңес бермейді
consultations-not-of-the-team = Бұл адам командада жоқ.
consultations-appointed = Енді сіз кеңес бересіз. Уақытыңызды ашыңыз.
consultations-entry-needed = Психологқа тізілімдегі жазба керек.
consultations-entry-three-lines = Үш жол керек: жазба нөмірі, біліктілігі, күні.
consultations-entry-day = Күнді былай жазыңыз: 31.12.2027. Ол алда болуы керек.
consultations-entry-ask =
    <b>Психологтар тізіліміндегі жазба</b>
    Үш жол жіберіңіз: жазба нөмірі; білімі мен біліктілігі; қай күнге дейін тексерілген (31.12.2027).
    Нөмірі мен біліктілігін адамдар көреді.
