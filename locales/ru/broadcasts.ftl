## The command in the menu of the team
command-broadcast = Объявление многим людям

## The list and a new announcement; the team reads this
broadcasts-latest =
    <b>Объявления</b>

    Одно сообщение многим: вы пишете, выбираете, кому, и видите, что дошло.
broadcasts-new-button = Новое объявление
broadcasts-one-button = № { $number } · { $state }
broadcasts-list-button = Все объявления
broadcasts-open-button = Объявление № { $number }
broadcasts-first-language =
    <b>Новое объявление</b>

    На каком языке вы пришлёте его сначала? Другие языки добавите потом.
broadcasts-write =
    <b>Пришлите объявление. Язык: { $language }</b>

    Текст, фото, видео, файл или альбом — так, как их должны увидеть.
broadcasts-texts =
    <b>На каких языках</b>

    Кто читает на другом языке, получит то, что написано первым.
broadcasts-drop-button = Убрать этот язык
broadcasts-back-button = Назад
broadcasts-done-button = Готово
broadcasts-more-button = Дальше
broadcasts-language-kk = казахский
broadcasts-language-ru = русский
broadcasts-language-ky = кыргызский
broadcasts-language-en = английский

## States, in small letters after the number
broadcasts-state-draft = черновик
broadcasts-state-confirming = ждёт второго человека
broadcasts-state-scheduled = назначено
broadcasts-state-sending = отправляется
broadcasts-state-paused = на паузе
broadcasts-state-checking = пересчитываем
broadcasts-state-finished = отправлено
broadcasts-state-correcting = исправляем
broadcasts-state-recalling = отзываем
broadcasts-state-cancelled = остановлено

## The card of a draft
broadcasts-card = <b>Объявление № { $number } · { $state }</b>
broadcasts-card-languages = Языки: { $languages }
broadcasts-card-topic = Тема: { $topic }
broadcasts-card-everybody = Кому: всем
broadcasts-card-whom = Кому: { $parts }
broadcasts-card-urgent = Срочно: придёт и ночью.
broadcasts-none-yet = пока нет
broadcasts-and = { $first }, { $second }
broadcasts-texts-button = Тексты
broadcasts-whom-button = Кому
broadcasts-topic-button = Тема
broadcasts-sample-button = Прислать мне
broadcasts-preview-button = Показать, как увидят
broadcasts-check-button = Проверить и отправить
broadcasts-delete-button = Удалить черновик
broadcasts-add = + { $what }
broadcasts-chosen = ✓ { $what }
broadcasts-not-chosen = { $what }

## How many people get it
broadcasts-count-reached = <b>Получат: { $people }</b>
broadcasts-count-so-far = Считаем. Уже { $people }.
broadcasts-count-language = { $language } { $people }
broadcasts-count-blocked = Заблокировали бота: { $people }
broadcasts-count-unreachable = Сейчас написать нельзя: { $people }
broadcasts-count-held = Сейчас не пишем: { $people }
broadcasts-count-stopped = Отказались от темы: { $people }

## Who gets it: filters and their values
broadcasts-whom =
    <b>Кому</b>

    Внутри условия хватит одного совпадения, между условиями нужны все.
broadcasts-values = <b>{ $name }</b>
broadcasts-filter-language = Язык
broadcasts-filter-country = Страна
broadcasts-filter-region = Область
broadcasts-filter-form = Форма устройства
broadcasts-filter-stage = Этап пути
broadcasts-filter-household = Один или вдвоём
broadcasts-filter-role = Роль в команде
broadcasts-filter-cohort = Группа школы
broadcasts-filter-with = { $name }: { $many }
broadcasts-filter-chosen = { $name }: { $values }
broadcasts-stage-none = путь не начат
broadcasts-stage-papers = собирают документы
broadcasts-stage-filed = документы поданы
broadcasts-stage-after = ребёнок уже дома
broadcasts-household-together = вдвоём
broadcasts-household-alone = один
broadcasts-role-caseworker = кейс-менеджеры
broadcasts-role-coordinator = координаторы
broadcasts-role-trainer = тренеры
broadcasts-role-admin = администраторы
broadcasts-more-filters-button = Другие условия
broadcasts-everybody-button = Отправить всем

## Topics; readers see these names too
broadcasts-topics =
    <b>О чём объявление</b>

    Кто отказался от темы, его не получит.
broadcasts-topic-news = новости фонда
broadcasts-topic-events = встречи и мероприятия
broadcasts-topic-school = школа приёмных родителей
broadcasts-topic-law = изменения в законах
broadcasts-topic-help = помощь семьям

## The check before the last button
broadcasts-check = <b>Объявление № { $number }: проверьте</b>
broadcasts-nothing-found = Ошибок не нашли.
broadcasts-finding-no-words = Нет ни одного текста.
broadcasts-finding-nobody = Его никто не получит: под эти условия никто не подходит.
broadcasts-finding-too-long = { $language }: { $letters } знаков, помещается { $most }.
broadcasts-finding-link = { $language }: ссылка никуда не ведёт — { $link }
broadcasts-finding-language = Нет текста: { $language }. Людей: { $people }. Они получат: { $instead }.
broadcasts-needs-second = Людей больше { $most }: понадобится второй человек из команды.
broadcasts-waits-for-morning = У кого ночь, тот получит утром.
broadcasts-send-button = Отправить сейчас
broadcasts-later-button = Выбрать время
broadcasts-urgent-button = Срочно: и ночью
broadcasts-calm-button = Не срочно: ночью не будить
broadcasts-why-urgent =
    <b>Почему это не ждёт до утра?</b>

    Напишите одной фразой. Причину увидит администратор.
broadcasts-when =
    <b>Когда отправить?</b>

    Выберите или напишите: завтра в 15:30.
broadcasts-at-button = { $at }

## The second person
broadcasts-confirming =
    <b>Объявление № { $number }: нужен второй человек</b>

    Получат: { $people }. Отправьте эту ссылку коллеге:
broadcasts-link = { $link }
broadcasts-second =
    <b>Объявление № { $number } от коллеги</b>

    Посмотрите, как его увидят, и решите. Без вас оно не уйдёт.
broadcasts-confirm-button = Согласиться: пусть уходит
broadcasts-decline-button = Вернуть автору
broadcasts-confirmed = Вы согласились. Объявление № { $number } уходит в своё время.
broadcasts-was-confirmed = Второй человек согласился: объявление № { $number } уходит.
broadcasts-declined = Объявление № { $number } вернулось к автору.
broadcasts-was-declined = Второй человек вернул объявление № { $number }. Оно снова черновик.
broadcasts-take-up-button = Вернуть в черновики

## Under way
broadcasts-scheduled =
    <b>Объявление № { $number } готово к отправке</b>

    Получат: { $people }.
broadcasts-starts-at = Начнём: { $at }
broadcasts-bar = { $bar } { $per_cent } %
broadcasts-sent-of = Отправлено: { $sent } из { $recipients }
broadcasts-still-listing = Список людей ещё составляется.
broadcasts-disagrees = Суммы не сходятся, объявление не считаем законченным. Скажите администратору.
broadcasts-refresh-button = Обновить
broadcasts-pause-button = Пауза
broadcasts-resume-button = Продолжить
broadcasts-cancel-button = Остановить
broadcasts-ask-cancel =
    <b>Остановить объявление № { $number }?</b>

    Кто его уже получил, у того оно останется.
broadcasts-ask-delete = <b>Удалить черновик № { $number }?</b>
broadcasts-yes-stop-button = Да, остановить

## The report
broadcasts-end-blocked = Заблокировали бота: { $people }
broadcasts-end-unreachable = Написать было нельзя: { $people }
broadcasts-end-held = Сейчас не пишем: { $people }
broadcasts-end-failed = Не отправилось: { $people }
broadcasts-end-unknown = Неизвестно, дошло ли: { $people }
broadcasts-not-written = Не успели отправить: { $people }
broadcasts-agrees = Пересчитали по списку: всё сходится.
broadcasts-report-button = Таблица
broadcasts-mend-button = Исправить у всех
broadcasts-recall-button = Отозвать
broadcasts-report = Объявление № { $number }: кому и как дошло.

## The table (a file)
broadcasts-column-language = Язык
broadcasts-column-outcome = Что стало
broadcasts-column-reason = Почему
broadcasts-column-copies = Сколько
broadcasts-column-person = Номер в Telegram: неизвестно, дошло ли
broadcasts-column-when = Когда
broadcasts-column-number = № копии
broadcasts-column-why = Причина
broadcasts-column-sent = Отправлено
broadcasts-column-whose = Номер в Telegram
broadcasts-column-not-listed = Ещё, без перечня
broadcasts-fate-waiting = ждёт
broadcasts-fate-queued = отправляется
broadcasts-fate-sent = отправлено
broadcasts-fate-failed = не отправилось
broadcasts-fate-blocked = заблокировали бота
broadcasts-fate-held = сейчас не пишем
broadcasts-fate-unknown = неизвестно
broadcasts-fate-unreachable = написать было нельзя
broadcasts-reason-before = ещё до отправки
broadcasts-reason-blocked = при отправке
broadcasts-reason-rejected = Telegram не принял
broadcasts-reason-stopped = отказ от темы
broadcasts-reason-forgotten = данные удалены по просьбе
broadcasts-mended-done = исправлено или отозвано
broadcasts-mended-old = заменено строкой
broadcasts-mended-gone = сообщения уже нет
broadcasts-mended-blocked = после отправки бота заблокировали
broadcasts-mended-refused = Telegram не принял изменение
broadcasts-mended-nameless = чьё оно, уже не записано
broadcasts-mended-unknown = неизвестно, изменилось ли

## Correcting and recalling
broadcasts-mend-language = <b>В каком языке опечатка?</b>
broadcasts-reword =
    <b>Пришлите исправленное. Язык: { $language }</b>

    Заменим слова у всех, кто получил. Фото и файлы останутся прежними.
broadcasts-ask-recall =
    <b>Отозвать объявление № { $number }?</b>

    Копий: { $copies }. Telegram даёт удалять двое суток; в том, что старше, заменим слова.
broadcasts-yes-recall-button = Да, отозвать у всех
broadcasts-corrected = Исправлено: { $copies }
broadcasts-recalled = Удалено: { $copies }
broadcasts-recalled-old = Старше двух суток, слова заменены: { $copies }
broadcasts-mend-gone = Сообщения уже нет: { $copies }
broadcasts-mend-blocked = Заблокировали бота, у них осталось как было: { $copies }
broadcasts-mend-refused = Telegram не принял изменение: { $copies }
broadcasts-mend-nameless = Чьё оно, уже не записано: { $copies }
broadcasts-mend-unknown = Неизвестно, изменилось ли: { $copies }

## What readers get and press
broadcasts-stop-button = Не присылать на эту тему
broadcasts-below-album = Тема: { $topic }
broadcasts-withdrawn = Это сообщение мы отозвали.
broadcasts-stopped =
    Больше не присылаем: <b>{ $topic }</b>.

    Вернуть можно в любой день.
broadcasts-start-button = Присылать снова
broadcasts-started = Снова присылаем: <b>{ $topic }</b>.
broadcasts-my-topics =
    <b>Что вам присылать</b>

    Нажмите, чтобы включить или выключить.
broadcasts-my-topics-button = Что мне присылают
broadcasts-topic-on = ✓ { $topic }
broadcasts-topic-off = выключено: { $topic }

## Titles of samples
broadcasts-seen-so = Так увидят. Язык: { $language }

## Refusals
broadcasts-unknown = Этого объявления нет. Откройте список ещё раз.
broadcasts-not-a-draft = Это объявление уже не черновик.
broadcasts-filter-unknown = Такого условия больше нет. Откройте список условий ещё раз.
broadcasts-topic-unknown = Такой темы нет. Выберите из списка.
broadcasts-cannot-be-sent-on = Такое сообщение многим не переслать. Подойдут текст, фото, видео, файл, голосовое или альбом.
broadcasts-reason-length = Причина — от { $fewest } до { $most } знаков.
broadcasts-changed-meanwhile = Объявление за это время изменили. Проверьте его ещё раз.
broadcasts-still-counting = Людей ещё считаем. Нажмите через минуту.
broadcasts-hour-passed = Это время уже прошло. Выберите другое.
broadcasts-nothing-to-confirm = Подтверждать нечего: объявление изменили, вернули или оно уже ушло.
broadcasts-confirm-own = Своё объявление подтвердить нельзя. Отправьте ссылку коллеге.
broadcasts-cannot-be-stopped = Останавливать уже нечего.
broadcasts-stands-otherwise = Объявление уже в другом состоянии. Откройте его ещё раз.
broadcasts-not-over = Исправить или отозвать можно, когда отправка закончена или остановлена.
broadcasts-language-not-sent = На этом языке объявление не отправляли.
broadcasts-correct-same-kind = Исправить можно только слова. Пришлите сообщение того же вида, что и прежде.
broadcasts-too-long = { $letters } знаков, помещается { $most }.

## What is held about a person here (/mydata)
holding-broadcast-stops = Темы, о которых вам не присылать: { $count }
holding-broadcast-stops-topic = Тема
holding-broadcast-copies = Объявления, которые мы вам отправляли: { $count }. Кому — помним 180 дней
holding-broadcast-copies-number = Номер объявления
holding-broadcast-copies-outcome = Что стало
holding-broadcast-copies-sent = Когда
