### Арыз, сертификат, шилтеме аркылуу текшерүү жана басылуучу тексттер.

## Үй-бүлөнүн арызы. $day — күн, $number — кайсы чоң киши, $most — канча тамга.
school-papers =
    <b>Арыз жана документ</b>
    Арызды басып чыгарып, кол коюп, инсандык күбөлүк менен бирге мектепке саат 9дан 18ге чейин алып келиңиз.
school-papers-until = Орун сизге сакталып турат. Акыркы күнү: { $day }.
school-papers-no-photo = Инсандык күбөлүктүн сүрөтүн бул жакка жибербеңиз.
school-papers-online = Буйрукта онлайн сабак жөнүндө эч нерсе айтылган эмес: иш жүзүндө ушинтип окутушат.
school-fill-button = Арызды толтуруу
school-form-button = Арыз, { $number }-чоң киши
school-again-button = Кайра толтуруу
school-brought-button = Документ мектепте
school-back-papers-button = Документтерге
school-adult-1 = <b>Биринчи чоң киши</b>
school-adult-2 = <b>Экинчи чоң киши</b>
school-ask-name = <b>Фамилиясы, аты, атасынын аты?</b> Инсандык күбөлүктөгүдөй.
school-ask-born = <b>Туулган күнү?</b> Мисалы: 14.02.1988.
school-ask-residence = <b>Кайда жашайсыз?</b> Шаар же айыл, көчө.
school-ask-why = Бул арыз жана мектептин журналы үчүн керек. Тренер менен координатор гана көрөт.
school-name-unfit = Аты менен фамилиясын жазыңыз, { $most } тамгадан узун болбосун.
school-born-unfit = Күндү түшүнбөдүк. Мындай жазыңыз: 14.02.1988. Чоң киши 18 жашта болушу керек.
school-residence-unfit = Шаар же айыл менен көчөнү жазыңыз, { $most } тамгадан узун болбосун.
school-register-closed = Бул мектептин журналына жазылып калды. Ката болсо, координаторго айтыңыз.
school-form-file = <b>Арыз.</b> Басып чыгарып, кол коюңуз.
school-brought = <b>Координаторго айттык.</b> Орун азырынча сизде.
school-place-unknown = Бул эми андай эмес. Экранды кайра ачыңыз.

## Басылуучу арыз. $course — курс, $first — биринчи күн.
school-application-heading = Арыз
school-application-addressee = Жетекчиге
school-application-from = Кимден
school-application-born = Туулган күнү
school-application-residence = Жашаган жери
school-application-asks = Мени «{ $course }» психологиялык даярдык курсуна кабыл алууңузду суранам, сабактын биринчи күнү — { $first }.
school-application-consent = Кабыл алуу, окутуу жана сертификат берүү үчүн жеке маалыматтарымды чогултууга жана иштетүүгө макулмун.
school-application-enclosed = Инсандык күбөлүгүмдү көрсөтөм.
school-application-day = Күнү
school-application-signature = Колу
school-application-note = Мектептин жооп берүү мөөнөтү — документ кабыл алынгандан кийин 5 жумуш күнү. Окуу акысыз.

## Өз сертификаты. $number — номери.
school-paper-not-yet = <b>Сертификат али жок.</b> Ал программа өтүлгөндө берилет.
school-paper-soon = <b>Программа өтүлдү.</b> Мектеп документти даярдап жатат, кабар беребиз.
school-paper-name-wanted = <b>Кимдин атын басабыз?</b> Инсандык күбөлүктөгүдөй фамилиясын, атын, атасынын атын жазыңыз.
school-paper-ready-certificate = <b>№ { $number } сертификат даяр.</b>
school-paper-ready-confirmation = <b>№ { $number } катышуу ырастамасы даяр.</b> Бул буйруктагы сертификат эмес: аны аккредитацияланган уюмдар гана берет.
school-paper-file-button = PDF алуу
school-paper-english-button = PDF англисче да
school-paper-file = <b>Документ.</b> Андагы код аркылуу каалаган адам текшере алат.
school-certificate-unknown = Мындай документ жок.
school-certificate-over = Бул документтин күчү жоюлган.

## Шилтеме аркылуу текшерүү: аны бөтөн киши ачат. $initials — атынын биринчи тамгалары.
school-check-valid = <b>Документ жарактуу.</b>
school-check-revoked = <b>Документтин күчү жоюлду: { $day }.</b>
school-check-replaced = <b>Документ алмаштырылды: { $day }.</b>
school-check-certificate = Психологиялык даярдык сертификаты № { $number }
school-check-confirmation = Катышуу ырастамасы № { $number } (буйруктагы сертификат эмес)
school-check-holder = Берилген адам: { $initials }
school-check-course = { $course }, саат: { $hours }
school-check-issuer = Берген: { $organisation }, { $day }
school-check-no-name = уюм аталган эмес
school-check-successor = Жаңы номери: { $number }
school-check-compare = Кагаз менен салыштырыңыз: номери, атынын тамгалары, сааты жана күндөрү бирдей болушу керек.
school-check-unknown = <b>Биз мындай документ берген эмеспиз.</b>

## Басылуучу сертификат
school-paper-certificate = Сертификат
school-paper-confirmation = Катышуу ырастамасы
school-paper-duplicate = Дубликат
school-paper-number = № { $number }
school-paper-intro = Бул документ берилди
school-paper-said = «{ $course }» психологиялык даярдык курсун { $hours } академиялык саат көлөмүндө өттү.
school-paper-said-own = «{ $course }» жолугушууларына катышты, баары { $hours } саат.
school-paper-days = Окуу күндөрү
school-paper-issued = Берилген күнү
school-paper-place = Берилген жери
school-paper-accredited = Аккредитация № { $number }
school-paper-head = Жетекчи
school-paper-seal = Мөөр орду
school-paper-check = Текшерүү: { $link }
school-paper-day = { $day }
school-paper-from-to = { $begins } — { $ends }

## Таблицалар: он бир мамычалуу журнал, тизмелер
school-sheet-name = Тизме
school-journal = Сертификаттарды каттоо журналы
school-journal-file = <b>Журнал.</b> Сап: { $count }. Алгандыгы жөнүндө кол жана бланктын сериясы кол менен толтурулат.
school-journal-row-no = К/н №
school-journal-name-and-birth-date = Фамилиясы, аты, атасынын аты, туулган күнү
school-journal-residence = Жашаган жери
school-journal-application-date = Арыз берген күнү
school-journal-course-start = Окуунун башталышы
school-journal-course-end = Окуунун аякташы
school-journal-registration-number = Каттоо номери
school-journal-certificate-date = Сертификат берилген күн
school-journal-form-series-and-number = Бланктын сериясы жана номери
school-journal-signature-and-receipt-date = Колу жана алган күнү
school-journal-remark = Эскертүү
school-head-number = №
school-head-name = Фамилиясы, аты, атасынын аты
school-head-born = Туулган күнү
school-head-residence = Жашаган жери
school-head-state = Абалы
school-head-hours = Саат
school-sheet = <b>Таблица:</b> { $title }
