### Консультации: свободные часы, запись, очередь, согласие на помощь психолога; что видят специалисты и координаторы.

## Команды, меню и что мы храним. $count — сколько записей.
command-consultations = Консультации: юрист, психолог, врач
command-hours = Мои часы консультаций
command-consultants = Кто консультирует
consultations-menu-button = Консультации
holding-consultations = Консультации: ваши записи, вопросы к ним, очередь, согласие на помощь психолога. Всего: { $count }. Нужны, чтобы вы встретились со специалистом.
holding-consultations-who = К кому
holding-consultations-when = Когда
holding-consultations-state = Что с записью
holding-consultations-question = Ваш вопрос
holding-consultations-waits = Очередь
holding-consultations-since = С какого времени
holding-consultations-agreed = Согласие на помощь психолога дано
holding-consultations-ended = Согласие отозвано
holding-consultations-note = Специалист сделал заметку; её видят только специалисты

## Слова, из которых складываются экраны. $weekday, $day, $time — день и час.
consultations-who-lawyer = Юрист
consultations-who-psychologist = Психолог
consultations-who-doctor = Врач
consultations-who-teacher = Педагог
consultations-venue-online = онлайн
consultations-venue-office = в офисе
consultations-figures = { $weekday } { $day }, { $time }
consultations-state-booked = ждём
consultations-state-cancelled = запись отменена
consultations-state-called-off = отменил специалист
consultations-state-came = встреча была
consultations-state-missed = не пришли

## Свободные часы и очередь. $who — специалист, $at — день и час, $venue — где, $position — место в очереди.
consultations-first = <b>Консультации</b>
consultations-press = Выберите время — запишем сразу.
consultations-none = Свободных часов сейчас нет. Можно встать в очередь: когда час появится, мы напишем.
consultations-whom = <b>К кому записаться?</b>
consultations-to-lawyer-button = К юристу
consultations-to-psychologist-button = К психологу
consultations-to-doctor-button = К врачу
consultations-to-teacher-button = К педагогу
consultations-soonest-button = { $who } · { $at }
consultations-other-button = Выбрать специалиста
consultations-mine-button = Мои записи
consultations-hours-title = <b>{ $who }: свободные часы</b>
consultations-hour-button = { $at } · { $venue }
consultations-hour-language-button = { $at } · { $venue } · { $language }
consultations-later-button = Дальше
consultations-wait-button = Встать в очередь
consultations-wait-no-more-button = Выйти из очереди
consultations-waits-as = Вы в очереди, место: { $position }.
consultations-waiting-button = В очереди: { $who }
consultations-back-button = Назад
consultations-take-button = Записаться
consultations-pass-button = Этот час не подходит
consultations-offered =
    <b>Есть час для вас</b>
    { $who }, { $when }.
    Держим его за вами до этого времени: { $until }.
consultations-offer-gone = Этот час за вами больше не держат. Посмотрите другие часы.

## Запись. $when — когда встреча, $way — ссылка или адрес, $number и $qualification — запись в реестре психологов.
consultations-booked = <b>Вы записаны. { $who }</b>
consultations-title-booked = <b>Ваша запись. { $who }</b>
consultations-title-cancelled = <b>Запись отменена. { $who }</b>
consultations-title-called-off = <b>Встречи не будет. { $who }</b>
consultations-title-came = <b>Встреча была. { $who }</b>
consultations-title-missed = <b>Встреча не состоялась. { $who }</b>
consultations-language-venue = { $language }, { $venue }
consultations-link = Ссылка: { $way }
consultations-address = Адрес: { $way }
consultations-entry = Запись в реестре психологов: { $number }. { $qualification }
consultations-one = Придёт один человек.
consultations-both = Вы придёте вдвоём.
consultations-question-sent = Ваш вопрос специалист прочтёт до встречи.
consultations-ask-button = Написать вопрос заранее
consultations-unask-button = Убрать вопрос
consultations-together-button = Придём вдвоём
consultations-alone-button = Придёт один из нас
consultations-calendar-button = В календарь
consultations-move-button = Перенести
consultations-cancel-button = Отменить
consultations-cancel =
    <b>Отменить запись?</b>
    { $who }, { $when }.
    Час достанется тому, кто ждёт.
consultations-cancel-now-button = Да, отменить
consultations-keep-button = Оставить
consultations-cancelled = <b>Запись отменена.</b> Спасибо, что сказали: этот час пригодится другим.
consultations-ask =
    <b>Ваш вопрос</b>
    Напишите его одним сообщением. Специалист увидит только этот вопрос, время и язык встречи.
consultations-calendar = Встреча для календаря вашего телефона.
consultations-calendar-title = Встреча
consultations-home = Вы записаны. { $who }: { $when }.
consultations-mine = <b>Мои записи</b>
consultations-mine-none = Записей пока нет.
consultations-agreement-button = Согласие: помощь психолога

## Почему нельзя. $most — сколько можно.
consultations-agreement-stands = Ваше согласие сохранено: другой час можно выбрать сразу.
consultations-hour-gone = Этого часа больше нет. Выберите другой.
consultations-hour-taken = Этот час только что заняли. Выберите другой или встаньте в очередь.
consultations-for-families = Этот час для семей, которые выбрали свой путь в боте. Выберите другой.
consultations-same-time = На это время у вас уже есть запись.
consultations-enough = Впереди у вас уже записей: { $most }. Больше пока нельзя: часов мало.
consultations-booking-unknown = Такой записи у вас нет.
consultations-booking-over = Эту запись уже не изменить.
consultations-alone = В вашей семье в боте пока один взрослый.
consultations-question-long = Нужно от одного до { $most } знаков.
consultations-not-who-booked = Изменить это может тот, кто записался.
consultations-agree-first = Сначала нужно согласие на помощь психолога.

## Согласие на помощь психолога: его читают перед первой записью. $law — номер закона, $adopted — его день.
consultations-agreement =
    <b>Согласие на помощь психолога</b>
    Вы соглашаетесь, чтобы психолог фонда говорил с вами о том, что вас тревожит. Результата он не обещает.
consultations-agreement-secret = Сказанное остаётся между вами. Если кому-то грозит опасность для жизни или здоровья, психолог обязан сообщить.
consultations-agreement-free = Это ваше решение. Отозвать согласие можно в любой день в «Моих записях».
consultations-agreement-danger = Если вам очень плохо, страшно или дома бьют, согласие не нужно: нажмите «Мне нужна помощь».
consultations-agreement-law = Закон № { $law } ({ $adopted }), статья { $article }; когда согласие не нужно — { $exception }. Форму согласия утверждает государство, поэтому на встрече могут попросить подписать и бумагу.
consultations-agree-button = Согласие даю, мне есть 18
consultations-minor-button = Мне нет 18
consultations-danger-button = Мне нужна помощь
consultations-minor =
    Если вам нет 18, согласие даёт родитель, опекун или другой законный представитель: он может записаться со своего телефона.

    Если плохо или страшно сейчас, согласие не нужно: нажмите «Мне нужна помощь».
consultations-withdraw-button = Отозвать согласие
consultations-withdrawn = <b>Согласие отозвано.</b> Встречи с психологом, которые были впереди, отменены.

## Что приходит само: тем, кто записался, и специалисту.
consultations-tell-called-off = <b>Встречи не будет</b>: { $who }, { $when }. Просим прощения. Можно выбрать другой час.
consultations-tell-cancelled = Запись отменена: { $who }, { $when }.
consultations-tell-moved = Запись перенесена: { $who }, { $when }.
consultations-tell-both = Вас записали вдвоём: { $who }, { $when }.
consultations-told-booked = К вам записались: { $when }.
consultations-told-cancelled = Запись отменили: { $when }.
consultations-told-moved-away = Запись перенесли, теперь этот час свободен: { $when }.
consultations-told-question = Прислали вопрос к встрече: { $when }.
consultations-lead-booking-button = Открыть запись
consultations-lead-offer-button = Посмотреть
consultations-lead-hours-button = Свободные часы
consultations-lead-visit-button = Открыть
consultations-lead-desk-button = Мои часы
consultations-remind = { $who }, встреча: { $when }.
consultations-remind-online = { $who }, встреча: { $when }. Ссылка: { $way }
consultations-remind-office = { $who }, встреча: { $when }. Адрес: { $way }
consultations-remind-consultant = К вам записаны: { $when }.

## Специалисту: его часы. $booked, $free, $count, $minutes — числа.
consultations-desk = <b>Мои часы. { $who }</b>
consultations-desk-counts = Записались: { $booked }. Свободно: { $free }.
consultations-entry-until = Запись в реестре проверена до { $until }.
consultations-mine-booked-button = { $at } · записались
consultations-mine-free-button = { $at } · свободно
consultations-new-button = Открыть часы
consultations-weekly-button = Каждую неделю
consultations-way-online-button = Ссылка
consultations-way-office-button = Адрес
consultations-choose-day = <b>В какой день?</b>
consultations-choose-time = <b>С какого времени?</b>
consultations-choose-count = <b>Сколько встреч подряд?</b>
consultations-day-button = { $weekday } { $day }
consultations-every-1 = Каждый понедельник
consultations-every-2 = Каждый вторник
consultations-every-3 = Каждую среду
consultations-every-4 = Каждый четверг
consultations-every-5 = Каждую пятницу
consultations-every-6 = Каждую субботу
consultations-every-7 = Каждое воскресенье
consultations-card =
    <b>{ $day }, { $begin }–{ $end }</b>
    Встреч: { $count }, по { $minutes } минут.
consultations-card-rest = { $language }, { $venue }, { $whom }.
consultations-card-hint = Всё можно изменить кнопками.
consultations-meant-everybody = для всех
consultations-meant-families = для семей на пути
consultations-open-button = Открыть
consultations-weekly-off-button = Только один раз
consultations-weekly-on-button = Каждую неделю
consultations-length-button = По { $minutes } минут
consultations-turn-online-button = Онлайн
consultations-turn-office-button = В офисе
consultations-turn-everybody-button = Для всех
consultations-turn-families-button = Для семей на пути
consultations-back-to-hours-button = Мои часы
consultations-opened = Открыто встреч: { $count }.
consultations-slot = <b>Свободный час</b>
consultations-kept = Его держат для того, кто ждал дольше всех.
consultations-close-button = Закрыть этот час
consultations-weekly =
    <b>Каждую неделю</b>
    Нажмите, чтобы больше не повторять.
consultations-weekly-none = Часов, которые повторяются каждую неделю, пока нет.
consultations-end-button = { $weekday }, { $time }
consultations-ended = Больше не повторяется. Уже записались: { $count }.
consultations-way-online = Пришлите ссылку на встречу. Её увидит только тот, кто записался.
consultations-way-office = Пришлите адрес и кабинет. Их увидит только тот, кто записался.
consultations-way-now = Сейчас: { $way }
consultations-way-long = Нужно от одного до { $most } знаков.

## Специалисту: кто придёт. $question — вопрос, $words — заметка, $agreed и $of — сколько дали согласие и сколько придёт.
consultations-visit = <b>Запись</b>: { $state }
consultations-visit-one = Придёт один человек.
consultations-visit-both = Придут вдвоём.
consultations-visit-agreed = Согласие на помощь психолога дали: { $agreed } из { $of }.
consultations-visit-question = Вопрос: { $question }
consultations-visit-no-question = Вопрос заранее не прислали.
consultations-visit-note = { $on }: { $words }
consultations-came-button = Встреча была
consultations-missed-button = Не пришли
consultations-note-button = Короткая заметка
consultations-call-off-button = Отменить встречу
consultations-note = Напишите коротко. Заметку увидят только специалисты вашей профессии, к которым этот человек придёт.
consultations-call-off = Отменить встречу? { $when }. Мы напишем тем, кто записался.
consultations-call-off-now-button = Да, отменить
consultations-did-they-come = Встреча закончилась: { $when }. Пришли?
consultations-not-a-consultant = Часы открывает специалист. Назначить вас может координатор: команда /consultants.
consultations-not-yet = Встреча ещё не началась.
consultations-day-over = Этот день уже прошёл или слишком далеко.
consultations-hours-wrong = Так часы не открыть. Начните заново.
consultations-busy-then = В это время ваши часы уже открыты.
consultations-booked-already = На этот час уже записались. Откройте запись, чтобы отменить.
consultations-entry-over = К этому дню запись в реестре не подтверждена. Пусть координатор проверит её снова.

## Координатору: кто консультирует. $number — номер человека или записи в реестре.
consultations-team =
    <b>Кто консультирует</b>
    Выберите человека из команды.
consultations-of-team-button = { $number } · { $who }
consultations-of-team-none-button = { $number }
consultations-of-team = <b>Сотрудник { $number }</b>
consultations-consults-as = Консультирует: { $who }.
consultations-as-lawyer-button = Назначить юристом
consultations-as-psychologist-button = Назначить психологом
consultations-as-doctor-button = Назначить врачом
consultations-as-teacher-button = Назначить педагогом
consultations-dismiss-button = Больше не консультирует
consultations-not-of-the-team = Этого человека нет в команде.
consultations-appointed = Теперь вы консультируете. Откройте свои часы.
consultations-entry-needed = Психологу нужна запись в реестре.
consultations-entry-three-lines = Нужны три строки: номер записи, квалификация, день.
consultations-entry-day = День напишите так: 31.12.2027. Он должен быть впереди.
consultations-entry-ask =
    <b>Запись в реестре психологов</b>
    Пришлите три строки: номер записи; образование и квалификация; до какого дня она проверена (31.12.2027).
    Номер и квалификацию увидят люди.
