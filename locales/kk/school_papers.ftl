### Өтініш, сертификат, сілтеме арқылы тексеру және басылатын мәтіндер.

## Отбасының өтініші. $day — күн, $number — қай ересек, $most — неше әріп.
school-papers =
    <b>Өтініш пен құжат</b>
    Өтінішті басып шығарып, қол қойып, жеке куәлікпен бірге мектепке әкеліңіз, 9-дан 18-ге дейін.
school-papers-until = Орын { $day } күніне дейін сізге сақталады.
school-papers-no-photo = Жеке куәліктің суретін осында жібермеңіз.
school-papers-online = Бұйрықта онлайн сабақ туралы ештеңе айтылмаған: іс жүзінде осылай оқытады.
school-fill-button = Өтінішті толтыру
school-form-button = Өтініш, { $number }-ересек
school-again-button = Қайта толтыру
school-brought-button = Құжат мектепте
school-back-papers-button = Құжаттарға
school-adult-1 = <b>Бірінші ересек</b>
school-adult-2 = <b>Екінші ересек</b>
school-ask-name = <b>Тегі, аты, әкесінің аты?</b> Жеке куәліктегідей.
school-ask-born = <b>Туған күні?</b> Мысалы: 14.02.1988.
school-ask-residence = <b>Қайда тұрасыз?</b> Қала не ауыл, көше.
school-ask-why = Бұл өтініш пен мектеп журналы үшін керек. Тек тренер мен үйлестіруші көреді.
school-name-unfit = Аты мен тегін жазыңыз, { $most } әріптен ұзын болмасын.
school-born-unfit = Күнді түсінбедік. Былай жазыңыз: 14.02.1988. Ересек адамның жасы кемінде 18 болуы керек.
school-residence-unfit = Қала не ауыл мен көшені жазыңыз, { $most } әріптен ұзын болмасын.
school-register-closed = Бұл мектеп журналына жазылып қойды. Қате болса, үйлестірушіге айтыңыз.
school-form-file = <b>Өтініш.</b> Басып шығарып, қол қойыңыз.
school-brought = <b>Үйлестірушіге айттық.</b> Орын әзірге сізде.
school-place-unknown = Бұл енді олай емес. Экранды қайта ашыңыз.

## Басылатын өтініш. $course — курс, $first — бірінші күн.
school-application-heading = Өтініш
school-application-addressee = Басшыға
school-application-from = Кімнен
school-application-born = Туған күні
school-application-residence = Тұратын жері
school-application-asks = Мені «{ $course }» психологиялық даярлық курсына қабылдауыңызды сұраймын, сабақтың бірінші күні — { $first }.
school-application-consent = Қабылдау, оқыту және сертификат беру үшін дербес деректерімді жинауға және өңдеуге келісемін.
school-application-enclosed = Жеке куәлігімді көрсетемін.
school-application-day = Күні
school-application-signature = Қолы
school-application-note = Мектептің жауап беру мерзімі — құжат қабылданғаннан кейін 5 жұмыс күні. Оқу тегін.

## Өз сертификаты. $number — нөмірі.
school-paper-not-yet = <b>Сертификат әлі жоқ.</b> Ол бағдарлама өтілгенде беріледі.
school-paper-soon = <b>Бағдарлама өтілді.</b> Мектеп құжатты дайындап жатыр, хабарлаймыз.
school-paper-name-wanted = <b>Кімнің атын басамыз?</b> Жеке куәліктегідей тегін, атын, әкесінің атын жазыңыз.
school-paper-ready-certificate = <b>№ { $number } сертификат дайын.</b>
school-paper-ready-confirmation = <b>№ { $number } қатысу растамасы дайын.</b> Бұл бұйрықтағы сертификат емес: оны тек аккредиттелген ұйымдар береді.
school-paper-file-button = PDF алу
school-paper-english-button = PDF ағылшынша да
school-paper-file = <b>Құжат.</b> Ондағы код арқылы кез келген адам тексере алады.
school-certificate-unknown = Мұндай құжат жоқ.
school-certificate-over = Бұл құжаттың күші жойылған.

## Сілтеме арқылы тексеру: оны бөтен адам ашады. $initials — атының бірінші әріптері.
school-check-valid = <b>Құжат жарамды.</b>
school-check-revoked = <b>Құжаттың күші жойылды: { $day }.</b>
school-check-replaced = <b>Құжат ауыстырылды: { $day }.</b>
school-check-certificate = Психологиялық даярлық сертификаты № { $number }
school-check-confirmation = Қатысу растамасы № { $number } (бұйрықтағы сертификат емес)
school-check-holder = Кімге берілген: { $initials }
school-check-course = { $course }, сағат: { $hours }
school-check-issuer = Берген: { $organisation }, { $day }
school-check-no-name = ұйым аталмаған
school-check-successor = Жаңа нөмірі: { $number }
school-check-compare = Қағазбен салыстырыңыз: нөмірі, атының әріптері, сағаты мен күндері бірдей болуы керек.
school-check-unknown = <b>Біз мұндай құжат бермегенбіз.</b>

## Басылатын сертификат
school-paper-certificate = Сертификат
school-paper-confirmation = Қатысу растамасы
school-paper-duplicate = Телнұсқа
school-paper-number = № { $number }
school-paper-intro = Осы құжат мына адамға берілді
school-paper-said = «{ $course }» психологиялық даярлық курсынан { $hours } академиялық сағат көлемінде өтті.
school-paper-said-own = «{ $course }» кездесулеріне қатысты, барлығы { $hours } сағат.
school-paper-days = Оқу күндері
school-paper-issued = Берілген күні
school-paper-place = Берілген жері
school-paper-accredited = Аккредиттеу № { $number }
school-paper-head = Басшы
school-paper-seal = Мөр орны
school-paper-check = Тексеру: { $link }
school-paper-day = { $day }
school-paper-from-to = { $begins } — { $ends }

## Кестелер: он бір бағанды журнал, тізімдер
school-sheet-name = Тізім
school-journal = Сертификаттарды тіркеу журналы
school-journal-file = <b>Журнал.</b> Жол саны: { $count }. Алған қолы мен бланк сериясы қолмен толтырылады.
school-journal-row-no = Р/с №
school-journal-name-and-birth-date = Тегі, аты, әкесінің аты, туған күні
school-journal-residence = Тұратын жері
school-journal-application-date = Өтініш берген күні
school-journal-course-start = Оқудың басталуы
school-journal-course-end = Оқудың аяқталуы
school-journal-registration-number = Тіркеу нөмірі
school-journal-certificate-date = Сертификат берілген күн
school-journal-form-series-and-number = Бланк сериясы мен нөмірі
school-journal-signature-and-receipt-date = Қолы және алған күні
school-journal-remark = Ескерту
school-head-number = №
school-head-name = Тегі, аты, әкесінің аты
school-head-born = Туған күні
school-head-residence = Тұратын жері
school-head-state = Күйі
school-head-hours = Сағат
school-sheet = <b>Кесте:</b> { $title }
