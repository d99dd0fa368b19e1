## The command in the menu
command-reminders = Напоминания

## Names of the kinds, in the plural; they stand alone and after "no more about:"
reminders-kind-own = ваши записи
reminders-kind-document = документы
reminders-kind-step = шаги
reminders-kind-authority-answer = ответ органа опеки
reminders-kind-report = отчёты
reminders-kind-benefit = выплаты
reminders-kind-check-in = как у вас дела
reminders-kind-class = занятия
reminders-kind-pledge = помощь детям
reminders-kind-consultation = консультации

## A reminder that arrives; below it, when it was meant to come, if it is late
reminders-title = <b>Напоминание</b>
reminders-own = { $note }
reminders-came-late = Должно было прийти: { $when }. Раньше написать не получилось.
reminders-came-missed = Должно было прийти: { $when }. Мы не смогли написать вовремя.
reminders-came-unsure = Отправляли: { $when }. Возможно, оно до вас не дошло.
reminders-discreet = Есть заметка.
reminders-open-button = Открыть
reminders-fold-button = Скрыть
reminders-done-button = Готово
reminders-later-button = Позже
reminders-stop-button = Больше не напоминать о таком
reminders-subject-button = Подробнее

## Answers to a reminder
reminders-later = <b>Когда напомнить ещё раз?</b>
reminders-in-an-hour-button = Через час
reminders-tomorrow-button = Завтра в 9:00
reminders-choose-button = Выбрать время
reminders-done = <b>Готово.</b> Больше об этом не напоминаем.
reminders-deleted = <b>Удалили.</b> Этого напоминания не будет.
reminders-put-off = <b>Напомним: { $when }.</b>
reminders-kind-stopped =
    Больше не напоминаем: <b>{ $kind }</b>.

    Вернуть можно сейчас или в настройках напоминаний.
reminders-undo-button = Вернуть как было
reminders-list-button = Все напоминания
reminders-back-button = Назад

## A time: "Wednesday, 6 January 2027, 09:00"; on buttons "январь 2027" and "6 ср"
reminders-moment = { $weekday }, { $day }, { $time }
reminders-weekday-1 = понедельник
reminders-weekday-2 = вторник
reminders-weekday-3 = среда
reminders-weekday-4 = четверг
reminders-weekday-5 = пятница
reminders-weekday-6 = суббота
reminders-weekday-7 = воскресенье
reminders-weekday-short-1 = пн
reminders-weekday-short-2 = вт
reminders-weekday-short-3 = ср
reminders-weekday-short-4 = чт
reminders-weekday-short-5 = пт
reminders-weekday-short-6 = сб
reminders-weekday-short-7 = вс
reminders-month-1 = январь
reminders-month-2 = февраль
reminders-month-3 = март
reminders-month-4 = апрель
reminders-month-5 = май
reminders-month-6 = июнь
reminders-month-7 = июль
reminders-month-8 = август
reminders-month-9 = сентябрь
reminders-month-10 = октябрь
reminders-month-11 = ноябрь
reminders-month-12 = декабрь
reminders-month-button = { $month } { $year }

## Choosing a time
reminders-when =
    <b>Когда напомнить?</b>
    Выберите или напишите: «завтра в 9», «5 января», «через неделю».
reminders-evening-button = Сегодня вечером
reminders-in-a-week-button = Через неделю
reminders-pick-button = Выбрать день
reminders-which-month = <b>Какой месяц?</b>
reminders-which-day = <b>Какой день?</b>
reminders-which-hour =
    <b>{ $day }</b>
    В котором часу?
reminders-not-understood = Не получилось понять, какой это день. Выберите ниже.
reminders-not-understood-alert = Этот день не подходит. Выберите другой.
reminders-unsure = Поняли не всё.
reminders-guess = Похоже, вы имели в виду: <b>{ $when }</b>.
reminders-yes-button = Да, так
reminders-repeats = Повторять сами мы пока не умеем: напомним один раз.
reminders-repeats-alone = Повторять сами мы пока не умеем. Выберите день и час, напомним один раз.
reminders-past = Это время уже прошло. Выберите то, что впереди.
reminders-too-far = Так далеко вперёд мы не загадываем. Выберите ближе трёх лет.

## Own reminders
reminders-write =
    <b>{ $when }</b>
    О чём напомнить? Напишите одним сообщением.
reminders-kept = <b>Напомним: { $when }.</b>
reminders-reword =
    <b>Напишите новый текст.</b>
    Сейчас записано так:
reminders-other-time-button = Другое время
reminders-other-words-button = Другой текст
reminders-note-empty = Пока можем сохранить только текст. Напишите его, пожалуйста.
reminders-note-too-long = Получилось длинно. Сократите, пожалуйста, до { $most } { $most ->
        [one] знака
        [few] знаков
        [many] знаков
       *[other] знака
    }.
reminders-too-many = У вас уже { $most } { $most ->
        [one] запись
        [few] записи
        [many] записей
       *[other] записи
    } впереди. Удалите ненужную, и появится место.

## The list
reminders-coming =
    <b>Напоминания</b>
    Впереди: { $count }. Нажмите, чтобы открыть.
reminders-none =
    <b>Напоминания</b>
    Впереди ничего нет.
reminders-item-button = { $at } · { $what }
reminders-missed-button = не дошло · { $at } · { $what }
reminders-earlier-button = Назад
reminders-further-button = Дальше
reminders-new-button = Новое напоминание
reminders-manners-button = Как напоминать
reminders-shown =
    <b>{ $when }</b>
    { $kind }
reminders-shown-missed =
    <b>{ $when }</b>
    { $kind } — до вас не дошло
reminders-delete-button = Удалить

## How to remind
reminders-manners = <b>Как напоминать</b>
reminders-quiet = Тихие часы: с { $begin } до { $end }. Что выпадет на них, придёт после, кроме часа, который вы выбрали сами.
reminders-quiet-never = Тихих часов нет.
reminders-is-discreet = Незаметно: без звука, «Есть заметка», текст по нажатию.
reminders-is-open = Текст виден сразу.
reminders-stopped-kinds = Не напоминаем: { $count ->
        [one] об одной теме
        [few] о { $count } темах
        [many] о { $count } темах
       *[other] о { $count } темы
    }. Вернуть можно ниже.
reminders-quiet-button = Тихие часы
reminders-be-discreet-button = Напоминать незаметно
reminders-be-open-button = Показывать текст сразу
reminders-start-button = Снова: { $kind }
reminders-quiet-begin =
    <b>С какого часа не писать?</b>
    О занятиях напомним и в тихие часы, а вашу запись пришлём в час, который вы выбрали.
reminders-quiet-end =
    <b>С { $begin }</b>
    До какого часа не писать?
reminders-never-button = Писать в любое время

## When something cannot be done
reminders-unknown = Такого напоминания уже нет.
reminders-not-needed = Это уже не нужно: дело перенесли или отменили.
reminders-not-own = Этот текст написали не вы, его нельзя изменить.
reminders-kind-unknown = О таком мы не напоминаем.
reminders-hour-unknown = Такого часа нет. Выберите из списка.

## What is held about a person: the file and the list of "my data"
holding-reminders = { $count ->
        [one] { $count } напоминание: то, что вы записали или о чём попросили напомнить. Удаляем через 30 дней после него
        [few] { $count } напоминания: то, что вы записали или о чём попросили напомнить. Удаляем через 30 дней после них
        [many] { $count } напоминаний: то, что вы записали или о чём попросили напомнить. Удаляем через 30 дней после них
       *[other] { $count } напоминания: то, что вы записали или о чём попросили напомнить. Удаляем через 30 дней после них
    }
holding-reminder-manners = Как вам напоминать: тихие часы, незаметно или открыто, о чём не напоминать
holding-reminders-when = Когда
holding-reminders-kind = О чём
holding-reminders-words = Текст
holding-reminder-manners-quiet = Тихие часы
holding-reminder-manners-discreet = Незаметно
holding-reminder-manners-stopped = Не напоминать
