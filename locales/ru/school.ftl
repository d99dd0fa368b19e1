### Школа: группы, места, очередь, занятия и что пропущено — глазами семьи.

## Команда, меню и что мы храним. $count — сколько записей, $years — сколько лет.
command-school = Школа приёмных родителей
command-cohorts = Группы школы
command-lesson = Моё ближайшее занятие
school-menu-button = Школа приёмных родителей
holding-school = Школа приёмных родителей: места в группах, заявление, посещение, сертификаты. Записей: { $count }. Нужны, чтобы вести вас до сертификата.
holding-school-kept = Журнал школы (имя, дата рождения, место жительства, даты занятий, номер сертификата) приказ велит хранить не меньше { $years } лет. Из него мы уберём только связь с вашим Telegram.

## Названия строк в выгрузке данных
holding-school-course = Курс или встреча
holding-school-state = Состояние
holding-school-asked = Записались
holding-school-seats = Мест
holding-school-name = Имя в заявлении
holding-school-born = Дата рождения
holding-school-residence = Место жительства
holding-school-mark = Посещение
holding-school-at = Отмечено
holding-school-certificate = Сертификат №
holding-school-issued = Выдан

## Первый экран и список групп. $language, $venue, $title — слова из этого файла; $free, $capacity, $waiting — числа.
school-who-must = Бесплатно. Каждому, кто станет усыновителем, опекуном или воспитателем, нужен свой сертификат. Близким родственникам ребёнка школа не обязательна.
school-known-close = Вы ответили, что вы близкий родственник ребёнка: вам школа не обязательна. Место можно занять, если хотите.
school-known-other = Вы ответили, что вы родственник ребёнка. Если опеку, патронат или приёмную семью оформят срочно, курс можно пройти в течение { $months } месяцев после назначения. Решает орган опеки.
school-nothing-open =
    <b>Сейчас набора нет.</b>
    Новая группа появится здесь. Загляните через неделю.
school-card = <b>{ $title }</b> · { $language }, { $venue }
school-card-hours = Встреч: { $classes }, часов: { $hours }
school-card-begins = Первая встреча: { $when }
school-seats = Свободно мест: { $free } из { $capacity }
school-seats-none = Мест сейчас нет. В очереди семей: { $waiting }
school-seats-open = Приходят все желающие.
school-when = { $moment } ({ $zone })
school-zone-almaty = время Астаны
school-zone-bishkek = время Бишкека
school-in-kk = на казахском
school-in-ru = на русском
school-in-ky = на кыргызском
school-in-en = на английском
school-language-kk = казахский
school-language-ru = русский
school-language-ky = кыргызский
school-language-en = английский
school-venue-online = онлайн
school-venue-offline = очно
school-venue-mixed = очно и онлайн
school-take-button = Занять место
school-wait-button = Встать в очередь
school-come-button = Приду
school-days-button = Все занятия
school-others-button = Другие группы
school-kin-button = Мы родственники ребёнка
school-events-button = Встречи и мастер-классы
school-mine =
    <b>Школа приёмных родителей</b>
    Ваши группы:
school-mine-button = { $title }
school-others =
    <b>Куда можно записаться</b>
    Язык, первый день, сколько мест свободно:
school-other-button = { $language } · { $day } · { $free }
school-events = <b>Встречи и мастер-классы</b>
school-no-events = Ближайших встреч пока нет.
school-event-button = { $title } · { $day }
school-event-title = <b>{ $title }</b>
school-event-when = Когда: { $when }
school-event-address = Где: { $address }

## Одна группа: как вы в ней стоите. $day — день, $position — место в очереди, $seats — сколько мест.
school-days = <b>Занятия</b>
school-class-line =
    <b>{ $number }.</b> { $when }
    { $modules }
school-class-line-off =
    <b>{ $number }.</b> отменено ({ $when })
    { $modules }
school-module-line = { $number }. { $module } · { $hours } ч
school-state-held = <b>Место за вами до { $day }.</b> До этого дня принесите в школу заявление и удостоверение.
school-state-brought = <b>Место за вами.</b> Школа проверит, что документы у неё.
school-state-checked = <b>Документы приняты.</b> О зачислении напишем сюда.
school-state-enrolled = <b>Вы записаны.</b> Мест: { $seats }
school-state-waiting = <b>Вы в очереди: { $position }.</b> Когда освободится место, предложение придёт сюда.
school-state-offered = <b>Вам предложено место.</b>
school-over = Всё уже прошло.
school-closed = Запись закончилась. Посмотрите другие группы.
school-cohort-unknown = Такой группы больше нет.
school-how-many = <b>Сколько вас?</b>
school-how-many-why = Каждому, кто подаёт на ребёнка, нужен свой сертификат. Супругу, который только согласен, школа не обязательна. Близким родственникам ребёнка — тоже.
school-alone-button = Иду один / одна
school-two-button = Мы вдвоём
school-held = <b>Место за вами до { $day }.</b>
school-held-how = Принесите в школу заявление и удостоверение. Заявление мы заполним вместе, вам останется распечатать и подписать.
school-seated = <b>Вы записаны:</b> { $title }. Мест: { $seats }
school-waits = <b>Сейчас мест нет. Вы в очереди: { $position }.</b>
school-usually-freed = За последний год в группе освобождалось в среднем мест: { $count }
school-waits-how = Предложение придёт сюда. На ответ — 24 часа, ночь не считается.
school-application-button = Заявление и документы
school-calendar-button = В календарь
school-leave-button = Отказаться
school-leave-line-button = Выйти из очереди
school-why-button = Почему я на этом месте
school-offer-button = Посмотреть предложение
school-missing-button = Что пропущено
school-leave =
    <b>Отказаться от места?</b>
    { $title }: место сразу предложат следующей семье.
school-leave-line =
    <b>Выйти из очереди?</b>
    { $title }: если вернётесь, встанете в конец.
school-leave-now-button = Да
school-stay-button = Нет, остаюсь
school-left = <b>Готово.</b> Напоминаний больше не будет.
school-turn = <b>Очередь:</b> вы { $position } из { $total }.
school-why-first = Мы отменили группу, где у вас было место, поэтому вы раньше других.
school-why-later = Вы уже пропускали предложение, поэтому сначала спросят тех, кто не пропускал.
school-why-asked = Порядок — по времени, когда встали в очередь.
school-why-rule = Правило для всех: сначала те, чью группу мы отменили; потом те, кто реже пропускал предложения; потом по времени.
school-why-two = Вам нужно два места сразу. Одно свободное место предложат следующей семье, и вы об этом узнаете.
school-not-waiting = Вы сейчас не в очереди.
school-offered = <b>Освободилось место:</b> { $title }. Мест для вас: { $seats }
school-offer-until = Ответьте до: { $when }
school-offer-clock = На ответ — 24 часа, ночь не считается.
school-accept-button = Беру
school-pass-button = Не сейчас, жду дальше
school-passed = <b>Место предложено следующей семье.</b> Вы в очереди: { $position }
school-passed-by = { $title }: освободилось одно место, а вам нужно два, поэтому его взяла семья за вами. Ваше место в очереди прежнее.
school-offer-ended = { $title }: ответа не было, место предложено дальше. Вы остались в очереди.
school-offer-gone = Этого предложения уже нет.
school-one-or-two = Можно занять одно место или два.
school-other-adult-has-place = Второй взрослый уже занял место в этой группе. Откажитесь от него, чтобы пойти вдвоём.
school-calendar = <b>Календарь.</b> Откройте файл, и занятия встанут в ваш календарь.
school-calendar-event = { $title }: занятие { $number } из { $of }
school-back-group-button = К группе

## Нужна ли школа: родственники. $months — месяцы, $day — день.
school-kin = <b>Кем вы приходитесь ребёнку?</b>
school-kin-close-button = Дед, бабушка, брат, сестра
school-kin-other-button = Другой родственник, отчим
school-kin-none-button = Не родственники
school-kin-close = <b>Школа вам не обязательна:</b> близких родственников закон от неё освобождает. Прийти всё равно можно. Окончательно скажет орган опеки.
school-kin-other = <b>Школа нужна.</b> Если ребёнка надо устроить срочно, её можно пройти позже: в течение { $months } месяцев после назначения. Это касается опеки, патроната и приёмной семьи. Решает орган опеки.
school-kin-none = <b>Школа нужна</b> каждому, кто будет усыновителем, опекуном или воспитателем: без сертификата заявление не примут.
school-took-button = Ребёнок уже у нас
school-took = <b>Когда вас назначили?</b> Напишите день, например 5 января. Напомним о школе заранее.
school-took-planned = <b>Записали.</b> Сертификат нужен до { $day }. Напомним через 1, 6, 9 и 11 месяцев после назначения.
school-took-too-long-ago = С этого дня прошло больше года. Спросите орган опеки, что делать.

## Занятие и слово. $title — курс, $time — время, $number, $of — какое по счёту.
school-class = <b>{ $title }</b> · занятие { $number } из { $of }
school-say-word = <b>Слово занятия?</b> Тренер скажет его на занятии. Напишите его сюда.
school-mark-present-at = <b>Отмечено, { $time }.</b>
school-mark-late-at = <b>Отмечено с опозданием, { $time }.</b> Занятие засчитано.
school-mark-present = был(а)
school-mark-late = опоздал(а)
school-mark-left-early = ушёл(ла) раньше
school-mark-absent = не был(а)
school-mark-none = нет отметки
school-word-early = Ещё рано. Начало в { $time }, слово скажут на занятии.
school-word-over = Занятие уже закончилось. Скажите тренеру, он отметит вас.
school-word-wrong = Слово другое. Послушайте ещё раз: оно меняется каждые 15 минут.
school-word-too-often = Слово не подошло несколько раз. Попросите тренера отметить вас.
school-both-button = Мы оба здесь
school-both-marked = <b>Отметили вас обоих.</b>
school-class-off = <b>Занятие отменено.</b>
school-not-your-class = Вы не записаны на это занятие.
school-how-was-it =
    <b>Как прошло занятие?</b>
    { $title }. Ответ увидят только вместе с другими, без имени.
school-feeling-1-button = Очень полезно
school-feeling-2-button = Полезно
school-feeling-3-button = Мало нового
school-feeling-4-button = Было тяжело
school-thanks = <b>Спасибо.</b>

## Что пропущено. $hours — часы, $when — время, $heard, $needed — сколько часов есть и нужно.
school-you-missed = <b>Вы пропустили:</b>
school-whole = Сертификат выдают за всю программу: пропущенное надо пройти.
school-margin = В этом курсе можно ещё пропустить часов: { $hours }
school-booked = Вы придёте: { $when }
school-all-booked = Всё пропущенное будет восполнено.
school-no-make-up = Пока нет группы, где это ещё будет. Когда появится, занятие покажем здесь.
school-choose-make-up = Это будет в другой группе. Когда придёте?
school-book-button = Приду { $when } ({ $language })
school-unbook-button = Не приду { $when }
school-nothing-missing = <b>Ничего не пропущено.</b> Часов: { $heard } из { $needed }
school-nothing-missing-done = <b>Программа пройдена.</b> Часов: { $heard } из { $needed }
school-make-up-gone = Это занятие больше не подходит. Выберите другое.
school-certificate-button = Сертификат
school-missed = { $title }: вы пропустили занятие, часов: { $hours }. Посмотрите, где его пройти.

## Напоминания и новости. $before, $when — было и стало; $link — ссылка на занятие.
school-remind-day =
    Занятие: { $title }
    { $when }
school-remind-hour =
    Через час занятие: { $title }
    { $when }
school-remind-soon =
    Скоро начинаем: { $title }
    { $when }
school-remind-soon-link =
    Скоро начинаем: { $title }
    { $when }
    Войти: { $link }
school-remind-soon-address =
    Скоро начинаем: { $title }
    { $when }
    Где: { $address }
school-remind-papers = { $title }: место за вами до { $day }. Принесите заявление и удостоверение.
school-remind-deferral = Сертификат школы приёмных родителей нужен до { $day }. Посмотрите, какие группы набирают.
school-moved =
    { $title }: занятие перенесли.
    Было: { $before }
    Теперь: { $when }
school-class-cancelled = { $title }: занятия не будет ({ $before }). Пропущенное можно пройти в другой группе.
school-cohort-cancelled = { $title }: группу отменили. Простите. В следующую очередь вы встанете раньше других.
school-lapsed = { $title }: документов не было, место предложено другой семье. Можно записаться снова.
school-papers-received = { $title }: документы у нас. Ответим до { $day }.
school-enrolled =
    <b>Вы зачислены:</b> { $title }
    Первый день: { $first }
    Последний: { $last }
school-hearing = { $title }: есть вопрос к документам: { $ground }. Прежде чем решать, мы вас выслушаем. Время напишем.
school-refused = { $title }: в зачислении отказано: { $ground }. Можно пожаловаться: школа отвечает в течение { $days } рабочих дней, вышестоящий орган — в течение { $higher }.
school-interview-at =
    { $title }: беседа с психологом
    { $when }
school-hearing-at =
    { $title }: мы вас выслушаем
    { $when }
school-certificate-issued = { $title }: <b>документ об окончании готов.</b>
school-certificate-name-wanted = { $title }: чтобы выдать документ, нужно ваше имя, как в удостоверении.
school-certificate-revoked = { $title }: ваш документ об окончании отозван. Спросите школу почему.
school-together = { $title }: место есть и для вас. Записаны вдвоём.
school-group-over = { $title }: группа закончила занятия. Посмотрите, кому выдать сертификат.
school-to-owed-button = К сертификатам
school-to-cohort-button = К группе
school-to-class-button = К занятию
school-to-offer-button = Ответить
school-to-missing-button = Где пройти
school-to-school-button = К школе
school-to-place-button = Открыть
school-to-certificate-button = Посмотреть

## Слова занятий через запятую: короткие, чтобы услышать и написать.
school-words-of-classes = берег, ветер, весна, гора, гром, дерево, дождь, дорога, звезда, зима, искра, камень, ключ, книга, колос, лампа, лето, лодка, луна, море, мост, небо, окно, осень, парус, песня, поле, река, снег, тропа, яблоко

## Первый экран бота: что впереди. $when — когда, $title — курс или встреча.
school-home-offer = Вам предложено место. Ответьте до: { $when }
school-home-class =
    Ближайшее занятие: { $title }
    { $when }
school-home-event =
    Скоро встреча: { $title }
    { $when }
    Записаться: «Школа приёмных родителей», потом «Встречи и мастер-классы».

## Чат группы. $number — номер группы, $title — курс.
school-chat-button = Чат группы
school-chat-not-yet = { $title }: в чат группы входят после зачисления. Когда зачислим, попроситесь ещё раз.

## Курс для тех, кто не берёт ребёнка: $course — его название
school-for-button = Встречи для наставников
school-for-title = <b>{ $course }</b>
school-for-ours = Это наши встречи, бесплатно. Засчитают ли их как подготовку по закону, спросите в органе опеки.
