### Заявление, сертификаты, проверка по ссылке и печатные тексты.

## Заявление семьи. $day — день, $number — какой взрослый, $most — сколько букв.
school-papers =
    <b>Заявление и документы</b>
    Распечатайте заявление, подпишите и принесите в школу с удостоверением, с 9 до 18.
school-papers-until = Место за вами до { $day }.
school-papers-no-photo = Фото удостоверения сюда не присылайте.
school-papers-online = О занятиях онлайн в приказе ничего не сказано: так учат на практике.
school-fill-button = Заполнить заявление
school-form-button = Заявление, взрослый { $number }
school-again-button = Заполнить заново
school-brought-button = Документы уже в школе
school-back-papers-button = К документам
school-adult-1 = <b>Первый взрослый</b>
school-adult-2 = <b>Второй взрослый</b>
school-ask-name = <b>Фамилия, имя, отчество?</b> Как в удостоверении.
school-ask-born = <b>Дата рождения?</b> Например 14.02.1988.
school-ask-residence = <b>Где вы живёте?</b> Город или село, улица.
school-ask-why = Это нужно для заявления и журнала школы. Увидят только тренер и координатор.
school-name-unfit = Напишите имя и фамилию, не длиннее { $most } букв.
school-born-unfit = Не поняли дату. Напишите так: 14.02.1988. Взрослому должно быть 18 лет.
school-residence-unfit = Напишите город или село и улицу, не длиннее { $most } букв.
school-register-closed = Это уже записано в журнал школы. Если там ошибка, скажите координатору.
school-form-file = <b>Заявление.</b> Распечатайте и подпишите.
school-brought = <b>Передали координатору.</b> Место пока остаётся за вами.
school-place-unknown = Это больше не так. Откройте экран заново.

## Печатное заявление. $course — курс, $first — первый день.
school-application-heading = Заявление
school-application-addressee = Руководителю
school-application-from = От кого
school-application-born = Дата рождения
school-application-residence = Место жительства
school-application-asks = Прошу зачислить меня на курс психологической подготовки «{ $course }», первый день занятий — { $first }.
school-application-consent = Согласен(на) на сбор и обработку моих персональных данных для зачисления, обучения и выдачи сертификата.
school-application-enclosed = Удостоверение личности предъявляю.
school-application-day = Дата
school-application-signature = Подпись
school-application-note = Срок ответа школы — 5 рабочих дней с приёма документов. Обучение бесплатное.

## Свой сертификат. $number — номер.
school-paper-not-yet = <b>Сертификата пока нет.</b> Его выдают, когда пройдена программа.
school-paper-soon = <b>Программа пройдена.</b> Школа готовит документ, мы напишем.
school-paper-name-wanted = <b>Чьё имя напечатать?</b> Напишите фамилию, имя и отчество, как в удостоверении.
school-paper-ready-certificate = <b>Сертификат № { $number } готов.</b>
school-paper-ready-confirmation = <b>Подтверждение участия № { $number } готово.</b> Это не сертификат по приказу: его выдают только аккредитованные организации.
school-paper-file-button = Получить PDF
school-paper-english-button = PDF и на английском
school-paper-file = <b>Документ.</b> Его может проверить каждый по коду на нём.
school-certificate-unknown = Такого документа нет.
school-certificate-over = Этот документ уже не действует.

## Проверка по ссылке: её открывает чужой человек. $initials — первые буквы имени.
school-check-valid = <b>Документ действует.</b>
school-check-revoked = <b>Документ отозван { $day }.</b>
school-check-replaced = <b>Документ заменён { $day }.</b>
school-check-certificate = Сертификат о психологической подготовке № { $number }
school-check-confirmation = Подтверждение участия № { $number } (не сертификат по приказу)
school-check-holder = Выдан: { $initials }
school-check-course = { $course }, часов: { $hours }
school-check-issuer = Выдал: { $organisation }, { $day }
school-check-no-name = организация не названа
school-check-successor = Новый номер: { $number }
school-check-compare = Сравните с бумагой: номер, буквы имени, часы и даты должны совпасть.
school-check-unknown = <b>Мы не выдавали такого документа.</b>

## Печатный сертификат
school-paper-certificate = Сертификат
school-paper-confirmation = Подтверждение участия
school-paper-duplicate = Дубликат
school-paper-number = № { $number }
school-paper-intro = Настоящий документ выдан
school-paper-said = Прошёл(ла) курс психологической подготовки «{ $course }» в объёме { $hours } академических часов.
school-paper-said-own = Был(а) на встречах «{ $course }», всего { $hours } ч.
school-paper-days = Дни обучения
school-paper-issued = Дата выдачи
school-paper-place = Место выдачи
school-paper-accredited = Аккредитация № { $number }
school-paper-head = Руководитель
school-paper-seal = Место печати
school-paper-check = Проверить: { $link }
school-paper-day = { $day }
school-paper-from-to = { $begins } — { $ends }

## Таблицы: журнал из одиннадцати граф, списки
school-sheet-name = Список
school-journal = Журнал учёта сертификатов
school-journal-file = <b>Журнал.</b> Строк: { $count }. Подпись о получении и серия бланка заполняются от руки.
school-journal-row-no = № п/п
school-journal-name-and-birth-date = Фамилия, имя, отчество, дата рождения
school-journal-residence = Место жительства
school-journal-application-date = Дата заявления
school-journal-course-start = Начало обучения
school-journal-course-end = Окончание обучения
school-journal-registration-number = Регистрационный номер
school-journal-certificate-date = Дата выдачи сертификата
school-journal-form-series-and-number = Серия и номер бланка
school-journal-signature-and-receipt-date = Подпись и дата получения
school-journal-remark = Примечание
school-head-number = №
school-head-name = Фамилия, имя, отчество
school-head-born = Дата рождения
school-head-residence = Место жительства
school-head-state = Состояние
school-head-hours = Часов
school-sheet = <b>Таблица:</b> { $title }
