### Мектеп: топтар, орындар, кезек, сабақтар және не өткізіп алғаны — отбасының көзімен.

## Команда, мәзір және не сақтаймыз. $count — қанша жазба, $years — неше жыл.
command-school = Асырап алушы ата-аналар мектебі
command-cohorts = Мектептің топтары
command-lesson = Жақын сабағым
school-menu-button = Ата-аналар мектебі
holding-school = Асырап алушы ата-аналар мектебі: топтағы орын, өтініш, қатысу, сертификат. Жазба саны: { $count }. Сертификатқа дейін бірге жүру үшін керек.
holding-school-kept = Мектептің журналын (аты-жөні, туған күні, тұратын жері, сабақ күндері, сертификат нөмірі) бұйрық бойынша кемінде { $years } жыл сақтаймыз. Одан тек Telegram-мен байланысты өшіреміз.

## Деректер файлындағы жолдардың атауы
holding-school-course = Курс не кездесу
holding-school-state = Күйі
holding-school-asked = Жазылған күні
holding-school-seats = Орын саны
holding-school-name = Өтініштегі аты-жөні
holding-school-born = Туған күні
holding-school-residence = Тұратын жері
holding-school-mark = Қатысу
holding-school-at = Белгіленген уақыты
holding-school-certificate = Сертификат №
holding-school-issued = Берілген күні

## Бірінші экран және топтар тізімі. $language, $venue, $title — осы файлдың сөздері; $free, $capacity, $waiting — сандар.
school-who-must = Тегін. Бала асырап алатын, қорғаншы не тәрбиеші болатын әр адамға өз сертификаты керек. Баланың жақын туыстарына мектеп міндетті емес.
school-known-close = Баланың жақын туысымын деп жауап бердіңіз: сізге мектеп міндетті емес. Қаласаңыз, орын алуға болады.
school-known-other = Баланың туысымын деп жауап бердіңіз. Қорғаншылық, патронат не баланы қабылдайтын отбасы шұғыл рәсімделсе, курсты тағайындалғаннан кейін { $months } ай ішінде өтуге болады. Мұны қорғаншылық органы шешеді.
school-nothing-open =
    <b>Қазір топ жиналып жатқан жоқ.</b>
    Жаңа топ осы жерге шығады. Бір аптадан кейін қараңыз.
school-card = <b>{ $title }</b> · { $language }, { $venue }
school-card-hours = Кездесу: { $classes }, сағат: { $hours }
school-card-begins = Бірінші кездесу: { $when }
school-seats = Бос орын: { $free }, барлығы { $capacity }
school-seats-none = Қазір орын жоқ. Кезекте тұрған отбасы: { $waiting }
school-seats-open = Қалаған адамның бәрі келе алады.
school-when = { $moment } ({ $zone })
school-zone-almaty = Астана уақыты
school-zone-bishkek = Бішкек уақыты
school-in-kk = қазақша
school-in-ru = орысша
school-in-ky = қырғызша
school-in-en = ағылшынша
school-language-kk = қазақша
school-language-ru = орысша
school-language-ky = қырғызша
school-language-en = ағылшынша
school-venue-online = онлайн
school-venue-offline = бетпе-бет
school-venue-mixed = бетпе-бет және онлайн
school-take-button = Орын алу
school-wait-button = Кезекке тұру
school-come-button = Келемін
school-days-button = Барлық сабақ
school-others-button = Басқа топтар
school-kin-button = Біз баланың туысымыз
school-events-button = Кездесу, мастер-класс
school-mine =
    <b>Асырап алушы ата-аналар мектебі</b>
    Сіздің топтарыңыз:
school-mine-button = { $title }
school-others =
    <b>Қай топқа жазылуға болады</b>
    Тілі, бірінші күні, қанша орын бос:
school-other-button = { $language } · { $day } · { $free }
school-events = <b>Кездесулер мен мастер-кластар</b>
school-no-events = Жақын арада кездесу жоқ.
school-event-button = { $title } · { $day }
school-event-title = <b>{ $title }</b>
school-event-when = Қашан: { $when }
school-event-address = Қайда: { $address }

## Бір топ: сіз онда қайдасыз. $day — күн, $position — кезектегі орын, $seats — неше орын.
school-days = <b>Сабақтар</b>
school-class-line =
    <b>{ $number }.</b> { $when }
    { $modules }
school-class-line-off =
    <b>{ $number }.</b> болмайды ({ $when })
    { $modules }
school-module-line = { $number }. { $module } · { $hours } сағ
school-state-held = <b>Орын { $day } күніне дейін сізге сақталады.</b> Осы күнге дейін мектепке өтініш пен жеке куәлікті әкеліңіз.
school-state-brought = <b>Орын сізде.</b> Мектеп құжаттың келгенін тексереді.
school-state-checked = <b>Құжат қабылданды.</b> Қабылданғаныңызды осында жазамыз.
school-state-enrolled = <b>Сіз жазылдыңыз.</b> Орын: { $seats }
school-state-waiting = <b>Кезектегі орныңыз: { $position }.</b> Орын босаса, ұсыныс осында келеді.
school-state-offered = <b>Сізге орын ұсынылды.</b>
school-over = Бәрі өтіп кетті.
school-closed = Жазылу аяқталды. Басқа топтарды қараңыз.
school-cohort-unknown = Мұндай топ енді жоқ.
school-how-many = <b>Нешеусіз?</b>
school-how-many-why = Балаға өтініш беретін әр адамға өз сертификаты керек. Тек келісім беретін жұбайға мектеп міндетті емес. Баланың жақын туыстарына да.
school-alone-button = Жалғыз барамын
school-two-button = Екеуміз
school-held = <b>Орын { $day } күніне дейін сізге сақталады.</b>
school-held-how = Мектепке өтініш пен жеке куәлікті әкеліңіз. Өтінішті бірге толтырамыз, сізге басып шығарып, қол қою ғана қалады.
school-seated = <b>Сіз жазылдыңыз:</b> { $title }. Орын: { $seats }
school-waits = <b>Қазір орын жоқ. Кезектегі орныңыз: { $position }.</b>
school-usually-freed = Соңғы жылы бір топта орта есеппен босаған орын: { $count }
school-waits-how = Ұсыныс осында келеді. Жауапқа 24 сағат бар, түн есептелмейді.
school-application-button = Өтініш пен құжат
school-calendar-button = Күнтізбеге
school-leave-button = Бас тарту
school-leave-line-button = Кезектен шығу
school-why-button = Неге осы орындамын
school-offer-button = Ұсынысты қарау
school-missing-button = Не өткізіп алдым
school-leave =
    <b>Орыннан бас тартасыз ба?</b>
    { $title }: орын бірден келесі отбасыға ұсынылады.
school-leave-line =
    <b>Кезектен шығасыз ба?</b>
    { $title }: қайтып келсеңіз, соңына тұрасыз.
school-leave-now-button = Иә
school-stay-button = Жоқ, қаламын
school-left = <b>Болды.</b> Енді еске салмаймыз.
school-turn = <b>Кезек:</b> сіз { $position }-орындасыз, барлығы { $total }.
school-why-first = Сіздің орныңыз бар топты өзіміз тоқтаттық, сондықтан басқалардан бұрын тұрсыз.
school-why-later = Бұрын ұсынысты өткізіп жібердіңіз, сондықтан алдымен өткізбегендерден сұраймыз.
school-why-asked = Реті — кезекке тұрған уақыты бойынша.
school-why-rule = Бәріне ортақ ереже: алдымен біз тобын тоқтатқандар; сосын ұсынысты азырақ өткізгендер; сосын уақыты бойынша.
school-why-two = Сізге бірден екі орын керек. Бір ғана орын босаса, келесі отбасыға ұсынылады, оны сізге айтамыз.
school-not-waiting = Сіз қазір кезекте емессіз.
school-offered = <b>Орын босады:</b> { $title }. Сізге орын: { $seats }
school-offer-until = Мына уақытқа дейін жауап беріңіз: { $when }
school-offer-clock = Жауапқа 24 сағат бар, түн есептелмейді.
school-accept-button = Аламын
school-pass-button = Қазір емес, күтемін
school-passed = <b>Орын келесі отбасыға ұсынылды.</b> Кезектегі орныңыз: { $position }
school-passed-by = { $title }: бір ғана орын босады, сізге екеу керек, сондықтан оны сізден кейінгі отбасы алды. Кезектегі орныңыз өзгерген жоқ.
school-offer-ended = { $title }: жауап болмады, орын келесі отбасыға ұсынылды. Сіз кезекте қалдыңыз.
school-offer-gone = Бұл ұсыныс енді жоқ.
school-one-or-two = Бір не екі орын алуға болады.
school-other-adult-has-place = Екінші ересек бұл топтан орын алып қойған. Екеуіңіз бару үшін алдымен содан бас тартыңыз.
school-calendar = <b>Күнтізбе.</b> Файлды ашыңыз, сабақтар күнтізбеңізге түседі.
school-calendar-event = { $title }: { $number }-сабақ, барлығы { $of }
school-back-group-button = Топқа

## Мектеп керек пе: туыстар. $months — ай, $day — күн.
school-kin = <b>Балаға кім боласыз?</b>
school-kin-close-button = Ата, әже, аға-іні, әпке-сіңлі
school-kin-other-button = Басқа туыс, өгей ата-ана
school-kin-none-button = Туыс емеспіз
school-kin-close = <b>Сізге мектеп міндетті емес:</b> заң жақын туыстарды босатады. Қаласаңыз, келе аласыз. Соңғы сөзді қорғаншылық органы айтады.
school-kin-other = <b>Мектеп керек.</b> Баланы шұғыл орналастыру керек болса, оны кейінірек өтуге болады: тағайындалғаннан кейін { $months } ай ішінде. Бұл қорғаншылық, патронат және баланы қабылдайтын отбасыға қатысты. Қорғаншылық органы шешеді.
school-kin-none = <b>Мектеп керек:</b> бала асырап алатын, қорғаншы не тәрбиеші болатын әр адамға. Сертификатсыз өтініш қабылданбайды.
school-took-button = Бала бізде тұрып жатыр
school-took = <b>Сізді қашан тағайындады?</b> Күнін жазыңыз, мысалы: 5 қаңтар. Мектеп туралы алдын ала еске саламыз.
school-took-planned = <b>Жазып алдық.</b> Сертификат керек мерзім: { $day }. Тағайындалғаннан кейін 1, 6, 9 және 11 ай өткенде еске саламыз.
school-took-too-long-ago = Бұл күннен бері бір жылдан асты. Не істеу керегін қорғаншылық органынан сұраңыз.

## Сабақ және сөз. $title — курс, $time — уақыт, $number, $of — нешінші.
school-class = <b>{ $title }</b> · { $number }-сабақ, барлығы { $of }
school-say-word = <b>Сабақтың сөзі?</b> Оны тренер сабақта айтады. Осында жазыңыз.
school-mark-present-at = <b>Белгіленді, { $time }.</b>
school-mark-late-at = <b>Кешігіп келді деп белгіленді, { $time }.</b> Сабақ есептелді.
school-mark-present = болды
school-mark-late = кешікті
school-mark-left-early = ерте кетті
school-mark-absent = болмады
school-mark-none = белгі жоқ
school-word-early = Әлі ерте. Сабақтың басталатын уақыты: { $time }. Сөзді сонда айтады.
school-word-over = Сабақ аяқталды. Тренерге айтыңыз, ол белгілейді.
school-word-wrong = Сөз басқа. Тағы бір тыңдаңыз: ол әр 15 минутта ауысады.
school-word-too-often = Сөз бірнеше рет сәйкес болмады. Тренерден белгілеуін сұраңыз.
school-both-button = Екеуіміз де осындамыз
school-both-marked = <b>Екеуіңізді де белгіледік.</b>
school-class-off = <b>Сабақ болмайды.</b>
school-not-your-class = Сіз бұл сабаққа жазылмағансыз.
school-how-was-it =
    <b>Сабақ қалай өтті?</b>
    { $title }. Жауабыңыз басқалармен бірге, атыңызсыз көрінеді.
school-feeling-1-button = Өте пайдалы
school-feeling-2-button = Пайдалы
school-feeling-3-button = Жаңалық аз
school-feeling-4-button = Ауыр болды
school-thanks = <b>Рақмет.</b>

## Не өткізіп алғаны. $hours — сағат, $when — уақыт, $heard, $needed — бары және керегі.
school-you-missed = <b>Өткізіп алғаныңыз:</b>
school-whole = Сертификат бүкіл бағдарлама үшін беріледі: өткізіп алғанды толықтыру керек.
school-margin = Бұл курста әлі өткізіп алуға болатын сағат: { $hours }
school-booked = Сіз келесіз: { $when }
school-all-booked = Өткізіп алғанның бәрі толықтырылады.
school-no-make-up = Мұны өтетін топ әзірге жоқ. Шыққанда, сабақ осында көрінеді.
school-choose-make-up = Бұл басқа топта болады. Қашан келесіз?
school-book-button = { $when } — келемін ({ $language })
school-unbook-button = { $when } — келмеймін
school-nothing-missing = <b>Өткізіп алған ештеңе жоқ.</b> Сағат: { $heard }, барлығы { $needed }
school-nothing-missing-done = <b>Бағдарлама толық өтілді.</b> Сағат: { $heard }, барлығы { $needed }
school-make-up-gone = Енді бұл сабаққа жазыла алмайсыз. Басқасын таңдаңыз.
school-certificate-button = Сертификат
school-missed = { $title }: сабақты өткізіп алдыңыз, сағат: { $hours }. Оны қайда өтуге болатынын қараңыз.

## Еске салу және жаңалық. $before, $when — бұрын және енді; $link — сабақ сілтемесі.
school-remind-day =
    Сабақ: { $title }
    { $when }
school-remind-hour =
    Бір сағаттан кейін сабақ: { $title }
    { $when }
school-remind-soon =
    Жақында бастаймыз: { $title }
    { $when }
school-remind-soon-link =
    Жақында бастаймыз: { $title }
    { $when }
    Кіру: { $link }
school-remind-soon-address =
    Жақында бастаймыз: { $title }
    { $when }
    Қайда: { $address }
school-remind-papers = { $title }: орын { $day } күніне дейін сізге сақталады. Өтініш пен жеке куәлікті әкеліңіз.
school-remind-deferral = Асырап алушы ата-аналар мектебінің сертификаты керек мерзім: { $day }. Қай топ жиналып жатқанын қараңыз.
school-moved =
    { $title }: сабақ ауыстырылды.
    Бұрын: { $before }
    Енді: { $when }
school-class-cancelled = { $title }: сабақ болмайды ({ $before }). Оны басқа топта өтуге болады.
school-cohort-cancelled = { $title }: топ тоқтатылды. Кешіріңіз. Келесі кезекте басқалардан бұрын тұрасыз.
school-lapsed = { $title }: құжат келмеді, орын басқа отбасыға ұсынылды. Қайта жазылуға болады.
school-papers-received = { $title }: құжатыңыз бізде. Жауап беру мерзімі: { $day }.
school-enrolled =
    <b>Сіз қабылдандыңыз:</b> { $title }
    Бірінші күн: { $first }
    Соңғы күн: { $last }
school-hearing = { $title }: құжат бойынша сұрақ бар: { $ground }. Шешім қабылдамай тұрып, сізді тыңдаймыз. Уақытын жазамыз.
school-refused = { $title }: қабылдаудан бас тартылды: { $ground }. Шағымдануға болады: мектеп { $days } жұмыс күні ішінде, жоғары тұрған орган { $higher } жұмыс күні ішінде жауап береді.
school-interview-at =
    { $title }: психологпен әңгіме
    { $when }
school-hearing-at =
    { $title }: сізді тыңдаймыз
    { $when }
school-certificate-issued = { $title }: <b>курсты бітіргеніңіз туралы құжат дайын.</b>
school-certificate-name-wanted = { $title }: құжат беру үшін жеке куәліктегі аты-жөніңіз керек.
school-certificate-revoked = { $title }: курсты бітіргеніңіз туралы құжаттың күші жойылды. Себебін мектептен сұраңыз.
school-together = { $title }: сізге де орын бар. Екеуіңіз жазылдыңыз.
school-group-over = { $title }: топ сабақты аяқтады. Кімге сертификат беру керегін қараңыз.
school-to-owed-button = Сертификаттарға
school-to-cohort-button = Топқа
school-to-class-button = Сабаққа
school-to-offer-button = Жауап беру
school-to-missing-button = Қайда өтемін
school-to-school-button = Мектепке
school-to-place-button = Ашу
school-to-certificate-button = Қарау

## Сабақтың сөздері үтір арқылы: естіп, жазуға қысқа.
school-words-of-classes = арай, алма, аспан, бала, бесік, бота, бұлақ, бұлт, гүл, дала, домбыра, жаз, жаңбыр, жол, жұлдыз, кітап, көктем, көл, күз, күміс, қайың, қанат, қар, қыс, нан, өзен, самал, тау, тас, терезе, ұя

## Боттың бірінші экраны: алда не бар. $when — қашан, $title — курс не кездесу.
school-home-offer = Сізге орын ұсынылды. Жауап мерзімі: { $when }
school-home-class =
    Келесі сабақ: { $title }
    { $when }
school-home-event =
    Жақында кездесу: { $title }
    { $when }
    Жазылу: «Ата-аналар мектебі», одан кейін «Кездесу, мастер-класс».

## Топтың чаты. $number — топтың нөмірі, $title — курс.
school-chat-button = Топтың чаты
school-chat-not-yet = { $title }: топтың чатына қабылданғаннан кейін кіреді. Қабылданғанда қайта сұраныңыз.

## Бала алмайтындарға арналған курс: $course — оның аты
school-for-button = Тәлімгерлер кездесуі
school-for-title = <b>{ $course }</b>
school-for-ours = Бұл — өз кездесулеріміз, тегін. Заң талап ететін даярлық ретінде есептеле ме, қорғаншылық органынан сұраңыз.
