### Мектеп: топтор, орундар, кезек, сабактар жана эмне калганы — үй-бүлөнүн көзү менен.

## Команда, меню жана эмнени сактайбыз. $count — канча жазуу, $years — канча жыл.
command-school = Асырап алуучу ата-энелер мектеби
command-cohorts = Мектептин топтору
command-lesson = Жакынкы сабагым
school-menu-button = Ата-энелер мектеби
holding-school = Асырап алуучу ата-энелер мектеби: топтогу орун, арыз, катышуу, сертификат. Жазуулардын саны: { $count }. Сизди сертификатка чейин коштоо үчүн керек.
holding-school-kept = Мектептин журналын (аты-жөнү, туулган күнү, жашаган жери, сабак күндөрү, сертификаттын номери) буйрук боюнча кеминде { $years } жыл сактайбыз. Андан Telegram менен байланышты гана өчүрөбүз.

## Маалыматтар файлындагы саптардын аталышы
holding-school-course = Курс же жолугушуу
holding-school-state = Абалы
holding-school-asked = Жазылган күнү
holding-school-seats = Орундун саны
holding-school-name = Арыздагы аты-жөнү
holding-school-born = Туулган күнү
holding-school-residence = Жашаган жери
holding-school-mark = Катышуу
holding-school-at = Белгиленген убактысы
holding-school-certificate = Сертификат №
holding-school-issued = Берилген күнү

## Биринчи экран жана топтордун тизмеси. $language, $venue, $title — ушул файлдын сөздөрү; $free, $capacity, $waiting — сандар.
school-who-must = Акысыз. Бала асырап ала турган, камкорчу же тарбиячы боло турган ар бир адамга өз сертификаты керек. Баланын жакын туугандарына мектеп милдеттүү эмес.
school-known-close = Баланын жакын тууганымын деп жооп бердиңиз: сизге мектеп милдеттүү эмес. Кааласаңыз, орун алсаңыз болот.
school-known-other = Баланын тууганымын деп жооп бердиңиз. Камкорчулук, патронат же кабыл алуучу үй-бүлө шашылыш таризделсе, курсту дайындалгандан кийин { $months } ай ичинде өтсө болот. Муну камкорчулук органы чечет.
school-nothing-open =
    <b>Азыр топ жыйналып жаткан жок.</b>
    Жаңы топ ушул жерге чыгат. Бир жумадан кийин карап коюңуз.
school-card = <b>{ $title }</b> · { $language }, { $venue }
school-card-hours = Жолугушуу: { $classes }, саат: { $hours }
school-card-begins = Биринчи жолугушуу: { $when }
school-seats = Бош орун: { $free }, баары { $capacity }
school-seats-none = Азыр орун жок. Кезекте турган үй-бүлө: { $waiting }
school-seats-open = Каалаган адамдын баары келе алат.
school-when = { $moment } ({ $zone })
school-zone-almaty = Астана убактысы
school-zone-bishkek = Бишкек убактысы
school-in-kk = казакча
school-in-ru = орусча
school-in-ky = кыргызча
school-in-en = англисче
school-language-kk = казакча
school-language-ru = орусча
school-language-ky = кыргызча
school-language-en = англисче
school-venue-online = онлайн
school-venue-offline = бетме-бет
school-venue-mixed = бетме-бет жана онлайн
school-take-button = Орун алуу
school-wait-button = Кезекке туруу
school-come-button = Келем
school-days-button = Бардык сабактар
school-others-button = Башка топтор
school-kin-button = Биз баланын тууганыбыз
school-events-button = Жолугушуу, мастер-класс
school-mine =
    <b>Асырап алуучу ата-энелер мектеби</b>
    Сиздин топторуңуз:
school-mine-button = { $title }
school-others =
    <b>Кайсы топко жазылса болот</b>
    Тили, биринчи күнү, канча орун бош:
school-other-button = { $language } · { $day } · { $free }
school-events = <b>Жолугушуулар жана мастер-класстар</b>
school-no-events = Жакын арада жолугушуу жок.
school-event-button = { $title } · { $day }
school-event-title = <b>{ $title }</b>
school-event-when = Качан: { $when }
school-event-address = Кайда: { $address }

## Бир топ: сиз анда кайдасыз. $day — күн, $position — кезектеги орун, $seats — канча орун.
school-days = <b>Сабактар</b>
school-class-line =
    <b>{ $number }.</b> { $when }
    { $modules }
school-class-line-off =
    <b>{ $number }.</b> болбойт ({ $when })
    { $modules }
school-module-line = { $number }. { $module } · { $hours } саат
school-state-held = <b>Орун сизге сакталып турат. Акыркы күнү: { $day }.</b> Ошол күнгө чейин мектепке арыз менен инсандык күбөлүктү алып келиңиз.
school-state-brought = <b>Орун сизде.</b> Мектеп документтин келгенин текшерет.
school-state-checked = <b>Документ кабыл алынды.</b> Кабыл алынганыңызды бул жакка жазабыз.
school-state-enrolled = <b>Сиз жазылдыңыз.</b> Орун: { $seats }
school-state-waiting = <b>Кезектеги орунуңуз: { $position }.</b> Орун бошосо, сунуш бул жакка келет.
school-state-offered = <b>Сизге орун сунушталды.</b>
school-over = Баары өтүп кетти.
school-closed = Жазылуу бүттү. Башка топторду караңыз.
school-cohort-unknown = Мындай топ эми жок.
school-how-many = <b>Канчасыз?</b>
school-how-many-why = Балага арыз бере турган ар бир адамга өз сертификаты керек. Макулдугун гана берген жубайга мектеп милдеттүү эмес. Баланын жакын туугандарына да милдеттүү эмес.
school-alone-button = Жалгыз барам
school-two-button = Экөөбүз
school-held = <b>Орун сизге сакталып турат. Акыркы күнү: { $day }.</b>
school-held-how = Мектепке арыз менен инсандык күбөлүктү алып келиңиз. Арызды бирге толтурабыз, сизге басып чыгарып, кол коюу гана калат.
school-seated = <b>Сиз жазылдыңыз:</b> { $title }. Орун: { $seats }
school-waits = <b>Азыр орун жок. Кезектеги орунуңуз: { $position }.</b>
school-usually-freed = Акыркы бир жылда бир топто орточо бошогон орун: { $count }
school-waits-how = Сунуш бул жакка келет. Жоопко 24 саат бар, түн эсептелбейт.
school-application-button = Арыз жана документ
school-calendar-button = Календарга
school-leave-button = Баш тартуу
school-leave-line-button = Кезектен чыгуу
school-why-button = Эмнеге ушул орундамын
school-offer-button = Сунушту көрүү
school-missing-button = Эмне калтырдым
school-leave =
    <b>Орундан баш тартасызбы?</b>
    { $title }: орун дароо кийинки үй-бүлөгө сунушталат.
school-leave-line =
    <b>Кезектен чыгасызбы?</b>
    { $title }: кайра келсеңиз, кезектин аягына турасыз.
school-leave-now-button = Ооба
school-stay-button = Жок, калам
school-left = <b>Болду.</b> Эми эске салбайбыз.
school-turn = <b>Кезек:</b> сиз { $position }-орундасыз, баары { $total }.
school-why-first = Сиздин орунуңуз бар топту өзүбүз токтоткондуктан, башкалардан мурун турасыз.
school-why-later = Мурда сунушту өткөрүп жибердиңиз, ошондуктан адегенде өткөрбөгөндөрдөн сурайбыз.
school-why-asked = Ирети — кезекке турган убактысы боюнча.
school-why-rule = Баарына бирдей эреже: адегенде биз тобун токтоткондор; анан сунушту азыраак өткөргөндөр; анан убактысы боюнча.
school-why-two = Сизге дароо эки орун керек. Бир эле орун бошосо, кийинки үй-бүлөгө сунушталат, аны сизге айтабыз.
school-not-waiting = Сиз азыр кезекте эмессиз.
school-offered = <b>Орун бошоду:</b> { $title }. Сизге орун: { $seats }
school-offer-until = Ушул убакытка чейин жооп бериңиз: { $when }
school-offer-clock = Жоопко 24 саат бар, түн эсептелбейт.
school-accept-button = Алам
school-pass-button = Азыр эмес, күтөм
school-passed = <b>Орун кийинки үй-бүлөгө сунушталды.</b> Кезектеги орунуңуз: { $position }
school-passed-by = { $title }: бир эле орун бошоду, сизге экөө керек, ошондуктан аны сизден кийинки үй-бүлө алды. Кезектеги орунуңуз өзгөргөн жок.
school-offer-ended = { $title }: жооп болгон жок, орун кийинки үй-бүлөгө сунушталды. Сиз кезекте калдыңыз.
school-offer-gone = Бул сунуш эми жок.
school-one-or-two = Бир же эки орун алса болот.
school-other-adult-has-place = Экинчи чоң киши бул топтон орун алып койгон. Экөөңүздөр баруу үчүн адегенде андан баш тартыңыз.
school-calendar = <b>Календарь.</b> Файлды ачыңыз, сабактар календарыңызга түшөт.
school-calendar-event = { $title }: { $number }-сабак, баары { $of }
school-back-group-button = Топко

## Мектеп керекпи: туугандар. $months — ай, $day — күн.
school-kin = <b>Сиз балага кимсиз?</b>
school-kin-close-button = Чоң ата, чоң эне, бир тууган
school-kin-other-button = Башка тууган, өгөй ата-эне
school-kin-none-button = Тууган эмеспиз
school-kin-close = <b>Сизге мектеп милдеттүү эмес:</b> мыйзам жакын туугандарды бошотот. Кааласаңыз, келе аласыз. Акыркы сөздү камкорчулук органы айтат.
school-kin-other = <b>Мектеп керек.</b> Баланы шашылыш жайгаштыруу керек болсо, аны кийинчерээк өтсө болот: дайындалгандан кийин { $months } ай ичинде. Бул камкорчулук, патронат жана кабыл алуучу үй-бүлөгө тиешелүү. Камкорчулук органы чечет.
school-kin-none = <b>Мектеп керек:</b> бала асырап ала турган, камкорчу же тарбиячы боло турган ар бир адамга. Сертификатсыз арыз кабыл алынбайт.
school-took-button = Бала азыр биздин үйдө
school-took = <b>Сизди качан дайындашты?</b> Күнүн жазыңыз, мисалы: 5-январь. Мектеп жөнүндө алдын ала эске салабыз.
school-took-planned = <b>Жазып алдык.</b> Сертификат алуунун акыркы күнү: { $day }. Дайындалгандан кийин 1, 6, 9 жана 11 ай өткөндө эске салабыз.
school-took-too-long-ago = Ал күндөн бери бир жылдан ашты. Эмне кылуу керектигин камкорчулук органынан сураңыз.

## Сабак жана сөз. $title — курс, $time — убакыт, $number, $of — канчанчы.
school-class = <b>{ $title }</b> · { $number }-сабак, баары { $of }
school-say-word = <b>Сабактын сөзү?</b> Аны тренер сабакта айтат. Бул жакка жазыңыз.
school-mark-present-at = <b>Белгиленди, { $time }.</b>
school-mark-late-at = <b>Кечигип келди деп белгиленди, { $time }.</b> Сабак эсептелди.
school-mark-present = катышты
school-mark-late = кечикти
school-mark-left-early = эрте кетти
school-mark-absent = катышкан жок
school-mark-none = белги жок
school-word-early = Али эрте. Сабактын башталышы: { $time }. Сөз сабакта айтылат.
school-word-over = Сабак бүттү. Тренерге айтыңыз, ал белгилейт.
school-word-wrong = Сөз башка. Дагы бир угуңуз: ал ар 15 мүнөттө алмашат.
school-word-too-often = Сөз бир нече жолу туура келген жок. Тренерден белгилөөсүн сураныңыз.
school-both-button = Экөөбүз тең ушул жердебиз
school-both-marked = <b>Экөөңүздөрдү тең белгиледик.</b>
school-class-off = <b>Сабак болбойт.</b>
school-not-your-class = Сиз бул сабакка жазылган эмессиз.
school-how-was-it =
    <b>Сабак кандай өттү?</b>
    { $title }. Жообуңуз башкалар менен бирге, атыңызсыз көрүнөт.
school-feeling-1-button = Абдан пайдалуу
school-feeling-2-button = Пайдалуу
school-feeling-3-button = Жаңылык аз
school-feeling-4-button = Оор болду
school-thanks = <b>Рахмат.</b>

## Эмне калганы. $hours — саат, $when — убакыт, $heard, $needed — бары жана кереги.
school-you-missed = <b>Калтырганыңыз:</b>
school-whole = Сертификат бүт программа үчүн берилет: калтырганды толуктоо керек.
school-margin = Бул курста дагы калтырса боло турган сааттын саны: { $hours }
school-booked = Сиз келесиз: { $when }
school-all-booked = Калтыргандын баары толукталат.
school-no-make-up = Муну өтө турган топ азырынча жок. Чыкканда, сабак ушул жерден көрүнөт.
school-choose-make-up = Бул башка топто болот. Качан келесиз?
school-book-button = Келем { $when } ({ $language })
school-unbook-button = Келбейм { $when }
school-nothing-missing = <b>Калган эч нерсе жок.</b> Саат: { $heard }, баары { $needed }
school-nothing-missing-done = <b>Программа толук өтүлдү.</b> Саат: { $heard }, баары { $needed }
school-make-up-gone = Эми бул сабакка жазыла албайсыз. Башкасын тандаңыз.
school-certificate-button = Сертификат
school-missed = { $title }: сабакты калтырдыңыз, саат: { $hours }. Аны кайдан өтсө болорун караңыз.

## Эскертүү жана жаңылык. $before, $when — мурда жана эми; $link — сабактын шилтемеси.
school-remind-day =
    Сабак: { $title }
    { $when }
school-remind-hour =
    Бир сааттан кийин сабак: { $title }
    { $when }
school-remind-soon =
    Жакында баштайбыз: { $title }
    { $when }
school-remind-soon-link =
    Жакында баштайбыз: { $title }
    { $when }
    Кирүү: { $link }
school-remind-soon-address =
    Жакында баштайбыз: { $title }
    { $when }
    Кайда: { $address }
school-remind-papers = { $title }: орун сизге сакталып турат, акыркы күнү: { $day }. Ага чейин арыз менен инсандык күбөлүктү алып келиңиз.
school-remind-deferral = Асырап алуучу ата-энелер мектебинин сертификатын алуунун акыркы күнү: { $day }. Кайсы топ жыйналып жатканын караңыз.
school-moved =
    { $title }: сабак которулду.
    Мурда: { $before }
    Эми: { $when }
school-class-cancelled = { $title }: сабак болбойт ({ $before }). Аны башка топто өтсө болот.
school-cohort-cancelled = { $title }: топ токтотулду. Кечириңиз. Кийинки кезекте башкалардан мурун турасыз.
school-lapsed = { $title }: документ келген жок, орун башка үй-бүлөгө сунушталды. Кайра жазылса болот.
school-papers-received = { $title }: документиңиз бизде. Жооп берүү мөөнөтү: { $day }.
school-enrolled =
    <b>Сиз кабыл алындыңыз:</b> { $title }
    Биринчи күн: { $first }
    Акыркы күн: { $last }
school-hearing = { $title }: документ боюнча суроо бар: { $ground }. Чечим кабыл алынганга чейин сизди угабыз. Убактысын жазабыз.
school-refused = { $title }: кабыл алуудан баш тартылды: { $ground }. Даттанса болот: мектеп { $days } жумуш күнү ичинде, жогорку орган { $higher } жумуш күнү ичинде жооп берет.
school-interview-at =
    { $title }: психолог менен маек
    { $when }
school-hearing-at =
    { $title }: сизди угабыз
    { $when }
school-certificate-issued = { $title }: <b>окууну бүтүргөнүңүз тууралуу документ даяр.</b>
school-certificate-name-wanted = { $title }: документ берүү үчүн инсандык күбөлүктөгү аты-жөнүңүз керек.
school-certificate-revoked = { $title }: окууну бүтүргөнүңүз тууралуу документтин күчү жоюлду. Себебин мектептен сураңыз.
school-together = { $title }: сизге да орун бар. Экөөңүздөр жазылдыңыздар.
school-group-over = { $title }: топ сабакты бүттү. Кимге сертификат берүү керектигин караңыз.
school-to-owed-button = Сертификаттарга
school-to-cohort-button = Топко
school-to-class-button = Сабакка
school-to-offer-button = Жооп берүү
school-to-missing-button = Каякта өтөм
school-to-school-button = Мектепке
school-to-place-button = Ачуу
school-to-certificate-button = Көрүү

## Сабактын сөздөрү үтүр аркылуу: угуп, жазууга кыска.
school-words-of-classes = алма, арча, асман, бала, бешик, булак, булут, гүл, жаз, жайлоо, жамгыр, жол, жылдыз, канат, кар, китеп, көл, комуз, кош, күз, кыш, нан, от, суу, талаа, таң, таш, терезе, тоо, уя, шам

## Боттун биринчи экраны: алдыда эмне бар. $when — качан, $title — курс же жолугушуу.
school-home-offer = Сизге орун сунушталды. Жооп мөөнөтү: { $when }
school-home-class =
    Кийинки сабак: { $title }
    { $when }
school-home-event =
    Жакында жолугушуу: { $title }
    { $when }
    Жазылуу: «Ата-энелер мектеби», андан кийин «Жолугушуу, мастер-класс».

## Топтун чаты. $number — топтун номери, $title — курс.
school-chat-button = Топтун чаты
school-chat-not-yet = { $title }: топтун чатына кабыл алынгандан кийин кирилет. Кабыл алынганда кайра сураныңыз.

## Бала албагандар үчүн курс: $course — анын аты
school-for-button = Насаатчылар жолугушуусу
school-for-title = <b>{ $course }</b>
school-for-ours = Бул — өзүбүздүн жолугушуулар, акысыз. Мыйзам талап кылган даярдык катары эсептелеби, камкорчулук органынан сураңыз.
