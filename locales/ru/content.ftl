### Содержание: факты из файлов, которые администратор правит в чате.

## Разделы и списки. $section — раздел, $country — страна, $value — что написано, $name — чей номер.
command-content = Править телефоны
content-top =
    <b>Что править?</b>
    Изменённое сразу видят все, также на карточке помощи.
content-section-emergency = Экстренные номера
content-section-lines = Справочные телефоны
content-section-button = { $section }: { $country }
content-list = <b>{ $section }: { $country }</b>
content-entry-button = { $value } — { $name }
content-back-button = Назад

## Одна запись. $value — номер или день.
content-entry =
    <b>{ $name }</b>
    { $country }
content-value-number = Номер: { $value }
content-value-verified_on = Проверен: { $value }
content-unwritten = не известно
content-edited = Изменено в чате.
content-as-shipped = Как в файлах бота.
content-write-number-button = Другой номер
content-write-verified_on-button = День проверки
content-checked-button = Проверено сегодня
content-undo-button = Вернуть, как было
content-history-button = Что меняли
content-export-button = Файлы для программиста

## Новое значение: набрать, посмотреть, сохранить.
content-ask-number = { $name }: напишите номер, по которому ответили.
content-ask-verified_on = { $name }: напишите, в какой день проверили, например 24.11.2026.
content-preview =
    <b>{ $name }</b>
    { $country }. Пока ничего не изменилось. Посмотрите и сохраните.
content-now = <b>Сейчас</b>
content-then = <b>Станет</b>
content-save-button = Сохранить

## Кто и что менял. $at — когда, $who — кто, $before и $after — было и стало, $count — сколько записей.
content-history = <b>Что меняли</b>
content-history-empty = Здесь ещё ничего не меняли.
content-change = { $at } · { $who } · { $name } · { $country }
content-before-after =
    Было
    { $before }
    Стало
    { $after }
content-exported =
    { $count ->
        [one] { $count } запись изменена.
        [few] { $count } записи изменены.
        [many] { $count } записей изменено.
       *[other] { $count } записей изменено.
    } Передайте архив программисту: файлы в нём лежат там же, где у бота.

## Отказы.
content-unknown = Такой записи нет.
content-nothing = В чате ничего не изменено: всё как в файлах бота.
content-draft-gone = Этого уже нет. Наберите ещё раз.
content-changed-meanwhile = Запись тем временем изменили. Откройте её снова.
content-no-number = По этому номеру не позвонить: проверьте цифры. Короткий номер этой страны или полный, с кодом.
content-number-twice = Этот номер уже стоит у другой записи.
content-no-day = Не поняли день. Напишите так: 24.11.2026.
content-day-to-come = Этот день ещё не наступил.
