### Кеңеш берүү: бош убакыт, жазылуу, кезек, психологдун жардамына макулдук; адис менен координатор эмнени көрөт.

## Командалар, меню жана эмнени сактайбыз. $count — канча жазуу.
command-consultations = Кеңеш: юрист, психолог, дарыгер
command-hours = Кеңеш берчү убактым
command-consultants = Ким кеңеш берет
consultations-menu-button = Адистин кеңеши
holding-consultations = Адистин кеңеши: жазылууларыңыз, суроолоруңуз, кезек, психологдун жардамына макулдук. Баары: { $count }. Адис менен жолугушууңуз үчүн керек.
holding-consultations-who = Кимге
holding-consultations-when = Качан
holding-consultations-state = Жазылуунун абалы
holding-consultations-question = Сурооңуз
holding-consultations-waits = Кезек
holding-consultations-since = Кайсы убактан
holding-consultations-agreed = Психологдун жардамына макулдук берилди
holding-consultations-ended = Макулдук кайтарып алынды
holding-consultations-note = Адис белги жазды; аны адистер гана көрөт

## Экранды түзгөн сөздөр. $weekday, $day, $time — күн менен саат.
consultations-who-lawyer = Юрист
consultations-who-psychologist = Психолог
consultations-who-doctor = Дарыгер
consultations-who-teacher = Педагог
consultations-venue-online = онлайн
consultations-venue-office = кеңседе
consultations-figures = { $weekday } { $day }, { $time }
consultations-state-booked = күтөбүз
consultations-state-cancelled = жазылуудан баш тартылды
consultations-state-called-off = адис жокко чыгарды
consultations-state-came = жолугушуу болду
consultations-state-missed = келген жок

## Бош убакыт жана кезек. $who — адис, $at — күн менен саат, $venue — кайда, $position — кезектеги орун.
consultations-first = <b>Адистин кеңеши</b>
consultations-press = Убакытты тандаңыз, дароо жазабыз.
consultations-none = Азыр бош убакыт жок. Кезекке турсаңыз болот: убакыт чыкса, жазабыз.
consultations-whom = <b>Кимге жазыласыз?</b>
consultations-to-lawyer-button = Юристке
consultations-to-psychologist-button = Психологго
consultations-to-doctor-button = Дарыгерге
consultations-to-teacher-button = Педагогго
consultations-soonest-button = { $who } · { $at }
consultations-other-button = Адисти тандоо
consultations-mine-button = Менин жазылууларым
consultations-hours-title = <b>{ $who }: бош убакыт</b>
consultations-hour-button = { $at } · { $venue }
consultations-hour-language-button = { $at } · { $venue } · { $language }
consultations-later-button = Андан ары
consultations-wait-button = Кезекке туруу
consultations-wait-no-more-button = Кезектен чыгуу
consultations-waits-as = Кезектесиз, орнуңуз: { $position }.
consultations-waiting-button = Кезекте: { $who }
consultations-back-button = Артка
consultations-take-button = Жазылуу
consultations-pass-button = Бул убакыт мага туура эмес
consultations-offered =
    <b>Сизге убакыт бар</b>
    { $who }, { $when }.
    Ушул убакытка чейин сизге кармап турабыз: { $until }.
consultations-offer-gone = Бул убакыт эми сизге деп кармалбайт. Башка убакытты караңыз.

## Жазылуу. $when — жолугушуу качан, $way — шилтеме же дарек, $number менен $qualification — психологдордун реестриндеги жазуу.
consultations-booked = <b>Жазылдыңыз. { $who }</b>
consultations-title-booked = <b>Жазылган убактыңыз. { $who }</b>
consultations-title-cancelled = <b>Жазылуудан баш тарттыңыз. { $who }</b>
consultations-title-called-off = <b>Жолугушуу болбойт. { $who }</b>
consultations-title-came = <b>Жолугушуу болду. { $who }</b>
consultations-title-missed = <b>Жолугушуу болбой калды. { $who }</b>
consultations-language-venue = { $language }, { $venue }
consultations-link = Шилтеме: { $way }
consultations-address = Дарек: { $way }
consultations-entry = Психологдордун реестриндеги жазуу: { $number }. { $qualification }
consultations-one = Бир адам келет.
consultations-both = Экөөңүз келесиз.
consultations-question-sent = Сурооңузду адис жолугушууга чейин окуйт.
consultations-ask-button = Суроону алдын ала жазуу
consultations-unask-button = Суроону алып салуу
consultations-together-button = Экөөбүз келебиз
consultations-alone-button = Бирөөбүз гана келебиз
consultations-calendar-button = Календарга кошуу
consultations-move-button = Башка убакытка жылдыруу
consultations-cancel-button = Баш тартуу
consultations-cancel =
    <b>Жазылуудан баш тартасызбы?</b>
    { $who }, { $when }.
    Бул убакыт күтүп турган адамга тиет.
consultations-cancel-now-button = Ооба, баш тартам
consultations-keep-button = Калсын
consultations-cancelled = <b>Жазылуудан баш тарттыңыз.</b> Айтканыңыз үчүн рахмат: бул убакыт башкага керек болот.
consultations-ask =
    <b>Сурооңуз</b>
    Бир билдирүү менен жазыңыз. Адис ушул суроону, жолугушуунун убактысын жана тилин гана көрөт.
consultations-calendar = Телефонуңуздун календары үчүн жолугушуу.
consultations-calendar-title = Жолугушуу
consultations-home = Жазылгансыз. { $who }: { $when }.
consultations-mine = <b>Менин жазылууларым</b>
consultations-mine-none = Азырынча жазылуу жок.
consultations-agreement-button = Психологдун жардамы: макулдук

## Эмне үчүн болбойт. $most — канчага чейин болот.
consultations-agreement-stands = Макулдугуңуз сакталды: башка убакытты дароо тандай аласыз.
consultations-hour-gone = Бул убакыт эми жок. Башкасын тандаңыз.
consultations-hour-taken = Бул убакытты жаңы эле алып коюшту. Башкасын тандаңыз же кезекке туруңуз.
consultations-for-families = Бул убакыт ботто өз жолун тандаган үй-бүлөлөр үчүн. Башкасын тандаңыз.
consultations-same-time = Бул убакытка жазылып койгонсуз.
consultations-enough = Алдыда жазылган жолугушууңуз: { $most }. Убакыт аз болгондуктан, азырынча андан көп болбойт.
consultations-booking-unknown = Сизде мындай жазылуу жок.
consultations-booking-over = Бул жазылууну эми өзгөртүүгө болбойт.
consultations-alone = Ботто үй-бүлөңүздө азырынча бир чоң адам бар.
consultations-question-long = Бир белгиден { $most } белгиге чейин жазыңыз.
consultations-not-who-booked = Муну жазылган адам өзү гана өзгөртө алат.
consultations-agree-first = Адегенде психологдун жардамына макулдук керек.

## Психологдун жардамына макулдук: биринчи жазылуунун алдында окулат. $law — мыйзамдын номери, $adopted — кабыл алынган күнү.
consultations-agreement =
    <b>Психологдун жардамына макулдук</b>
    Фонддун психологу сизди тынчсыздандырган нерсе тууралуу сиз менен сүйлөшкөнүнө макул болосуз. Натыйжа болот деп ал убада бербейт.
consultations-agreement-secret = Айтылган сөз экөөңүздүн ортоңузда калат. Бирөөнүн өмүрүнө же ден соолугуна коркунуч болсо, психолог кабарлоого милдеттүү.
consultations-agreement-free = Чечим өзүңүздө. Макулдукту каалаган күнү «Менин жазылууларым» барагынан кайтарып алсаңыз болот.
consultations-agreement-danger = Абалыңыз өтө оор болсо, корксоңуз же үйдө урса, макулдук керек эмес: «Мага жардам керек» баскычын басыңыз.
consultations-agreement-law = № { $law } мыйзам ({ $adopted }), { $article }-берене; макулдук качан керек эмес — { $exception }. Макулдуктун үлгүсүн мамлекет бекитет, ошондуктан жолугушууда кагазга да кол коюуну сурашы мүмкүн.
consultations-agree-button = Макулмун, 18ге толгонмун
consultations-minor-button = 18ге толо элекмин
consultations-danger-button = Мага жардам керек
consultations-minor =
    18ге толо элек болсоңуз, макулдукту ата-энеңиз, камкорчуңуз же башка мыйзамдуу өкүлүңүз берет: ал өз телефонунан жазыла алат.

    Азыр абалыңыз оор болсо же корксоңуз, макулдук керек эмес: «Мага жардам керек» баскычын басыңыз.
consultations-withdraw-button = Макулдукту кайтарып алуу
consultations-withdrawn = <b>Макулдукту кайтарып алдыңыз.</b> Психолог менен алдыдагы жолугушуулар болбойт.

## Өзү келген кабар: жазылган адамга жана адиске.
consultations-tell-called-off = <b>Жолугушуу болбойт</b>: { $who }, { $when }. Кечирим сурайбыз. Башка убакыт тандасаңыз болот.
consultations-tell-cancelled = Жазылуудан баш тартылды: { $who }, { $when }.
consultations-tell-moved = Жазылуу башка убакытка жылды: { $who }, { $when }.
consultations-tell-both = Экөөңүз тең жазылдыңыз: { $who }, { $when }.
consultations-told-booked = Сизге жазылышты: { $when }.
consultations-told-cancelled = Жазылуудан баш тартышты: { $when }.
consultations-told-moved-away = Жазылуу жылды, эми бул убакыт бош: { $when }.
consultations-told-question = Жолугушууга суроо келди: { $when }.
consultations-lead-booking-button = Жазылууну ачуу
consultations-lead-offer-button = Кароо
consultations-lead-hours-button = Бош убакыт
consultations-lead-visit-button = Ачуу
consultations-lead-desk-button = Менин убактым
consultations-remind = { $who }, жолугушуу: { $when }.
consultations-remind-online = { $who }, жолугушуу: { $when }. Шилтеме: { $way }
consultations-remind-office = { $who }, жолугушуу: { $when }. Дарек: { $way }
consultations-remind-consultant = Сизге жазылган адам бар: { $when }.

## Адиске: өз убактысы. $booked, $free, $count, $minutes — сандар.
consultations-desk = <b>Менин убактым. { $who }</b>
consultations-desk-counts = Жазылганы: { $booked }. Бош: { $free }.
consultations-entry-until = Реестрдеги жазуу текшерилген, акыркы күнү: { $until }.
consultations-mine-booked-button = { $at } · жазылды
consultations-mine-free-button = { $at } · бош
consultations-new-button = Убакыт ачуу
consultations-weekly-button = Апта сайын
consultations-way-online-button = Шилтеме
consultations-way-office-button = Дарек
consultations-choose-day = <b>Кайсы күнү?</b>
consultations-choose-time = <b>Канчадан баштап?</b>
consultations-choose-count = <b>Катары менен канча жолугушуу?</b>
consultations-day-button = { $weekday } { $day }
consultations-every-1 = Ар дүйшөмбү
consultations-every-2 = Ар шейшемби
consultations-every-3 = Ар шаршемби
consultations-every-4 = Ар бейшемби
consultations-every-5 = Ар жума
consultations-every-6 = Ар ишемби
consultations-every-7 = Ар жекшемби
consultations-card =
    <b>{ $day }, { $begin }–{ $end }</b>
    Жолугушуу: { $count }, ар бири { $minutes } мүнөт.
consultations-card-rest = { $language }, { $venue }, { $whom }.
consultations-card-hint = Баарын баскычтар менен өзгөртсө болот.
consultations-meant-everybody = баарына
consultations-meant-families = жолун тандаган үй-бүлөлөргө
consultations-open-button = Ачуу
consultations-weekly-off-button = Бир гана жолу
consultations-weekly-on-button = Апта сайын
consultations-length-button = { $minutes } мүнөттөн
consultations-turn-online-button = Онлайн
consultations-turn-office-button = Кеңседе
consultations-turn-everybody-button = Баарына
consultations-turn-families-button = Жолун тандагандарга
consultations-back-to-hours-button = Менин убактым
consultations-opened = Ачылган жолугушуу: { $count }.
consultations-slot = <b>Бош убакыт</b>
consultations-kept = Эң узак күткөн адамга кармалып турат.
consultations-close-button = Бул убакытты жабуу
consultations-weekly =
    <b>Апта сайын</b>
    Эми кайталанбасын десеңиз, басыңыз.
consultations-weekly-none = Апта сайын кайталанган убакыт азырынча жок.
consultations-end-button = { $weekday }, { $time }
consultations-ended = Эми кайталанбайт. Жазылып койгону: { $count }.
consultations-way-online = Жолугушуунун шилтемесин жөнөтүңүз. Аны жазылган адам гана көрөт.
consultations-way-office = Дарек менен бөлмөнү жөнөтүңүз. Аны жазылган адам гана көрөт.
consultations-way-now = Азыр: { $way }
consultations-way-long = Бир белгиден { $most } белгиге чейин жазыңыз.

## Адиске: ким келет. $question — суроо, $words — белги, $agreed жана $of — канча адам макул болду, канча адам келет.
consultations-visit = <b>Жазылуу</b>: { $state }
consultations-visit-one = Бир адам келет.
consultations-visit-both = Экөө келет.
consultations-visit-agreed = Психологдун жардамына макул болгону: { $agreed }, келери: { $of }.
consultations-visit-question = Суроо: { $question }
consultations-visit-no-question = Суроо алдын ала келген жок.
consultations-visit-note = { $on }: { $words }
consultations-came-button = Жолугушуу болду
consultations-missed-button = Келген жок
consultations-note-button = Кыска белги жазуу
consultations-call-off-button = Жолугушууну жокко чыгаруу
consultations-note = Кыскача жазыңыз. Белгини бул адам келе турган, кесиби сиздикиндей адистер гана көрөт.
consultations-call-off = Жолугушууну жокко чыгарабызбы? { $when }. Жазылган адамга кабарлайбыз.
consultations-call-off-now-button = Ооба, болбойт
consultations-did-they-come = Жолугушуу аяктады: { $when }. Келдиби?
consultations-not-a-consultant = Убакытты адис ачат. Сизди координатор дайындай алат: /consultants командасы.
consultations-not-yet = Жолугушуу али баштала элек.
consultations-day-over = Бул күн өтүп кеткен же өтө алыс.
consultations-hours-wrong = Убакытты минтип ачууга болбойт. Башынан баштаңыз.
consultations-busy-then = Бул маалда убактыңыз ачылып койгон.
consultations-booked-already = Бул убакытка жазылып коюшкан. Жокко чыгаруу үчүн жазылууну ачыңыз.
consultations-entry-over = Бул күнгө реестрдеги жазуу тастыкталган эмес. Координатор кайра текшерсин.

## Координаторго: ким кеңеш берет. $number — адамдын же реестрдеги жазуунун номери.
consultations-team =
    <b>Ким кеңеш берет</b>
    Командадан адамды тандаңыз.
consultations-of-team-button = { $number } · { $who }
consultations-of-team-none-button = { $number }
consultations-of-team = <b>Кызматкер { $number }</b>
consultations-consults-as = Кеңеш берет: { $who }.
consultations-as-lawyer-button = Юрист кылып дайындоо
consultations-as-psychologist-button = Психолог кылып дайындоо
consultations-as-doctor-button = Дарыгер кылып дайындоо
consultations-as-teacher-button = Педагог кылып дайындоо
consultations-dismiss-button = Эми кеңеш бербейт
consultations-not-of-the-team = Бул адам командада жок.
consultations-appointed = Эми сиз кеңеш бересиз. Убактыңызды ачыңыз.
consultations-entry-needed = Психологго реестрдеги жазуу керек.
consultations-entry-three-lines = Үч сап керек: жазуунун номери, квалификациясы, күнү.
consultations-entry-day = Күндү мындай жазыңыз: 31.12.2027. Ал алдыда болушу керек.
consultations-entry-ask =
    <b>Психологдордун реестриндеги жазуу</b>
    Үч сап жөнөтүңүз: жазуунун номери; билими менен квалификациясы; кайсы күнгө чейин текшерилген (31.12.2027).
    Номери менен квалификациясын адамдар көрөт.
