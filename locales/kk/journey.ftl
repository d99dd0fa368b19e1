### Отбасының жолы: таңдалған түр, құжаттар тізімі, қадамдар, органның мерзімі, сурет.

## Команда, кіру батырмалары және адам туралы не сақталатыны. $count — неше жол (0 не 1).
command-path = Менің жолым: құжат, қадам, мерзім
journey-menu-button = Менің жолым
journey-checklist-button = Құжаттар тізімім
holding-journey = Сіздің жолыңыз: таңдаған нысан, құжаттар мен қадамдар туралы белгілер, өзіңіз айтқан күндер. Пайдаланып жүргенде сақтаймыз.
holding-journey-share = Құжаттарым
journey-put-aside = Сізде бөлек жол бар: { $form }. Бірге жүргенде ол сақталып тұрады. Шыққанда қайта ашылады.
journey-given-back = Бұрынғы жолыңыз қайта ашылады: { $form }.

## Түрін таңдау. $form — түрдің аты.
journey-which-form =
    <b>Менің жолым</b>
    Қай нысанға дайындалып жүрсіз? Соған құжаттар тізімі мен қадамдарды жинап береміз. Нысанды кейін ауыстыруға болады.
journey-other-form =
    <b>Басқа нысан</b>
    Құжаттар туралы белгілер қалады: дайын құжатты қайта жинамайсыз.
journey-other-form-button = Басқа нысан
journey-who-goes =
    <b>{ $form }</b>
    Бір өзіңіз бе, екеуіңіз бе? Құжаттар тізімі осыған байланысты.
journey-both-go =
    <b>{ $form }</b>
    Екеуіңіз бірге: құжаттар тізімі әркімде өзінікі, қадамдар мен тапсыру күні ортақ.
journey-gives-way = Қазіргі нысаныңыз: «{ $form }». Құжаттар туралы белгілер сақталады.
journey-alone-button = Бір өзім
journey-two-button = Екеуіміз
journey-begin-button = Бастау
journey-title = <b>{ $form }</b>
journey-nothing-known = Бұл нысан бойынша тексерілген құжаттар тізімі мен мерзімдер бізде әзірге жоқ, сондықтан жорамал айтпаймыз. Өтініш беретін жерден немесе бізден сұраңыз.

## Жолдың бірінші экраны. $ready / $total — неше құжат дайын; $bar — жолақ; $percent — бүкіл жол пайызбен; $document — құжат; $issuer — кім береді; $day, $since — күндер; $step — қадам.
journey-title-count = <b>{ $form }</b> · дайыны { $ready }, барлығы { $total }
journey-bar = { $bar } { $percent } %
journey-papers-unknown = Заңнан құжаттар тізімін таппадық: не әкелу керегін қорғаншылық органынан сұраңыз.
journey-next = <b>Келесі:</b> { $document } — { $issuer }.
journey-next-ordered = <b>Күтеміз:</b> { $document }. Келгенде «Дайын» деп белгілеңіз.
journey-all-ready = <b>Құжаттың бәрі дайын.</b> Тапсыра беруге болады.
journey-own-ready = <b>Сіздің құжаттарыңыз дайын.</b> Екінші ересекте: дайыны { $ready }, барлығы { $total }.
journey-last = Ең соңында: { $document }. Бұл құжаттың мерзімі бар.
journey-last-by = Ең соңында: { $document }. Тапсыру күніне ({ $day }) дейін мерзімі өтіп кетпесін.
journey-last-not-before = { $document } — ертерек алмаңыз, алуға болатын күн: { $since }. Сонда мерзімі тапсыру күніне ({ $day }) дейін жетеді.
journey-last-now = { $document } — енді алуға болады: мерзімі тапсыру күніне ({ $day }) дейін жетеді.
journey-too-short = <b>Қараңыз:</b> { $document } — соңғы күні { $day }, тапсыру күніне жетпейді. Жаңасы керек болады.
journey-filing-planned = Тапсыру күні: { $day }.
journey-step-now = { $number }-қадам, барлығы { $count }: { $step }.
journey-ready-button = Дайын
journey-ordered-button = Сұраттым
journey-more-button = Толығырақ
journey-list-button = Толық тізім
journey-steps-button = Қадамдар мен мерзімдер
journey-filing-button = Тапсыру күні
journey-picture-button = Сурет
journey-answer-button = Жауап келді ме?
journey-letter-button = Не жазу керек

## Құжаттар тізімі. $number — тізімдегі нөмірі; $day — күн.
journey-list = <b>Құжаттар тізімі</b> · дайыны { $ready }, барлығы { $total }
journey-others = Екінші ересекте дайыны { $ready }, барлығы { $total }. Қайсысы екенін тек өзі көреді.
journey-theirs-button = Екінші ересектің құжаттары
journey-theirs = <b>Екінші ересектің құжаттары</b>
journey-theirs-closed = Қазір көрсетілмей тұр: әркім өзі шешеді.
journey-group-own = <b>Сіздікі</b>
journey-group-spouse = <b>Жұбайыңыздікі</b>
journey-group-family = <b>Ортақ және бірге тұратындардікі</b>
journey-group-both = <b>Екеуіңіз де өтініш берсеңіз</b>
journey-group-maybe = <b>Сізге қатысты болса</b>
journey-group-made = <b>Қорғаншылық органы өзі жасайды</b>
journey-group-later = <b>Кейін керек болады</b>
journey-group-auto = <b>Мемлекет өзі алады</b>
journey-group-aside = <b>Сізге қатысты емес</b>
journey-line = { $number }. { $document }
journey-line-todo = { $number }. ○ { $document }
journey-line-ordered = { $number }. ◔ { $document } — сұратылды
journey-line-ready = { $number }. ✓ { $document }
journey-line-ready-until = { $number }. ✓ { $document } — соңғы күні { $day }
journey-line-run-out = { $number }. ○ { $document } — мерзімі өтті

## Бір құжат. $issuer — кім береді, $who — кімдікі, $issued, $until — күндер.
journey-paper-title = <b>{ $document }</b>
journey-paper-issuer = Кім береді: { $issuer }.
journey-paper-who = Кімдікі: { $who }.
journey-paper-not-for = Керек емес: { $who }.
journey-who-own = сіздікі
journey-who-spouse = жұбайыңыздікі
journey-who-family = ортақ не бірге тұратындардікі
journey-standing-todo = Әлі басталған жоқ.
journey-standing-ordered = Сұратылған күні: { $day }.
journey-standing-ready = Дайын, берілген күні: { $issued }.
journey-standing-ready-until = Дайын, берілген күні: { $issued }, соңғы күні: { $until }.
journey-standing-run-out = Мерзімі өтті: { $day }. Жаңасы керек.
journey-standing-auto = Мұны мемлекет өзі алады. Қорғаншылық органы бәрібір сізден сұраса, белгілеңіз.
journey-standing-made = Мұны қорғаншылық органы «{ $step }» қадамында өзі жасайды, жинау керек емес. Қолыңызға тигенде, тізімге қосыңыз.
journey-standing-both = Екеуіңіз де өтініш берсеңіз, әркімге өзінікі керек. Тек келісім беретін адамға, біздің түсінуімізше, керек емес: мектептен не қорғаншылық органынан анықтаңыз.
journey-standing-maybe = Бұл бәріне бірдей керек емес. Сізге қатысты болса, тізімге қосыңыз.
journey-standing-later = Кейін керек болады, өтініш беруге емес.
journey-standing-aside = Сізге қатысты емес деп белгіледіңіз.
journey-bring-myself-button = Бізден сұрады
journey-concerns-us-button = Тізімге қосу
journey-aside-button = Бізге қатысты емес
journey-issued-button = Басқа күні берілген
journey-term-button = Қанша уақыт жарамды
journey-todo-button = Әлі басталған жоқ

## Құжат қанша жарайтынын оны берген жер ғана біледі. $months — ай саны.
journey-which-term =
    <b>{ $document }</b>
    Қанша уақыт жарамды? Заңда мерзімі жоқ: құжаттың өзінен қараңыз немесе берген жерден сұраңыз.
journey-marked-ready = Белгіленді: { $document }, { $day }.
journey-months-button = { $months ->
    [one] { $months } ай
   *[other] { $months } ай
    }
journey-term-unsaid-button = Айтылмаған

## Органның мерзімі. $began — тапсырған күн, $due — жауаптың соңғы күні, $days — жұмыс күні, $off — демалыс күні не саны, $clock — мерзім туралы сөйлем.
journey-clock =
    Тапсырған күн: { $began }. Жауаптың соңғы күні: { $due } ({ $days ->
        [one] { $days } жұмыс күні
       *[other] { $days } жұмыс күні
    }).
journey-clock-one-off =
    Тапсырған күн: { $began }. Жауаптың соңғы күні: { $due } ({ $days ->
        [one] { $days } жұмыс күні
       *[other] { $days } жұмыс күні
    }, { $off } — демалыс).
journey-clock-off =
    Тапсырған күн: { $began }. Жауаптың соңғы күні: { $due } ({ $days ->
        [one] { $days } жұмыс күні
       *[other] { $days } жұмыс күні
    }, мереке күндері саналмады: { $off }).
journey-clock-late = Жауаптың соңғы күні өтті: { $due }. Жауап жоқ. Не жазу керегін көрсетеміз.
journey-clock-of = <b>{ $step }.</b> { $clock }

## Қадамдар. $number — қадамның нөмірі, $step — аты, $day — күн.
journey-steps =
    <b>Қадамдар: { $form }</b>
    Қадамды белгілеу үшін нөмірін басыңыз.
journey-step-done = { $number }. ✓ { $step } — { $day }
journey-step-running = { $number }. ◔ { $step } — жауаптың соңғы күні { $day }
journey-step-current = { $number }. ▸ <b>{ $step }</b>
journey-step-ahead = { $number }. { $step }
journey-step-title = <b>{ $step }</b>
journey-step-was-done = Жасалған күні: { $day }.
journey-step-limit =
    Мерзімі: { $days ->
        [one] { $days } жұмыс күні
       *[other] { $days } жұмыс күні
    }, келесі күннен бастап саналады.
journey-step-min-days = { $days ->
    [one] Кемінде { $days } күн.
   *[other] Кемінде { $days } күн.
    }
journey-filed-today-button = Бүгін тапсырдық
journey-began-today-button = Бүгін басталды
journey-answered-today-button = Бүгін жауап берді
journey-done-today-button = Бүгін жасалды
journey-other-day-button = Басқа күн
journey-reopen-button = Белгіні алып тастау
journey-back-button = Артқа

## Жауап келмегендегі хат. $step — қадам, $began — тапсырған күн, $due — жауаптың соңғы күні, $days — жұмыс күні.
journey-letter-intro =
    <b>Не жазу керек</b>
    Мәтінді бассаңыз, көшіріледі. Құжат тапсырған жерге жіберіп, тіркеу нөмірін сұраңыз.
journey-letter =
    <code>Сәлеметсіз бе. Мен құжат тапсырдым: { $form }, { $step }. Тапсырған күнім: { $began }. Жауап беру мерзімі — { $days ->
        [one] { $days } жұмыс күні
       *[other] { $days } жұмыс күні
    }, соңғы күні: { $due }. Жауап алған жоқпын. Өтінішімнің қай кезеңде тұрғанын және шешім қашан болатынын жазбаша хабарлауыңызды сұраймын. Аты-жөнім, ЖСН, телефоным: </code>
journey-letter-after = Алдымен жай қоңырау шалуға да болады: кейде жауап eGov кабинетіңізде жатады. Хатқа да жауап болмаса, бізге жазыңыз.

## Күн таңдау. $subject — түр, құжат не қадам; $month — ай, $year — жыл.
journey-day-filing =
    <b>Тапсыру күні: { $subject }</b>
    Қашан тапсырғыңыз келеді? Осы күнге қарап, нені ең соңында алу керегін есептейміз.
journey-day-issued =
    <b>{ $subject }</b>
    Қай күні берілген?
journey-day-began =
    <b>{ $subject }</b>
    Қай күні тапсырдыңыз не басталды? Мерзім келесі күннен саналады.
journey-day-done =
    <b>{ $subject }</b>
    Бұл қай күні жасалды?
journey-day-or-type = Таңдаңыз немесе жазыңыз, мысалы «5 қаңтар».
journey-month = <b>{ $year } жыл, { $month }</b>
journey-month-1 = Қаңтар
journey-month-2 = Ақпан
journey-month-3 = Наурыз
journey-month-4 = Сәуір
journey-month-5 = Мамыр
journey-month-6 = Маусым
journey-month-7 = Шілде
journey-month-8 = Тамыз
journey-month-9 = Қыркүйек
journey-month-10 = Қазан
journey-month-11 = Қараша
journey-month-12 = Желтоқсан
journey-month-back-button = Алдыңғы ай
journey-month-on-button = Келесі ай
journey-in-months-button = { $months ->
    [one] { $months } айдан кейін
   *[other] { $months } айдан кейін
    }
journey-day-unsure = Бәрін түсінбедік. Осы күн бе?
journey-day-meant-button = Иә, { $day }
journey-day-not-understood = Күнді түсіне алмадық. Төменнен таңдаңыз.
journey-day-passed = Бұл күн өтіп кеткен. Алдағы күнді таңдаңыз.
journey-day-to-come = Бұл күн әлі келген жоқ. Бүгінгі не бұрынғы күнді таңдаңыз.

## Жолдың суреті
journey-picture-caption = Бүгінгі жолыңыз.
journey-picture-percent = Жүрілген жол: { $percent } %
journey-picture-progress = Жүрілген жол: { $percent } % · құжаттың дайыны { $ready }, барлығы { $total }
journey-picture-done = { $day }
journey-picture-again = Бала сізде тұрған кезде қайталанады

## Еске салулар; өздігінен келеді, айналасында экран жоқ.
journey-remind-runs-out = { $document }: соңғы күні { $day }. Әлі тапсырмасаңыз, жаңасын сұратыңыз.
journey-remind-order-last = Тапсырғыңыз келген күн: { $day }. Соңына қалдырған құжаттарды сұрататын кез келді.
journey-remind-filing = Бүгін тапсырамын деген күніңіз: { $form }. Тапсырсаңыз, қадамдардан белгілеңіз, жауап мерзімін есептейміз.
journey-remind-answer = { $step }: жауаптың соңғы күні { $day } еді. Келсе, белгілеңіз. Үндемесе, не жазу керегін көрсетеміз.

## Бала үйде
journey-child-home-button = Бала үйде
journey-after-button = Бала біздің үйде
journey-after-day-button = Басқа күн
journey-day-home =
    <b>{ $subject }</b>
    Бала сіздермен қай күннен бері тұрады?
journey-after-not-yet = Бала үйге келгенде, сол күнді белгілеңіз. Есептерді еске саламыз, хал-жағдайыңызды сұраймыз.
journey-after = <b>Бала { $day } күнінен бері үйде</b>
journey-after-how = Қазір халіңіз қалай?
journey-after-window = { $step }: шамамен { $day }. Тапсыратын уақыт: { $opens } – { $closes }.
journey-after-duty = { $step }: шамамен { $day }
journey-after-check = { $step }: шамамен { $day }, қорғаншылық органы өзі тексереді
journey-after-counted = Сіз айтқан күннен санадық. Нақты күнін қорғаншылық органынан сұраңыз.
journey-after-hard = Бастапқыда көп адамға қиын болады. «Бізге қиын» дегенді басып, бар жағдайды жазыңыз: адам жауап береді.
journey-after-well-button = Бәрі жақсы
journey-after-hard-button = Бізге қиын
journey-after-well = Қуаныштымыз. Қиын болса, кез келген күні жазыңыз.
journey-remind-check-in-2w = Екі апта өтті. Халіңіз қалай?
journey-remind-check-in-3m = Үш ай өтті. Халіңіз қалай?
journey-remind-check-in-6m = Жарты жыл өтті. Халіңіз қалай?
journey-remind-check-in-12m = Бір жыл өтті. Халіңіз қалай?
journey-remind-report = { $step }: біздің есебімізше мерзімі шамамен { $day }. Нақты күнін қорғаншылық органынан сұраңыз.
journey-remind-check = { $step }: шамамен { $day } қорғаншылық органы тексеруі мүмкін. Хабарласса, бұл – әдеттегі тексеру.
journey-remind-benefit = { $step }: шешім күшіне енгеннен кейін { $months } ай ішінде сұрауға болады. Сұрап қойсаңыз, қадамдардан белгілеңіз.

## Бас тартулар; қарапайым сөзбен, тегсіз.
journey-form-without-path = Бұл нысанға арналған құжаттар тізімі мен қадамдар жоқ. Басқасын таңдаңыз.
journey-none-chosen = Жол әлі таңдалмаған. «Менің жолым» дегенді ашып, нысанды таңдаңыз.
journey-paper-unknown = Бұл құжат сіздің тізіміңізде жоқ. Тізімді қайта ашыңыз.
journey-step-unknown = Жолыңызда мұндай қадам жоқ. Қадамдарды қайта ашыңыз.
journey-not-late = Жауап мерзімі әлі өткен жоқ, жазуға ерте.

## «Менің деректерім» файлында құжаттың күйі
journey-state-todo = басталған жоқ
journey-state-ordered = сұратылды
journey-state-ready = дайын
journey-state-aside = бізге қатысты емес

## «Менің деректерім» файлындағы жолдардың аттары
holding-journey-form = Нысан
holding-journey-before = Сақталып тұрған жолыңыз
holding-journey-two = Екеуіміз
holding-journey-filing = Тапсыру күні
holding-journey-home = Бала үйге келген күн
holding-journey-paper = Құжат
holding-journey-whose = Кімдікі
holding-journey-state = Күйі
holding-journey-ordered = Сұратылған күні
holding-journey-issued = Берілген күні
holding-journey-months = Неше ай жарамды
holding-journey-step = Қадам
holding-journey-began = Тапсырған күн
holding-journey-done = Жасалған күні
