### Путь семьи: выбранная форма, список бумаг, шаги, сроки органа, картинка.

## Команда, кнопки входа и то, что записано о человеке. $count — сколько путей (0 или 1).
command-path = Мой путь: бумаги, шаги, сроки
journey-menu-button = Мой путь
journey-checklist-button = Мой список бумаг
holding-journey = Ваш путь: выбранная форма, отметки о бумагах и шагах, дни, которые вы назвали. Держим, пока вы им пользуетесь.
holding-journey-share = Мои бумаги
journey-put-aside = У вас уже есть свой путь: { $form }. Пока вы идёте вместе, он отложен. Когда выйдете, он вернётся.
journey-given-back = Ваш прежний путь вернётся: { $form }.

## Выбор формы. $form — название формы.
journey-which-form =
    <b>Мой путь</b>
    К какой форме вы готовитесь? Соберём для неё список бумаг и шаги. Сменить форму можно всегда.
journey-other-form =
    <b>Другая форма</b>
    Отметки о бумагах останутся: что уже готово, собирать заново не придётся.
journey-other-form-button = Другая форма
journey-who-goes =
    <b>{ $form }</b>
    Вы идёте один, одна или вдвоём? От этого зависит список бумаг.
journey-both-go =
    <b>{ $form }</b>
    Вы вдвоём: у каждого будет свой список бумаг, а шаги и день подачи — общие.
journey-gives-way = Сейчас у вас открыта форма «{ $form }». Отметки о бумагах сохранятся.
journey-alone-button = Я один (одна)
journey-two-button = Мы вдвоём
journey-begin-button = Начать
journey-title = <b>{ $form }</b>
journey-nothing-known = Проверенного списка бумаг и сроков для этой формы у нас пока нет, поэтому ничего не называем наугад. Спросите там, где будете подавать, или нас.

## Первый экран пути. $ready из $total — сколько бумаг готово; $bar — полоска; $percent — весь путь в процентах; $document — бумага; $issuer — кто выдаёт; $day, $since — дни; $step — шаг.
journey-title-count = <b>{ $form }</b> · готово { $ready } из { $total }
journey-bar = { $bar } { $percent } %
journey-papers-unknown = Списка бумаг в законе мы не нашли: спросите в органе опеки, что принести.
journey-next = <b>Дальше:</b> { $document } — { $issuer }.
journey-next-ordered = <b>Ждём:</b> { $document }. Придёт — отметьте «Готово».
journey-all-ready = <b>Все бумаги готовы.</b> Можно подавать.
journey-own-ready = <b>Ваши бумаги готовы.</b> У второго взрослого — { $ready } из { $total }.
journey-last = Последним: { $document }. У этой бумаги есть срок.
journey-last-by = Последним: { $document }. Срок не должен выйти раньше подачи, { $day }.
journey-last-not-before = { $document } — заказывайте не раньше { $since }, чтобы срок не вышел до подачи, { $day }.
journey-last-now = { $document } — уже можно заказывать: срока хватит до подачи, { $day }.
journey-too-short = <b>Проверьте:</b> { $document } — действует по { $day }, до дня подачи не хватит. Понадобится новая.
journey-filing-planned = День подачи: { $day }.
journey-step-now = Шаг { $number } из { $count }: { $step }.
journey-ready-button = Готово
journey-ordered-button = Заказано
journey-more-button = Подробнее
journey-list-button = Весь список
journey-steps-button = Шаги и сроки
journey-filing-button = День подачи
journey-picture-button = Картинка
journey-answer-button = Ответили?
journey-letter-button = Что написать

## Список бумаг. $number — номер в списке; $day — день.
journey-list = <b>Список бумаг</b> · готово { $ready } из { $total }
journey-others = У второго взрослого готово { $ready } из { $total }. Подробности видит только он.
journey-theirs-button = Бумаги второго взрослого
journey-theirs = <b>Бумаги второго взрослого</b>
journey-theirs-closed = Сейчас они не показаны: каждый решает сам.
journey-group-own = <b>Ваши</b>
journey-group-spouse = <b>Мужа или жены</b>
journey-group-family = <b>Общие и тех, кто живёт с вами</b>
journey-group-both = <b>Если заявители вы оба</b>
journey-group-maybe = <b>Если это про вас</b>
journey-group-made = <b>Орган опеки сделает сам</b>
journey-group-later = <b>Понадобится потом</b>
journey-group-auto = <b>Государство берёт само</b>
journey-group-aside = <b>Не про вас</b>
journey-line = { $number }. { $document }
journey-line-todo = { $number }. ○ { $document }
journey-line-ordered = { $number }. ◔ { $document } — заказано
journey-line-ready = { $number }. ✓ { $document }
journey-line-ready-until = { $number }. ✓ { $document } — по { $day }
journey-line-run-out = { $number }. ○ { $document } — срок вышел

## Одна бумага. $issuer — кто выдаёт, $who — кому нужна, $issued и $until — дни.
journey-paper-title = <b>{ $document }</b>
journey-paper-issuer = Кто выдаёт: { $issuer }.
journey-paper-who = Чья: { $who }.
journey-paper-not-for = Не нужно: { $who }.
journey-who-own = ваша
journey-who-spouse = мужа или жены
journey-who-family = общая или тех, кто живёт с вами
journey-standing-todo = Ещё не начата.
journey-standing-ordered = Заказана { $day }.
journey-standing-ready = Готова, выдана { $issued }.
journey-standing-ready-until = Готова, выдана { $issued }, действует по { $until }.
journey-standing-run-out = Срок вышел { $day }. Понадобится новая.
journey-standing-auto = Государство возьмёт её само. Если орган всё же попросит её у вас, отметьте.
journey-standing-made = Её делает орган на шаге «{ $step }», собирать не нужно. Когда она будет у вас, возьмите её в список.
journey-standing-both = Если заявители вы оба, каждому нужна своя. Тому, кто только даёт согласие, по нашему чтению закона не нужна: уточните в школе или в органе опеки.
journey-standing-maybe = Нужна не всем. Если это про вас, возьмите её в список.
journey-standing-later = Понадобится потом, не для подачи.
journey-standing-aside = Вы отметили, что это не про вас.
journey-bring-myself-button = Попросили принести
journey-concerns-us-button = Взять в список
journey-aside-button = Это не про нас
journey-issued-button = Выдана в другой день
journey-term-button = Сколько действует
journey-todo-button = Ещё не начата

## Сколько действует бумага: знает только тот, кто её выдал. $months — число месяцев.
journey-which-term =
    <b>{ $document }</b>
    Сколько действует? Закон срока не называет: посмотрите на самой бумаге или спросите там, где выдали.
journey-marked-ready = Отмечено: { $document }, { $day }.
journey-months-button = { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
    }
journey-term-unsaid-button = Не сказано

## Часы органа. $began — день подачи, $due — последний день ответа, $days — рабочие дни, $off — день отдыха или их число, $clock — фраза о сроке.
journey-clock =
    Подали { $began }. Ответ должны дать до { $due } включительно: { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }.
journey-clock-one-off =
    Подали { $began }. Ответ должны дать до { $due } включительно: { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }, { $off } — выходной.
journey-clock-off =
    Подали { $began }. Ответ должны дать до { $due } включительно: { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }. Праздники не в счёт: { $off }.
journey-clock-late = Ответ должны были дать до { $due }, но его нет. Подскажем, что написать.
journey-clock-of = <b>{ $step }.</b> { $clock }

## Шаги. $number — номер шага, $step — название, $day — день.
journey-steps =
    <b>Шаги: { $form }</b>
    Нажмите номер, чтобы отметить шаг.
journey-step-done = { $number }. ✓ { $step } — { $day }
journey-step-running = { $number }. ◔ { $step } — ответ до { $day }
journey-step-current = { $number }. ▸ <b>{ $step }</b>
journey-step-ahead = { $number }. { $step }
journey-step-title = <b>{ $step }</b>
journey-step-was-done = Сделано { $day }.
journey-step-limit =
    Срок: { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }, считаем со следующего.
journey-step-min-days = { $days ->
    [one] Не меньше { $days } дня.
    [few] Не меньше { $days } дней.
    [many] Не меньше { $days } дней.
   *[other] Не меньше { $days } дня.
    }
journey-filed-today-button = Подали сегодня
journey-began-today-button = Началось сегодня
journey-answered-today-button = Ответили сегодня
journey-done-today-button = Сделано сегодня
journey-other-day-button = Другой день
journey-reopen-button = Снять отметку
journey-back-button = Назад

## Письмо, когда ответа нет. $step — шаг, $began — день подачи, $due — последний день ответа, $days — рабочие дни.
journey-letter-intro =
    <b>Что написать</b>
    Нажмите на текст, он скопируется. Отправьте туда, где подавали, и попросите номер, под которым его записали.
journey-letter =
    <code>Здравствуйте. { $began } я подал(а) документы: { $form }, { $step }. Срок ответа — { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
        [many] { $days } рабочих дней
       *[other] { $days } рабочего дня
    }, он истёк { $due }. Ответа я не получил(а). Прошу письменно сообщить, на каком этапе моё заявление и когда будет решение. Имя, ИИН, телефон: </code>
journey-letter-after = Сначала можно просто позвонить: иногда ответ уже лежит в вашем кабинете eGov. Не ответят и на письмо — напишите нам.

## Выбор дня. $subject — форма, бумага или шаг; $month — месяц, $year — год.
journey-day-filing =
    <b>День подачи: { $subject }</b>
    Когда хотите подать? По этому дню рассчитаем, что заказывать последним.
journey-day-issued =
    <b>{ $subject }</b>
    Какого числа выдана?
journey-day-began =
    <b>{ $subject }</b>
    Какого числа подали или началось? Срок считаем со следующего дня.
journey-day-done =
    <b>{ $subject }</b>
    Какого числа это сделано?
journey-day-or-type = Выберите или напишите, например «5 января».
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
journey-month-back-button = Месяц раньше
journey-month-on-button = Месяц позже
journey-in-months-button = { $months ->
    [one] Через { $months } месяц
    [few] Через { $months } месяца
    [many] Через { $months } месяцев
   *[other] Через { $months } месяца
    }
journey-day-unsure = Поняли не всё. Это тот день?
journey-day-meant-button = Да, { $day }
journey-day-not-understood = Не получилось понять день. Выберите ниже.
journey-day-passed = Этот день уже прошёл. Выберите день впереди.
journey-day-to-come = Этот день ещё не наступил. Выберите сегодняшний или раньше.

## Картинка пути
journey-picture-caption = Ваш путь на сегодня.
journey-picture-percent = Пройдено { $percent } %
journey-picture-progress = Пройдено { $percent } % · бумаг готово { $ready } из { $total }
journey-picture-done = { $day }
journey-picture-again = Повторяется, пока ребёнок с вами

## Напоминания; приходят сами, без экрана вокруг.
journey-remind-runs-out = { $document }: действует по { $day }. Если ещё не подали, закажите новую.
journey-remind-order-last = Подать хотите { $day }. Пора заказать бумаги, которые оставили напоследок.
journey-remind-filing = Сегодня день, когда вы хотели подать: { $form }. Подали — отметьте в шагах, и мы посчитаем срок ответа.
journey-remind-answer = { $step }: ответ должны были дать до { $day }. Пришёл — отметьте. Если молчат, подскажем, что написать.

## Ребёнок дома
journey-child-home-button = Ребёнок уже дома
journey-after-button = Ребёнок дома
journey-after-day-button = Другой день
journey-day-home =
    <b>{ $subject }</b>
    С какого дня ребёнок живёт с вами?
journey-after-not-yet = Когда ребёнок будет дома, отметьте этот день. Мы напомним об отчётах и спросим, как вы.
journey-after = <b>Ребёнок дома с { $day }</b>
journey-after-how = Как вы сейчас?
journey-after-window = { $step }: около { $day }. Сдать можно с { $opens } по { $closes }.
journey-after-duty = { $step }: около { $day }
journey-after-check = { $step }: около { $day }, орган опеки проверяет сам
journey-after-counted = Считали от дня, который вы назвали. Точные дни уточните в органе опеки.
journey-after-hard = Первое время бывает трудно многим. Нажмите «Нам трудно» и напишите как есть: ответит человек.
journey-after-well-button = Всё хорошо
journey-after-hard-button = Нам трудно
journey-after-well = Рады за вас. Если станет трудно, напишите в любой день.
journey-remind-check-in-2w = Прошло две недели. Как вы?
journey-remind-check-in-3m = Прошло три месяца. Как вы?
journey-remind-check-in-6m = Прошло полгода. Как вы?
journey-remind-check-in-12m = Прошёл год. Как вы?
journey-remind-report = { $step }: по нашему счёту срок около { $day }. Точный день уточните в органе опеки.
journey-remind-check = { $step }: около { $day } может быть проверка органа опеки. Если позвонят, это обычная проверка.
journey-remind-benefit = { $step }: попросить можно в течение { $months } мес. после того, как решение вступит в силу. Если уже просили, отметьте в шагах.

## Отказы; простыми словами, без тегов.
journey-form-without-path = Для этой формы списка бумаг и шагов нет. Выберите другую.
journey-none-chosen = Путь ещё не выбран. Откройте «Мой путь» и выберите форму.
journey-paper-unknown = Этой бумаги в вашем списке нет. Откройте список ещё раз.
journey-step-unknown = Такого шага на вашем пути нет. Откройте шаги ещё раз.
journey-not-late = Срок ответа ещё не вышел, писать пока рано.

## Состояние бумаги, как его видно в выгрузке «Мои данные»
journey-state-todo = не начата
journey-state-ordered = заказана
journey-state-ready = готова
journey-state-aside = не про нас

## Строки выгрузки «Мои данные»: как называется каждая
holding-journey-form = Форма
holding-journey-before = Ваш отложенный путь
holding-journey-two = Вдвоём
holding-journey-filing = День подачи
holding-journey-home = Ребёнок дома с
holding-journey-paper = Бумага
holding-journey-whose = Чья
holding-journey-state = Состояние
holding-journey-ordered = Заказана
holding-journey-issued = Выдана
holding-journey-months = Действует, месяцев
holding-journey-step = Шаг
holding-journey-began = Подали
holding-journey-done = Сделано
