### Үй-бүлөнүн жолу: тандалган түр, документтердин тизмеси, кадамдар, органдын мөөнөтү, сүрөт.

## Буйрук, кирүү баскычтары жана адам жөнүндө эмне сакталары. $count — канча жол (0 же 1).
command-path = Менин жолум: документ, кадам, мөөнөт
journey-menu-button = Менин жолум
journey-checklist-button = Документтеримдин тизмеси
holding-journey = Сиздин жолуңуз: тандаган түрүңүз, документтер менен кадамдар боюнча белгилер, өзүңүз айткан күндөр. Пайдаланып жүргөнүңүздө сактайбыз.
holding-journey-share = Документтерим
journey-put-aside = Сиздин өзүнчө жолуңуз бар: { $form }. Чогуу жүргөндө ал сакталып турат. Чыкканда кайра ачылат.
journey-given-back = Мурунку жолуңуз кайра ачылат: { $form }.

## Түрүн тандоо. $form — түрдүн аты.
journey-which-form =
    <b>Менин жолум</b>
    Кайсы түргө даярданып жатасыз? Ошого документтердин тизмесин жана кадамдарды чогултуп беребиз. Түрүн кийин алмаштырса болот.
journey-other-form =
    <b>Башка түр</b>
    Документтер боюнча белгилер калат: даяр документти кайра чогултпайсыз.
journey-other-form-button = Башка түр
journey-who-goes =
    <b>{ $form }</b>
    Бир өзүңүзбү же экөөңүзбү? Документтердин тизмеси ушуга жараша болот.
journey-both-go =
    <b>{ $form }</b>
    Экөөңүз чогуу: документтердин тизмеси ар кимде өзүнчө, кадамдар менен тапшыруу күнү орток.
journey-gives-way = Азыр ачылган түрүңүз: «{ $form }». Документтер боюнча белгилер сакталат.
journey-alone-button = Бир өзүм
journey-two-button = Экөөбүз
journey-begin-button = Баштоо
journey-title = <b>{ $form }</b>
journey-nothing-known = Бул түр үчүн текшерилген документтердин тизмеси жана мөөнөттөр бизде азырынча жок, ошондуктан божомол айтпайбыз. Арыз бере турган жерден же бизден сураңыз.

## Жолдун биринчи экраны. $ready / $total — канча документ даяр; $bar — тилке; $percent — бүт жол пайыз менен; $document — документ; $issuer — ким берет; $day, $since — күндөр; $step — кадам.
journey-title-count = <b>{ $form }</b> · даяры { $ready }, баары { $total }
journey-bar = { $bar } { $percent } %
journey-papers-unknown = Мыйзамдан документтердин тизмесин тапкан жокпуз: эмне алып барууну камкорчулук органынан сураңыз.
journey-next = <b>Кийинкиси:</b> { $document } — { $issuer }.
journey-next-ordered = <b>Күтөбүз:</b> { $document }. Келгенде «Даяр» деп белгилеңиз.
journey-all-ready = <b>Документтердин баары даяр.</b> Тапшыра берсеңиз болот.
journey-own-ready = <b>Сиздин документтериңиз даяр.</b> Экинчи чоң кишиде: даяры { $ready }, баары { $total }.
journey-last = Эң аягында: { $document }. Бул документтин мөөнөтү бар.
journey-last-by = Эң аягында: { $document }. Тапшыруу күнүнө ({ $day }) чейин мөөнөтү өтүп кетпесин.
journey-last-not-before = { $document } — эртерээк албаңыз, ала турган күн: { $since }. Ошондо мөөнөтү тапшыруу күнүнө ({ $day }) чейин жетет.
journey-last-now = { $document } — эми алса болот: мөөнөтү тапшыруу күнүнө ({ $day }) чейин жетет.
journey-too-short = <b>Караңыз:</b> { $document } — акыркы күнү { $day }, тапшыруу күнүнө жетпейт. Жаңысы керек болот.
journey-filing-planned = Тапшыруу күнү: { $day }.
journey-step-now = { $number }-кадам, баары { $count }: { $step }.
journey-ready-button = Даяр
journey-ordered-button = Заказ кылдым
journey-more-button = Кененирээк
journey-list-button = Толук тизме
journey-steps-button = Кадамдар жана мөөнөттөр
journey-filing-button = Тапшыруу күнү
journey-picture-button = Сүрөт
journey-answer-button = Жооп келдиби?
journey-letter-button = Эмне жазса болот

## Документтердин тизмеси. $number — тизмедеги номери; $day — күн.
journey-list = <b>Документтердин тизмеси</b> · даяры { $ready }, баары { $total }
journey-others = Экинчи чоң кишиде даяры { $ready }, баары { $total }. Кайсынысы экенин өзү гана көрөт.
journey-theirs-button = Экинчи кишинин документтери
journey-theirs = <b>Экинчи чоң кишинин документтери</b>
journey-theirs-closed = Азыр көрсөтүлбөй турат: ар ким өзү чечет.
journey-group-own = <b>Сиздики</b>
journey-group-spouse = <b>Жубайыңыздыкы</b>
journey-group-family = <b>Орток жана чогуу жашагандардыкы</b>
journey-group-both = <b>Экөөңүз тең арыз берсеңиз</b>
journey-group-maybe = <b>Сизге тиешелүү болсо</b>
journey-group-made = <b>Камкорчулук органы өзү жасайт</b>
journey-group-later = <b>Кийин керек болот</b>
journey-group-auto = <b>Мамлекет өзү алат</b>
journey-group-aside = <b>Сизге тиешеси жок</b>
journey-line = { $number }. { $document }
journey-line-todo = { $number }. ○ { $document }
journey-line-ordered = { $number }. ◔ { $document } — заказ кылынды
journey-line-ready = { $number }. ✓ { $document }
journey-line-ready-until = { $number }. ✓ { $document } — акыркы күнү { $day }
journey-line-run-out = { $number }. ○ { $document } — мөөнөтү өттү

## Бир документ. $issuer — ким берет, $who — кимдики, $issued, $until — күндөр.
journey-paper-title = <b>{ $document }</b>
journey-paper-issuer = Ким берет: { $issuer }.
journey-paper-who = Кимдики: { $who }.
journey-paper-not-for = Кереги жок: { $who }.
journey-who-own = сиздики
journey-who-spouse = жубайыңыздыкы
journey-who-family = орток же чогуу жашагандардыкы
journey-standing-todo = Али баштала элек.
journey-standing-ordered = Заказ кылынган күнү: { $day }.
journey-standing-ready = Даяр, берилген күнү: { $issued }.
journey-standing-ready-until = Даяр, берилген күнү: { $issued }, акыркы күнү: { $until }.
journey-standing-run-out = Мөөнөтү өттү: { $day }. Жаңысы керек.
journey-standing-auto = Муну мамлекет өзү алат. Камкорчулук органы баары бир сизден сураса, белгилеңиз.
journey-standing-made = Муну камкорчулук органы «{ $step }» кадамында өзү жасайт, чогултуу керек эмес. Колуңузга тийгенде, тизмеге кошуңуз.
journey-standing-both = Экөөңүз тең арыз берсеңиз, ар биринизге өзүнчө керек. Макулдук гана берген адамга, биз түшүнгөндөй, керек эмес: мектептен же камкорчулук органынан тактаңыз.
journey-standing-maybe = Бул баарына эле керек эмес. Сизге тиешелүү болсо, тизмеге кошуңуз.
journey-standing-later = Кийин керек болот, арыз берүүгө эмес.
journey-standing-aside = Сизге тиешеси жок деп белгиледиңиз.
journey-bring-myself-button = Бизден сурашты
journey-concerns-us-button = Тизмеге кошуу
journey-aside-button = Бизге тиешеси жок
journey-issued-button = Башка күнү берилген
journey-term-button = Канча убакыт жарактуу
journey-todo-button = Али баштала элек

## Документ канча жараарын аны берген жер гана билет. $months — айдын саны.
journey-which-term =
    <b>{ $document }</b>
    Канча убакыт жарактуу? Мыйзамда мөөнөтү жок: документтин өзүнөн караңыз же берген жерден сураңыз.
journey-marked-ready = Белгиленди: { $document }, { $day }.
journey-months-button = { $months ->
    [one] { $months } ай
   *[other] { $months } ай
    }
journey-term-unsaid-button = Айтылган эмес

## Органдын мөөнөтү. $began — тапшырган күн, $due — жооптун акыркы күнү, $days — жумуш күнү, $off — дем алыш күн же саны, $clock — мөөнөт жөнүндө сүйлөм.
journey-clock =
    Тапшырган күн: { $began }. Жооптун акыркы күнү: { $due } ({ $days ->
        [one] { $days } жумуш күнү
       *[other] { $days } жумуш күнү
    }).
journey-clock-one-off =
    Тапшырган күн: { $began }. Жооптун акыркы күнү: { $due } ({ $days ->
        [one] { $days } жумуш күнү
       *[other] { $days } жумуш күнү
    }, { $off } — дем алыш).
journey-clock-off =
    Тапшырган күн: { $began }. Жооптун акыркы күнү: { $due } ({ $days ->
        [one] { $days } жумуш күнү
       *[other] { $days } жумуш күнү
    }, майрам күндөрү саналган жок: { $off }).
journey-clock-late = Жооптун акыркы күнү өттү: { $due }. Жооп жок. Эмне жазса болорун көрсөтөбүз.
journey-clock-of = <b>{ $step }.</b> { $clock }

## Кадамдар. $number — кадамдын номери, $step — аты, $day — күн.
journey-steps =
    <b>Кадамдар: { $form }</b>
    Кадамды белгилөө үчүн номерин басыңыз.
journey-step-done = { $number }. ✓ { $step } — { $day }
journey-step-running = { $number }. ◔ { $step } — жооптун акыркы күнү { $day }
journey-step-current = { $number }. ▸ <b>{ $step }</b>
journey-step-ahead = { $number }. { $step }
journey-step-title = <b>{ $step }</b>
journey-step-was-done = Жасалган күнү: { $day }.
journey-step-limit =
    Мөөнөтү: { $days ->
        [one] { $days } жумуш күнү
       *[other] { $days } жумуш күнү
    }, кийинки күндөн баштап эсептелет.
journey-step-min-days = { $days ->
    [one] Кеминде { $days } күн.
   *[other] Кеминде { $days } күн.
    }
journey-filed-today-button = Бүгүн тапшырдык
journey-began-today-button = Бүгүн башталды
journey-answered-today-button = Бүгүн жооп беришти
journey-done-today-button = Бүгүн жасалды
journey-other-day-button = Башка күн
journey-reopen-button = Белгини алып салуу
journey-back-button = Артка

## Жооп келбегендеги кат. $step — кадам, $began — тапшырган күн, $due — жооптун акыркы күнү, $days — жумуш күнү.
journey-letter-intro =
    <b>Эмне жазса болот</b>
    Текстти бассаңыз, көчүрүлөт. Документ тапшырган жерге жөнөтүп, катталган номерин сураңыз. Казакстанда казакча же орусча жазган жакшы.
journey-letter =
    <code>Саламатсызбы. Мен документ тапшырдым: { $form }, { $step }. Тапшырган күнүм: { $began }. Жооп берүү мөөнөтү — { $days ->
    [one] { $days } жумуш күнү
       *[other] { $days } жумуш күнү
    }, ал { $due } күнү өтүп кетти. Жооп алган жокмун. Арызымдын каралышы кайсы этапта экенин жана чечим качан болорун жазуу жүзүндө билдирүүңүздү суранам. Аты-жөнүм, ИИН, телефонум: </code>
journey-letter-after = Адегенде жөн эле чалып көрсөңүз да болот: кээде жооп eGov кабинетиңизде турат. Катка да жооп болбосо, бизге жазыңыз.

## Күн тандоо. $subject — түр, документ же кадам; $month — ай, $year — жыл.
journey-day-filing =
    <b>Тапшыруу күнү: { $subject }</b>
    Качан тапшыргыңыз келет? Ушул күнгө карап, эмнени эң аягында алууну эсептейбиз.
journey-day-issued =
    <b>{ $subject }</b>
    Кайсы күнү берилген?
journey-day-began =
    <b>{ $subject }</b>
    Кайсы күнү тапшырдыңыз же башталды? Мөөнөт кийинки күндөн эсептелет.
journey-day-done =
    <b>{ $subject }</b>
    Бул кайсы күнү жасалды?
journey-day-or-type = Тандаңыз же жазыңыз, мисалы «5-январь».
journey-month = <b>{ $month } { $year }</b>
journey-month-1 = Январь
journey-month-2 = Февраль
journey-month-3 = Март
journey-month-4 = Апрель
journey-month-5 = Май
journey-month-6 = Июнь
journey-month-7 = Июль
journey-month-8 = Август
journey-month-9 = Сентябрь
journey-month-10 = Октябрь
journey-month-11 = Ноябрь
journey-month-12 = Декабрь
journey-month-back-button = Мурунку ай
journey-month-on-button = Кийинки ай
journey-in-months-button = { $months ->
    [one] { $months } айдан кийин
   *[other] { $months } айдан кийин
    }
journey-day-unsure = Баарын түшүнгөн жокпуз. Ушул күнбү?
journey-day-meant-button = Ооба, { $day }
journey-day-not-understood = Күндү түшүнө албай калдык. Төмөндөн тандаңыз.
journey-day-passed = Бул күн өтүп кеткен. Алдыдагы күндү тандаңыз.
journey-day-to-come = Бул күн али келе элек. Бүгүнкү же мурунку күндү тандаңыз.

## Жолдун сүрөтү
journey-picture-caption = Бүгүнкү жолуңуз.
journey-picture-percent = Басып өткөн жол: { $percent } %
journey-picture-progress = Басып өткөн жол: { $percent } % · документтин даяры { $ready }, баары { $total }
journey-picture-done = { $day }
journey-picture-again = Бала сизде жашап турганда кайталанат

## Эскертүүлөр; өзү келет, тегерегинде экран жок.
journey-remind-runs-out = { $document }: акыркы күнү { $day }. Али тапшыра элек болсоңуз, жаңысын заказ кылыңыз.
journey-remind-order-last = Тапшыргыңыз келген күн: { $day }. Аягына калтырган документтерди заказ кыла турган убак келди.
journey-remind-filing = Бүгүн тапшырам деген күнүңүз: { $form }. Тапшырсаңыз, кадамдардан белгилеңиз, жооптун мөөнөтүн эсептейбиз.
journey-remind-answer = { $step }: жооптун акыркы күнү { $day } болчу. Келсе, белгилеңиз. Унчукпаса, эмне жазса болорун көрсөтөбүз.

## Бала үйдө
journey-child-home-button = Бала үйдө
journey-after-button = Бала биздин үйдө
journey-after-day-button = Башка күн
journey-day-home =
    <b>{ $subject }</b>
    Бала сиздер менен кайсы күндөн бери жашайт?
journey-after-not-yet = Бала үйгө келгенде, ошол күндү белгилеңиз. Отчётторду эске салабыз, ал-абалыңызды сурайбыз.
journey-after = <b>Бала үйдө. Келген күнү: { $day }</b>
journey-after-how = Азыр абалыңыз кандай?
journey-after-window = { $step }: болжол менен { $day }. Тапшыра турган убакыт: { $opens } – { $closes }.
journey-after-duty = { $step }: болжол менен { $day }
journey-after-check = { $step }: болжол менен { $day }, камкорчулук органы өзү текшерет
journey-after-counted = Сиз айткан күндөн санадык. Так күнүн камкорчулук органынан сураңыз.
journey-after-hard = Башында көп адамга кыйын болот. «Бизге кыйын» дегенди басып, болгонун жазыңыз: адам жооп берет.
journey-after-well-button = Баары жакшы
journey-after-hard-button = Бизге кыйын
journey-after-well = Кубанычтабыз. Кыйын болсо, каалаган күнү жазыңыз.
journey-remind-check-in-2w = Эки жума өттү. Абалыңыз кандай?
journey-remind-check-in-3m = Үч ай өттү. Абалыңыз кандай?
journey-remind-check-in-6m = Жарым жыл өттү. Абалыңыз кандай?
journey-remind-check-in-12m = Бир жыл өттү. Абалыңыз кандай?
journey-remind-report = { $step }: биздин эсеп боюнча мөөнөтү болжол менен { $day }. Так күнүн камкорчулук органынан сураңыз.
journey-remind-check = { $step }: болжол менен { $day } камкорчулук органы текшериши мүмкүн. Чалышса, бул – кадимки текшерүү.
journey-remind-benefit = { $step }: чечим күчүнө киргенден кийин { $months } ай ичинде сураса болот. Сурап койсоңуз, кадамдардан белгилеңиз.

## Баш тартуулар; жөнөкөй сөз менен, тегсиз.
journey-form-without-path = Бул түр үчүн документтердин тизмеси менен кадамдар жок. Башкасын тандаңыз.
journey-none-chosen = Жол али тандала элек. «Менин жолум» дегенди ачып, түрүн тандаңыз.
journey-paper-unknown = Бул документ сиздин тизмеңизде жок. Тизмени кайра ачыңыз.
journey-step-unknown = Жолуңузда мындай кадам жок. Кадамдарды кайра ачыңыз.
journey-not-late = Жооптун мөөнөтү али өтө элек, жазууга эрте.

## «Менин маалыматым» файлында документтин абалы
journey-state-todo = баштала элек
journey-state-ordered = заказ кылынды
journey-state-ready = даяр
journey-state-aside = бизге тиешеси жок

## «Менин маалыматым» файлындагы саптардын аттары
holding-journey-form = Түрү
holding-journey-before = Сакталып турган жолуңуз
holding-journey-two = Экөөбүз
holding-journey-filing = Тапшыруу күнү
holding-journey-home = Бала үйгө келген күн
holding-journey-paper = Документ
holding-journey-whose = Кимдики
holding-journey-state = Абалы
holding-journey-ordered = Заказ кылынган күнү
holding-journey-issued = Берилген күнү
holding-journey-months = Канча ай жарактуу
holding-journey-step = Кадам
holding-journey-began = Тапшырган күн
holding-journey-done = Жасалган күнү
