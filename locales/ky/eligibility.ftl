### Мен ала аламбы: суроолор, ар бир түр боюнча жыйынтык, жаңы мыйзам эмнени өзгөрттү. Талаптар менен түрлөрдүн аты — placement*.ftl ичинде.

## Кирүү, команда, башы. $country — кайсы өлкөнүн мыйзамы.
eligibility-button = Мен ала аламбы?
command-check = Бала ала аламбы
eligibility-begin =
    <b>Мен ала аламбы?</b>
    Суроолорду бирден беребиз. Билбесеңиз да, өткөрүп жиберсеңиз да болот. Биз түшүндүрөбүз, чечимди камкорчулук органы чыгарат.
eligibility-law-of = Мыйзамга карап айтабыз. Өлкө: { $country }.
eligibility-live-in-button = Мен ушунда жашайм: { $country }
eligibility-continue = Токтогон жериңизден улантабыз.

## Суроо экраны. $bar — тилке, $done жана $total — канчасына жооп берилди; $why — эмне үчүн сурайбыз; $answer — мурунку жооп.
eligibility-progress = <code>{ $bar }</code> { $done } / { $total }
eligibility-why = <i>{ $why }</i>
eligibility-your-answer = Азыркы жообуңуз: { $answer }
eligibility-bullet = • { $what }
eligibility-figure = Жашоо минимуму — айына { $amount }.
eligibility-figure-before = { $year }-жылдын жашоо минимуму азырынча белгисиз. { $known }-жылы ал айына { $amount } болгон.
eligibility-unknown-button = Билбейм
eligibility-skip-button = Өткөрүп жиберүү
eligibility-back-button = Артка
eligibility-question-gone = Бул суроо эми жок. Жоопторуңуз сакталуу.

## Жооптордун тизмеси.
eligibility-answers =
    <b>Сиздин жоопторуңуз</b>
    Кайсынысын өзгөртөсүз? Калгандары ошол бойдон калат.
eligibility-answer-line = { $question }: <b>{ $answer }</b>
eligibility-answer-none = азырынча сурала элек
eligibility-answer-unknown = билбейм
eligibility-answer-skipped = өткөрүлдү
eligibility-change-answer-button = Жоопту өзгөртүү
eligibility-result-button = Жыйынтыкка өтүү

## Жыйынтык: ар бир түргө бир сап. $mark — белги, $form — түр, $verdict — жыйынтыктын сөзү.
eligibility-result =
    <b>Сизге эмне ачык</b>
    Түрдү басыңыз: эмне үчүн андай экенин, эмнени өзгөртсө болорун айтабыз.
eligibility-marked = { $mark } { $said }
eligibility-line = { $form } — { $verdict }
eligibility-mark-now = ✓
eligibility-mark-when = ◔
eligibility-mark-ask = ?
eligibility-mark-not-now = —
eligibility-verdict-now = азыр болот
eligibility-verdict-when = шарт аткарылса, болот
eligibility-verdict-ask = суроо керек
eligibility-verdict-not-now = азыр болбойт
eligibility-left-out = Кыска болсун деп кээ бирин сураган жокпуз. Аларга «Жоопту өзгөртүү» ичинде жооп берсе болот.
eligibility-not-kept = Бот жоопторду сактабайт. Кийин кайра көрүү жана мыйзам өзгөрсө билүү үчүн «Жоопторду сактоо» баскычын басыңыз.
eligibility-keep-button = Жоопторду сактоо
eligibility-everywhere = <b>Баарына бирдей керектүүсү:</b>
eligibility-disclaimer = Биз түшүндүрөбүз, чечимди мамлекеттик орган же сот чыгарат.

## Ким биринчи: бул кезек, тыюу эмес.
eligibility-preference-relatives = Сиз туугансыз, ошондуктан биринчисиз: мыйзам адегенде туугандарды карайт.
eligibility-preference-registered-marriage = Мыйзам адегенде баланын туугандарын, анан сиздердей никеси катталган жубайларды издейт. Бул кезек, тыюу эмес.
eligibility-preference-others = Мыйзам адегенде баланын туугандарын, анан никеси катталган жубайларды издейт. Бул кезек, тыюу эмес: баланы жалгыз адам да ала алат.

## Эмне үчүн: бир түрдүн барагы.
eligibility-why-now = ✓ Жоопторуңузга караганда, тоскоол жок.
eligibility-why-when = ◔ Мына булар чечилсе, болот.
eligibility-why-ask = ? Муну камкорчулук органы гана так айта алат. Мына буларды сураңыз.
eligibility-why-not-now = — Азыр болбойт. Себеби жана эмне өзгөрүшү мүмкүн экени төмөндө.
eligibility-part = { $number } / { $total }
eligibility-rule = <b>{ $name }.</b> { $rule }
eligibility-find-out = → Жооп азырынча жок. Билип алып, «Жоопту өзгөртүү» аркылуу кошуңуз.
eligibility-about-form-button = Бул түр тууралуу
eligibility-open-now = <b>Азыр ачык</b>
eligibility-reason-form-unproven = Бул түр тууралуу мыйзамдын текстин көргөн жокпуз же жаңылыктардан гана билебиз. Тариздеген жерден сураңыз: сизден арыз кабыл алышабы?
eligibility-reason-single-unclear = Жалгыз адамга тыюу жок, бирок документтердин тизмесинде нике күбөлүгү бар. Сураңыз: жалгыз адамдан арыз кабыл алышабы?
eligibility-reason-single-barred = Бул түр жубайларга гана тариздетилет.

## Дагы эмнени билген жакшы: эч кимге тоскоол эмес. $name — талап, $rule — эреже, $months — ай саны.
eligibility-remarks = <b>Билип алыңыз</b>
eligibility-remark-exempt = • { $name }: сизден талап кылынбайт.
eligibility-remark-rule = • { $name }. { $rule }
eligibility-remark-deferred =
    { $months ->
     [one] • { $name }: дайындалгандан кийин муну аткарууга сизге { $months } ай убакыт бериши мүмкүн. Камкорчулук органынан тактаңыз.
    *[other] • { $name }: дайындалгандан кийин муну аткарууга сизге { $months } ай убакыт бериши мүмкүн. Камкорчулук органынан тактаңыз.
     }
eligibility-remark-disputed = • Камкорчулук органынан тактаңыз: { $rule }

## Эмнени өзгөртсө болот: ар бир талапка бир сап.
eligibility-fix-adult = → 18ге толгуча күтүңүз. Ага чейин баланы үй-бүлөнүн башка бойго жеткен адамы ала алат.
eligibility-fix-age-30-63 = → Муну өзгөртүүгө болбойт, бирок башка түрлөрдө мындай жаш чеги жок.
eligibility-fix-citizen-kz = → Казакстандын жарандыгын алсаңыз, ачылат. Башка түрлөрдү төмөндөн караңыз.
eligibility-fix-stateless = → Адегенде жарандык керек. Эмнеден баштоону 1414 телефонунан сураңыз.
eligibility-fix-no-residence = → Ижарага алган үй да жарайт: ошол жерде жашаарыңыз жазылган келишим керек.
eligibility-fix-income = → Киреше көбөйгөндө жоопту өзгөртүңүз. Кайсы киреше эсептелерин камкорчулук органынан сураңыз.
eligibility-fix-preparation = → Мектепке жазылыңыз, ал акысыз. Сертификаттын мөөнөтү бүтпөйт: мыйзамда мөөнөтү жок.
eligibility-fix-mentor-training = → Насаатчы даярдыгынан өтүңүз. Жакын жерде ким өткөрөрүн камкорчулук органынан сураңыз.
eligibility-fix-space-15m2 = → Эсептеңиз: үйдүн аянтын бала менен кошо баарына бөлүңүз. Ижарага алган кененирээк үй да жарайт.
eligibility-fix-spouse-consent = → Жубайдын макулдугусуз тариздетилбейт. Үйдө шашпай кеңешиңиз.
eligibility-fix-joint-unmarried = → Никени каттатыңыз же бирөөңүз асырап алыңыз.
eligibility-fix-child-consent-10 = → Балага убакыт бериңиз. Анын макулдугусуз чечилбейт, ал эми оюн өзгөртүшү мүмкүн.
eligibility-fix-incapacity = → Ден соолук өзгөрсө, сот ишти кайра карашы үчүн эмне кылуу керегин юристтен сураңыз.
eligibility-fix-spouse-incapacity = → Жубайдын ден соолугу өзгөрсө, сот ишти кайра карашы үчүн эмне кылуу керегин юристтен сураңыз.
eligibility-fix-parental-rights-lost = → Жагдай өзгөрсө, сот укукту кайтара алат. Андан кийин да тоскоол болобу, камкорчулук органынан сураңыз.
eligibility-fix-removed-as-guardian = → Чечимге макул болбосоңуз, ага даттанса болобу, юристтен сураңыз.
eligibility-fix-adoption-cancelled = → Чечимге макул болбосоңуз, ага даттанса болобу, юристтен сураңыз.

## Камкорчулук органынан эмнени суроо керек: ар бир талапка бир сап.
eligibility-ask-illness-692 = → Сураңыз: «Кандай маалымкаттар керек, № 692 тизмеден бизге эмне тиешелүү?» Диагнозду айтуу милдеттүү эмес.
eligibility-ask-criminal-record = → Сураңыз: «Кайсы иштер эсепке алынат, кайсынысы алынбайт?» Атыңызды айтпай эле сураса болот.
eligibility-ask-prosecution-now = → Сураңыз: «Иш жабылса, тоскоол болобу? Жабуу негизи маанилүүбү?»
eligibility-ask-mental-health-observation = → Сураңыз: «Динамикалык байкоо деген эмне, ал качан бүтөт?»
eligibility-ask-foreign-adopter = → Сураңыз: «Башка өлкөнүн жарандары кантип асырап алышат?» Алардын жолу өзүнчө.
eligibility-ask-citizen-kz = → Сураңыз: «Азыр чет өлкөдө жашасак, арыз бере алабызбы?»
eligibility-ask-no-residence = → Сураңыз: «Чет өлкөдө жашасак, кандай үй жана каттоо керек?»
eligibility-ask-spouse-consent = → Сураңыз: «Бир жылдан ашык өзүнчө жашасак, макулдук керекпи?»
eligibility-ask-space-15m2 = → Сураңыз: «Бул түрдө ар бир адамга 15 м² талап кыласыздарбы?» Кодексте бул түргө мындай талап жок.
eligibility-ask-age-gap = → Сураңыз: «Биздин учурда сот азыраак айырмага уруксат бере алабы?»
eligibility-ask-incapacity = → Сураңыз: «Мындай чечим тоскоол болобу, ким жөнүндө каралат?»
eligibility-ask-spouse-incapacity = → Сураңыз: «Жубай жөнүндө мындай чечим тоскоол болобу?»
eligibility-ask-parental-rights-lost = → Сураңыз: «Иш мен жөнүндө болбосо же укук кайтарылса, тоскоол болобу?»
eligibility-ask-removed-as-guardian = → Сураңыз: «Иш мен жөнүндө болбосо, тоскоол болобу?»
eligibility-ask-adoption-cancelled = → Сураңыз: «Иш мен жөнүндө болбосо, тоскоол болобу?»
eligibility-ask-kg-age-30-65 = → Райондук башкармалыктан сураңыз: «Жаш чеги барбы?»
eligibility-ask-kg-citizen = → Райондук башкармалыктан сураңыз: «Кыргызстандын жарандыгы керекпи?»
eligibility-ask-kg-training = → Райондук башкармалыктан сураңыз: «Кайда, канча окушат?»
eligibility-ask-kg-adopter-age-60 = → 60тан ашсаңыз, сураңыз: «Мен баланын тууганымын же камкорчусумун, болобу?»
eligibility-ask-kg-health = → Сураңыз: «Кандай оорулар тоскоол, кандай маалымкат керек?» Диагнозду айтуунун кереги жок.
eligibility-ask-kg-child-consent-10 = → Сураңыз: «Баланын макулдугу канча жаштан керек?»
eligibility-ask-kg-age-gap = → Сураңыз: «Жаш айырмасы канча болушу керек?»

## Мыйзам өзгөрдү: жыйынтыгы өзгөргөндөргө кабар. $before жана $after — жыйынтыктын сөзү, $rule — эреже.
eligibility-law-changed =
    <b>Мыйзамда жаңылык бар</b>
    Жоопторуңузду кайра карадык. Мына бул башкача болду.
eligibility-change = <b>{ $form }</b>: мурда «{ $before }» эле, эми «{ $after }».
eligibility-change-new = <b>{ $form }</b>: бул жаңы түр. Жоопторуңуз боюнча: { $after }.
eligibility-change-cause = → { $rule }

## Бот эмнени сактайт: «менин маалыматым» ичиндеги сап.
holding-eligibility = { $count ->
    [one] «Мен ала аламбы?» жооптору: { $count } жооп. Кайсы түр ачык экенин көрсөтүү үчүн, мыйзам өзгөрсө айтуу үчүн керек. Өзүңүз өчүргүчө сактайбыз.
   *[other] «Мен ала аламбы?» жооптору: { $count } жооп. Кайсы түр ачык экенин көрсөтүү үчүн, мыйзам өзгөрсө айтуу үчүн керек. Өзүңүз өчүргүчө сактайбыз.
    }
holding-eligibility-question = Суроо
holding-eligibility-answer = Жооп
holding-eligibility-country = Өлкө
holding-eligibility-at = Жооп берилди
