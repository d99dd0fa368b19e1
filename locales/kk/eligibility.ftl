### Мен ала аламын ба: сұрақтар, әр нысан бойынша нәтиже, жаңа заң не өзгертті. Талаптар мен нысандардың аты — placement*.ftl ішінде.

## Кіру, команда, басы. $country — қай елдің заңы.
eligibility-button = Мен ала аламын ба?
command-check = Бала ала аламын ба
eligibility-begin =
    <b>Мен ала аламын ба?</b>
    Бірнеше сұрақ, бір-бірден. Білмесеңіз де, өткізіп жіберсеңіз де болады. Біз түсіндіреміз, шешетін — қорғаншылық органы.
eligibility-law-of = Заңға қарап айтамыз. Ел: { $country }.
eligibility-live-in-button = Мен осында тұрамын: { $country }
eligibility-continue = Тоқтаған жеріңізден жалғастырамыз.

## Сұрақ экраны. $bar — жолақ, $done мен $total — нешеуіне жауап берілді; $why — неге сұраймыз; $answer — бұрынғы жауап.
eligibility-progress = <code>{ $bar }</code> { $done } / { $total }
eligibility-why = <i>{ $why }</i>
eligibility-your-answer = Қазіргі жауабыңыз: { $answer }
eligibility-bullet = • { $what }
eligibility-figure = Ең төмен күнкөріс деңгейі — айына { $amount }.
eligibility-figure-before = { $year } жылғы ең төмен күнкөріс деңгейі әлі белгісіз. { $known } жылы ол айына { $amount } болды.
eligibility-unknown-button = Білмеймін
eligibility-skip-button = Өткізіп жіберу
eligibility-back-button = Артқа
eligibility-question-gone = Бұл сұрақ енді жоқ. Жауаптарыңыз сақтаулы.

## Жауаптар тізімі.
eligibility-answers =
    <b>Сіздің жауаптарыңыз</b>
    Қайсысын өзгертесіз? Қалғаны сол күйі қалады.
eligibility-answer-line = { $question }: <b>{ $answer }</b>
eligibility-answer-none = әлі сұралған жоқ
eligibility-answer-unknown = білмеймін
eligibility-answer-skipped = өткізіп жіберілді
eligibility-change-answer-button = Жауапты өзгерту
eligibility-result-button = Нәтижеге өту

## Нәтиже: әр нысанға бір жол. $mark — белгі, $form — нысан, $verdict — нәтиженің сөзі.
eligibility-result =
    <b>Сізге қай нысан ашық</b>
    Нысанды басыңыз: неге олай екенін, нені өзгертуге болатынын айтамыз.
eligibility-marked = { $mark } { $said }
eligibility-line = { $form } — { $verdict }
eligibility-mark-now = ✓
eligibility-mark-when = ◔
eligibility-mark-ask = ?
eligibility-mark-not-now = —
eligibility-verdict-now = қазір болады
eligibility-verdict-when = шарт орындалса, болады
eligibility-verdict-ask = сұрау керек
eligibility-verdict-not-now = қазір болмайды
eligibility-left-out = Қысқа болсын деп кейбірін сұрамадық. Оларға «Жауапты өзгерту» ішінде жауап беруге болады.
eligibility-not-kept = Бот жауаптарды сақтамайды. Кейін қайта көру және заң өзгерсе білу үшін «Жауаптарды сақтау» түймесін басыңыз.
eligibility-keep-button = Жауаптарды сақтау
eligibility-everywhere = <b>Барлық нысанға бірдей керегі:</b>
eligibility-disclaimer = Біз түсіндіреміз, ал шешетін — мемлекеттік орган немесе сот.

## Кім бірінші: бұл кезек, тыйым емес.
eligibility-preference-relatives = Сіз туыссыз, сондықтан біріншісіз: заң алдымен туыстарды қарайды.
eligibility-preference-registered-marriage = Заң алдымен баланың туыстарын, содан кейін сіздер сияқты некесі тіркелген жұптарды іздейді. Бұл кезек, тыйым емес.
eligibility-preference-others = Заң алдымен баланың туыстарын, содан кейін некесі тіркелген жұптарды іздейді. Бұл кезек, тыйым емес: баланы жалғыз адам да ала алады.

## Неге: бір нысанның беті.
eligibility-why-now = ✓ Жауаптарыңызға қарағанда, кедергі жоқ.
eligibility-why-when = ◔ Мыналар шешілсе, болады.
eligibility-why-ask = ? Мұны тек қорғаншылық органы нақты айта алады. Мынаны сұраңыз.
eligibility-why-not-now = — Қазір болмайды. Себебі мен не өзгеруі мүмкін екені төменде.
eligibility-part = { $number } / { $total }
eligibility-rule = <b>{ $name }.</b> { $rule }
eligibility-find-out = → Жауап әлі жоқ. Біліп алып, «Жауапты өзгерту» арқылы қосыңыз.
eligibility-about-form-button = Осы нысан туралы
eligibility-open-now = <b>Қазір ашық</b>
eligibility-reason-form-unproven = Бұл нысан туралы заңның мәтінін көрмедік не тек жаңалықтардан білеміз. Рәсімдейтін жерден сұраңыз: сізден өтініш қабылдай ма?
eligibility-reason-single-unclear = Жалғыз адамға тыйым жоқ, бірақ құжаттар тізімінде неке куәлігі бар. Сұраңыз: жалғыз адамнан өтініш қабылдай ма?
eligibility-reason-single-barred = Бұл нысан тек жұпқа рәсімделеді.

## Тағы не білген жөн: ешкімге кедергі емес. $name — талап, $rule — ереже, $months — ай саны.
eligibility-remarks = <b>Біле жүріңіз</b>
eligibility-remark-exempt = • { $name }: сізден талап етілмейді.
eligibility-remark-rule = • { $name }. { $rule }
eligibility-remark-deferred = { $months ->
    [one] • { $name }: тағайындалған соң сізге { $months } ай беруі мүмкін. Қорғаншылық органынан нақтылаңыз.
   *[other] • { $name }: тағайындалған соң сізге { $months } ай беруі мүмкін. Қорғаншылық органынан нақтылаңыз.
    }
eligibility-remark-disputed = • Қорғаншылық органынан нақтылаңыз: { $rule }

## Нені өзгертуге болады: әр талапқа бір жол.
eligibility-fix-adult = → 18-ге толғанша күтіңіз. Оған дейін баланы отбасыдағы басқа ересек адам ала алады.
eligibility-fix-age-30-63 = → Мұны өзгерту мүмкін емес, бірақ басқа нысандарда ондай жас шегі жоқ.
eligibility-fix-citizen-kz = → Қазақстан азаматтығын алсаңыз, ашылады. Басқа нысандарды төменнен қараңыз.
eligibility-fix-stateless = → Алдымен азаматтық керек. Неден бастауды 1414 телефонынан сұраңыз.
eligibility-fix-no-residence = → Жалға алған үй де жарайды: сонда тұратыныңыз жазылған шарт керек.
eligibility-fix-income = → Табыс көбейгенде жауапты өзгертіңіз. Қай табыс есептелетінін қорғаншылық органынан сұраңыз.
eligibility-fix-preparation = → Асырап алушы ата-аналар мектебіне жазылыңыз, ол тегін. Сертификат ескірмейді: заңда мерзімі жоқ.
eligibility-fix-mentor-training = → Тәлімгер даярлығынан өтіңіз. Жақын жерде кім өткізетінін қорғаншылық органынан сұраңыз.
eligibility-fix-space-15m2 = → Есептеңіз: үйдің ауданын баламен қоса бәріне бөліңіз. Жалға алған кеңірек үй де жарайды.
eligibility-fix-spouse-consent = → Жұбайдың келісімінсіз рәсімделмейді. Үйде асықпай ақылдасыңыз.
eligibility-fix-joint-unmarried = → Некені тіркеңіз немесе біреуіңіз асырап алыңыз.
eligibility-fix-child-consent-10 = → Балаға уақыт беріңіз. Оның келісімінсіз шешілмейді, ал ойы өзгеруі мүмкін.
eligibility-fix-incapacity = → Денсаулық өзгерсе, сот істі қайта қарауы үшін не істеу керегін заңгерден сұраңыз.
eligibility-fix-spouse-incapacity = → Жұбайдың денсаулығы өзгерсе, сот істі қайта қарауы үшін не істеу керегін заңгерден сұраңыз.
eligibility-fix-parental-rights-lost = → Жағдай өзгерсе, сот құқықты қайтара алады. Содан кейін де кедергі бола ма, қорғаншылық органынан сұраңыз.
eligibility-fix-removed-as-guardian = → Шешіммен келіспесеңіз, оған шағымдануға бола ма, заңгерден сұраңыз.
eligibility-fix-adoption-cancelled = → Шешіммен келіспесеңіз, оған шағымдануға бола ма, заңгерден сұраңыз.

## Қорғаншылық органынан не сұрау керек: әр талапқа бір жол.
eligibility-ask-illness-692 = → Сұраңыз: «Қандай анықтамалар керек, № 692 тізімнен бізге не қатысты?» Диагнозды айту міндетті емес.
eligibility-ask-criminal-record = → Сұраңыз: «Қай істер есепке алынады, қайсысы алынбайды?» Атыңызды айтпай-ақ сұрауға болады.
eligibility-ask-prosecution-now = → Сұраңыз: «Іс жабылса, кедергі бола ма? Жабу негізі маңызды ма?»
eligibility-ask-mental-health-observation = → Сұраңыз: «Динамикалық бақылау деген не, ол қашан аяқталады?»
eligibility-ask-foreign-adopter = → Сұраңыз: «Басқа елдің азаматтары қалай асырап алады?» Олардың жолы бөлек.
eligibility-ask-citizen-kz = → Сұраңыз: «Қазір шетелде тұрсақ, өтініш бере аламыз ба?»
eligibility-ask-no-residence = → Сұраңыз: «Шетелде тұрсақ, қандай үй мен тіркеу керек?»
eligibility-ask-spouse-consent = → Сұраңыз: «Бір жылдан аса бөлек тұрсақ, келісім керек пе?»
eligibility-ask-space-15m2 = → Сұраңыз: «Бұл нысанда әр адамға 15 м² талап етесіздер ме?» Кодексте бұл нысанға ондай талап жоқ.
eligibility-ask-age-gap = → Сұраңыз: «Біздің жағдайда сот азырақ айырмаға рұқсат бере ала ма?»
eligibility-ask-incapacity = → Сұраңыз: «Мұндай шешім кедергі бола ма, кімге қатысты қаралады?»
eligibility-ask-spouse-incapacity = → Сұраңыз: «Жұбай туралы мұндай шешім кедергі бола ма?»
eligibility-ask-parental-rights-lost = → Сұраңыз: «Іс мен туралы болмаса не құқық қайтарылса, кедергі бола ма?»
eligibility-ask-removed-as-guardian = → Сұраңыз: «Іс мен туралы болмаса, кедергі бола ма?»
eligibility-ask-adoption-cancelled = → Сұраңыз: «Іс мен туралы болмаса, кедергі бола ма?»
eligibility-ask-kg-age-30-65 = → Аудандық басқармадан сұраңыз: «Жас шегі бар ма?»
eligibility-ask-kg-citizen = → Аудандық басқармадан сұраңыз: «Қырғызстан азаматтығы керек пе?»
eligibility-ask-kg-training = → Аудандық басқармадан сұраңыз: «Қайда, қанша оқиды?»
eligibility-ask-kg-adopter-age-60 = → 60-тан ассаңыз, сұраңыз: «Мен баланың туысы не қорғаншысымын, бола ма?»
eligibility-ask-kg-health = → Сұраңыз: «Қандай аурулар кедергі, қандай анықтама керек?» Диагнозды айтудың керегі жоқ.
eligibility-ask-kg-child-consent-10 = → Сұраңыз: «Баланың келісімі неше жастан керек?»
eligibility-ask-kg-age-gap = → Сұраңыз: «Жас айырмасы қанша болуы керек?»

## Заң өзгерді: нәтижесі өзгергендерге хабар. $before мен $after — нәтиженің сөзі, $rule — ереже.
eligibility-law-changed =
    <b>Заңда жаңалық бар</b>
    Жауаптарыңызды қайта қарадық. Мынау басқаша болды.
eligibility-change = <b>{ $form }</b>: бұрын «{ $before }» еді, енді «{ $after }».
eligibility-change-new = <b>{ $form }</b>: бұл жаңа нысан. Жауаптарыңыз бойынша: { $after }.
eligibility-change-cause = → { $rule }

## Бот не сақтайды: «менің деректерім» ішіндегі жол.
holding-eligibility = { $count ->
    [one] «Мен ала аламын ба?» жауаптары: { $count } жауап. Қай нысан ашық екенін көрсету үшін, заң өзгерсе айту үшін керек. Өзіңіз өшіргенше сақтаймыз.
   *[other] «Мен ала аламын ба?» жауаптары: { $count } жауап. Қай нысан ашық екенін көрсету үшін, заң өзгерсе айту үшін керек. Өзіңіз өшіргенше сақтаймыз.
    }
holding-eligibility-question = Сұрақ
holding-eligibility-answer = Жауап
holding-eligibility-country = Ел
holding-eligibility-at = Жауап берілді
