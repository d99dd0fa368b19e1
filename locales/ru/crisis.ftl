## Первый экран: что происходит. Кнопка — уже просьба о помощи.
crisis-need-danger-button = Мне грозит опасность
crisis-need-dying-button = Не хочу жить
crisis-need-newborn-button = Родила, некуда идти
crisis-need-pregnant-button = Беременна, одна
crisis-need-leaving-button = Думаю отдать ребёнка
crisis-need-hunger-button = Нет еды или документов
crisis-young-button = Мне нет 18
crisis-hide-button = Скрыть
crisis-who-sees = Чат видит каждый, у кого ваш телефон. «Скрыть» сразу откроет обычное меню.
crisis-secret = Мы храним тайну. Если в опасности ребёнок, мы обязаны сообщить. Если в опасности вы, сначала скажем вам.
crisis-write = <b>Напишите, наговорите, пришлите фото</b> — это увидит человек из команды. Или выберите:
crisis-write-young = <b>Напиши или наговори.</b> Это увидит взрослый из нашей команды. Родителей мы не спрашиваем. Можно позвонить на 111, там помогают детям.
crisis-open-already = Ваша просьба открыта, номер { $number }. Всё, что вы напишете здесь, увидит команда.
crisis-numbers = <b>{ $country }</b>: { $numbers }

## Слова, которые набрали где угодно: отправить их команде в одно касание.
crisis-send-this-button = Передать это команде
crisis-send-question-button = Спросить об этом человека

## Что стало с просьбой. $who — как обращаться: к ребёнку на «ты», к взрослому на «вы».
crisis-delivered =
    { $who ->
        [child] Передали команде. Твой номер { $number }. Когда человек возьмёт, скажем.
       *[adult] Передали команде. Номер { $number }. Когда человек возьмёт, скажем.
    }
crisis-called = Зовём дежурного. Номер { $number }. Быстрее позвонить:
crisis-where-are-you =
    { $who ->
        [child] Если хочешь, напиши, где ты. Можно не отвечать.
       *[adult] Если хотите, напишите, где вы. Можно не отвечать.
    }
crisis-not-reached = Ваши слова сохранены под номером { $number }, но сейчас никого из команды позвать не удалось. Позвоните:
crisis-usual-wait = В это время обращение обычно берут за { $minutes } мин.
crisis-who-else =
    { $who ->
        [child] Кто ещё видит этот телефон? Можно не отвечать.
       *[adult] Кто ещё видит этот телефон? Можно не отвечать.
    }
crisis-only-me-button = Только я
crisis-others-button = Не только я
crisis-only-me = Ответы будут приходить сюда целиком. Пишите дальше, мы читаем.
crisis-others = Ответы будут приходить без звука и без слов: строка «Есть заметка». Откроете сами, через 5 минут она закроется.
crisis-taken =
    { $who ->
        [child] Твоё сообщение у человека. Он читает.
       *[adult] Ваше сообщение у человека. Он читает.
    }
crisis-still-calling =
    { $who ->
        [child] Пока никто не взял. Мы зовём дальше. Не жди, позвони:
       *[adult] Пока никто не взял. Мы зовём дальше. Не ждите, позвоните:
    }
    { $numbers }
crisis-nobody =
    { $who ->
        [child] Сейчас никого из команды позвать не удалось. Позвони:
       *[adult] Сейчас никого из команды позвать не удалось. Позвоните:
    }
    { $numbers }
crisis-closed =
    { $who ->
        [child] Мы закрыли твою просьбу. Если снова нужна помощь, открой «Мне нужна помощь».
       *[adult] Мы закрыли вашу просьбу. Если снова нужна помощь, откройте «Мне нужна помощь».
    }

## Нейтральная строка: по ней не видно, кто написал и о чём.
crisis-note = Есть заметка
crisis-note-button = Открыть
crisis-kind-photo = <i>Фото</i>
crisis-kind-voice = <i>Голосовое сообщение</i>
crisis-kind-video = <i>Видео</i>
crisis-kind-video_note = <i>Видео</i>
crisis-kind-audio = <i>Аудио</i>
crisis-kind-animation = <i>Картинка</i>
crisis-kind-document = <i>Файл</i>
crisis-kind-sticker = <i>Стикер</i>
crisis-kind-other = <i>Сообщение</i>
crisis-kind-location = <i>Место</i>
crisis-kind-venue = <i>Место</i>
crisis-kind-contact = <i>Контакт</i>

## Чтобы никто не узнал: что она выбирает на своём телефоне.
crisis-careful-button = Чтобы не узнали
crisis-careful =
    <b>Чтобы никто не узнал</b>
    Кодовое слово: напишите его в этом чате, и здесь останется обычное меню.
    Часы: в другое время мы не напишем, пока вы не напишете сами.
    Удалить чат из списка и с других устройств бот не может: это можете только вы.
crisis-code-button = Кодовое слово
crisis-hours-ask-button = Когда можно писать
crisis-code =
    <b>Кодовое слово</b>
    Придумайте одно–три обычных слова, до 30 букв. Мы сразу удалим его из чата.
crisis-code-again = Такое слово не подойдёт. Нужно одно–три слова, от 3 до 30 букв, не команда.
crisis-code-known = Запомнили и удалили из чата. Напишите его здесь, когда нужно всё скрыть.
crisis-hours =
    <b>Когда вам можно писать?</b>
    В эти часы ответ придёт без звука, даже если вы всё скрыли.
crisis-hours-button = { $begin }:00–{ $end }:00
crisis-no-hours-button = Не пишите, напишу я
crisis-hours-set = Хорошо: { $hours }. В другое время ответим, только если вы сейчас пишете нам.
crisis-hours-none = Хорошо. Если всё скроете, мы не напишем, пока вы не напишете сами.
crisis-hidden = Удалили из чата всё, что Telegram даёт удалить боту. Старше двух суток и сам чат в списке удалить можете только вы.
crisis-neutral = Главное меню: кнопка ниже.

## Спустя время после закрытия: можно ли спросить, как она.
crisis-ask-later-button = Спросите позже, как я
crisis-ask-never-button = Не спрашивайте
crisis-asked-later = Спросим через 3, 14 и 60 дней, так же тихо. Если всё скроете, не спросим.
crisis-asked-never = Хорошо, не спросим. Если понадобится помощь, напишите сами.
crisis-how-are-you =
    { $who ->
        [child] Как ты? Можно не отвечать.
       *[adult] Как вы? Можно не отвечать.
    }
crisis-is-well-button = Всё хорошо
crisis-help-again-button = Снова нужна помощь
crisis-glad = Спасибо, что сказали. Если станет трудно, напишите.

## Передать другой организации: только с её согласия на эти самые слова.
crisis-refer-ask =
    { $who ->
        [child] Чтобы тебе помогли, мы хотим передать другой организации только это:
       *[adult] Чтобы вам помогли, мы хотим передать другой организации только это:
    }
    { $words }
crisis-refer-yes-button = Можно передать
crisis-refer-no-button = Не передавайте
crisis-refer-yes = Спасибо. Передадим только эти слова.
crisis-refer-no = Хорошо, не передадим. Мы остаёмся с вами.

## Спросить человека: обычный вопрос.
crisis-ask =
    <b>Спросить человека</b>
    Напишите или наговорите вопрос. Его прочтёт человек из команды и ответит здесь.

    Слова храним только чтобы ответить.
crisis-asked = Передали команде. Номер { $number }. Ответ придёт сюда.
crisis-back-button = Вернуться обратно

## Отказы: коротко и почему.
crisis-button-gone = Этой кнопки больше нет. Откройте экран ещё раз.
crisis-note-gone = Этой заметки больше нет.
crisis-case-gone = Такого обращения нет.
crisis-case-sealed = Обращение закрыто давно, доступ к нему закончился.
crisis-already-taken = Уже взято: { $owner }.
crisis-not-in-team = Этот человек не отвечает на обращения.
crisis-case-closed = Обращение закрыто. Сначала откройте его снова.
crisis-refer-how = Напишите так: /refer и одна–две строки, до { $most } букв. Строк: не больше { $lines }. Она прочтёт их первой.
crisis-refer-first = Сначала её согласие: /refer в теме обращения. Без согласия: /override и причина, нужен второй человек.
crisis-override-how = Напишите причину: /override и почему ждать её согласия нельзя.
crisis-no-second = Сейчас нет второго человека, которому бот может написать.
crisis-second-is-another = Подтвердить должен другой человек.
crisis-in-its-topic = Напишите это в теме обращения.
crisis-say-how = Она не на связи, а обращение срочное. Выберите, откуда известно, что с ней.
crisis-other-open = У этого человека уже открыто другое обращение.
crisis-too-late-to-stop = Уже отправлено. Можно удалить у неё.
crisis-nothing-to-withdraw = Удалять нечего: ответ не дошёл или уже удалён.
crisis-too-old-to-withdraw = Прошло больше 48 часов: Telegram уже не даёт удалить.

## Карточка обращения для команды.
crisis-topic = { $number } · { $severity } · { $where }
crisis-topic-drill = { $number } · УЧЕБНОЕ
crisis-card-head = <b>{ $number }</b> · { $severity } · { $where }
crisis-card-language = Язык: { $language }
crisis-card-waiting = Ждёт ответа с { $since }
crisis-card-answered = Ответ есть
crisis-card-owner = Ведёт: { $owner }
crisis-card-nobody = <b>Никто не взял</b>
crisis-card-next-call = Следующий вызов: { $at }
crisis-card-lost = <b>Связи нет:</b> она остановила бота
crisis-drill-card = <b>УЧЕБНОЕ.</b> Никто не в беде. Нажмите «Беру», как в настоящем.
crisis-card-hidden = <b>Не писать:</b> она скрыла чат
crisis-card-except = Кроме часов: { $hours }
crisis-card-hours = Можно писать: { $hours }
crisis-card-code = Кодовое слово есть
crisis-card-hushed = Ответы ждут её: { $count }
crisis-card-closed = Закрыто { $at }: { $outcome }
crisis-count-text =
    { $count ->
         [one] { $count } сообщение
         [few] { $count } сообщения
         [many] { $count } сообщений
        *[other] { $count } сообщения
    }
crisis-count-voice =
    { $count ->
         [one] { $count } голосовое
         [few] { $count } голосовых
         [many] { $count } голосовых
        *[other] { $count } голосовых
    }
crisis-count-photo =
    { $count ->
         [one] { $count } фото
         [few] { $count } фото
         [many] { $count } фото
        *[other] { $count } фото
    }
crisis-count-video =
    { $count ->
         [one] { $count } видео
         [few] { $count } видео
         [many] { $count } видео
        *[other] { $count } видео
    }
crisis-count-document =
    { $count ->
         [one] { $count } файл
         [few] { $count } файла
         [many] { $count } файлов
        *[other] { $count } файла
    }
crisis-count-other =
    { $count ->
         [one] { $count } другое
         [few] { $count } других
         [many] { $count } других
        *[other] { $count } других
    }
crisis-and = { $one }, { $other }
crisis-about-crisis = Просит о помощи
crisis-about-question = Вопрос
crisis-about-minor = <b>нет 18</b>
crisis-nowhere = регион неизвестен
crisis-language-kk = казахский
crisis-language-ru = русский
crisis-language-ky = кыргызский
crisis-language-en = английский
crisis-severity-1-button = срочно
crisis-severity-2-button = скоро
crisis-severity-3-button = сегодня
crisis-severity-4-button = вопрос

## Кнопки команды.
crisis-take-button = Беру
crisis-more-button = Ещё
crisis-card-button = К карточке
crisis-hand-over-button = Передать
crisis-canned-button = Готовые ответы
crisis-severity-button = Срочность
crisis-make-crisis-button = Это просьба о помощи
crisis-release-button = Вернуть в очередь
crisis-close-button = Закрыть
crisis-reopen-button = Открыть снова
crisis-colleague-button = { $name }
crisis-open-topic-button = Открыть тему
crisis-stop-button = Стоп
crisis-withdraw-button = Удалить у неё
crisis-reveal-button = Показать мне
crisis-reveal-help-button = Чтобы послать помощь
crisis-reveal-call-button = Чтобы позвонить, как просила
crisis-reveal-safety-button = Ребёнок в опасности
crisis-outcome-helped-button = Помогли
crisis-outcome-referred-button = Передали другим
crisis-outcome-silent-button = Больше не пишет
crisis-outcome-mistaken-button = Помощь не нужна
crisis-outcome-safe-button = Знаем: она в безопасности
crisis-outcome-services-button = Ею занялись службы
crisis-outcome-kin-button = Узнали через близких
crisis-outcome-erased-button = стёрто
crisis-outcome-drill-button = учебное

## Вызов человеку из команды: без единого её слова.
crisis-page = <b>{ $number } · { $severity }</b>
crisis-page-again = <b>{ $number } · { $severity }</b> — до сих пор никто не ответил
crisis-page-mine = <b>{ $number } · { $severity }</b> — теперь у вас
crisis-page-facts = { $where } · { $language } · ждёт с { $since }
crisis-page-taken = { $number }: ведёт { $owner }
crisis-page-closed = { $number }: закрыто

## Как далеко ушёл ответ.
crisis-way-held = Отправлю через 5 секунд
crisis-way-hushed = Придержано: ей сейчас нельзя писать. Уйдёт, когда она напишет сама или в её часы
crisis-way-going = Отправляется
crisis-way-sent = Отправлено
crisis-way-opened = Отправлено · открыто
crisis-way-stopped = Остановлено, не отправлено
crisis-way-blocked = Не дошло: бот у неё остановлен
crisis-way-failed = Не дошло
crisis-way-withdrawn = Удалено у неё

## Строки для команды. $number — номер обращения.
crisis-team-number = <b>{ $number }</b>
crisis-received-contact = Прислан контакт
crisis-received-location = Прислано место
crisis-received-venue = Прислано место
crisis-received-other = Прислано то, что бот показать не может
crisis-reveal-why = Зачем показать? Увидите только вы. Причина останется в журнале.
crisis-team-edited = <i>Изменено:</i>
crisis-team-anonymous = Вы пишете от имени группы, и бот не видит, кто вы. Ей ничего не отправлено. Снимите «Анонимность» в правах администратора.
crisis-team-returned = { $number }: { $owner } молчит, обращение вернулось в очередь.
crisis-team-released = { $number }: { $owner } возвращает обращение в очередь.
crisis-team-came-back = { $number }: чат был скрыт, теперь оттуда снова пишут. Убедитесь, что это она.
crisis-team-is-well = { $number }: она ответила, что всё хорошо.
crisis-team-not-asked = { $number }: спросить, как она, не получилось. Проверьте другим путём.
crisis-team-refer-asked = { $number }: она увидит эти строки и решит.
crisis-team-refer-agreed = { $number }: она согласна, можно передать только эти строки.
crisis-team-refer-refused = { $number }: она не согласна. Не передавайте.
crisis-team-overridden = { $number }: второй человек подтвердил, можно передать без её согласия.
crisis-team-left = { $number }: { $owner } больше не в команде, обращение в очереди.
crisis-team-closed-already = { $number } закрыто: ничего не отправлено. Сначала откройте снова.
crisis-team-shield-iin = Не отправлено: в ответе чей-то ИИН.
crisis-team-shield-phone = Не отправлено: этот телефон из другого обращения.
crisis-team-shield-case = Не отправлено: в ответе номер другого обращения.
crisis-team-shield-person = Не отправлено: в ответе номер другого человека в Telegram.
crisis-team-not-delivered-blocked = { $number }: ответ не дошёл, она остановила бота. Когда напишет снова, увидите здесь.
crisis-team-not-delivered-failed = { $number }: ответ не дошёл. Попробуйте ещё раз.
crisis-team-unshown = { $number }: Telegram не показал одно её сообщение. Слова есть в /cases → «Прочитать».
crisis-warn-no-topics = Бот не может открывать темы в группе команды. Дайте ему право «Управление темами», а пока обращения идут в общую тему.

## Готовые ответы: кнопка для команды и слова, которые она увидит.
crisis-canned-here-button = Я здесь
crisis-canned-here = Здравствуйте. Я человек из команды и читаю вас. Пишите, как вам удобно, можно понемногу.
crisis-canned-listening-button = Слушаю дальше
crisis-canned-listening = Спасибо, что рассказали. Вы не виноваты. Что сейчас нужнее всего?
crisis-canned-number-button = Позвоните 112
crisis-canned-number = Если сейчас опасно, позвоните 112: бесплатно, даже без денег на счету. Я останусь здесь.
crisis-canned-morning-button = Отвечу утром
crisis-canned-morning = Я прочитаю ещё раз и отвечу утром. Если станет опасно, не ждите: 112.
crisis-canned-where-button = Где вы сейчас?
crisis-canned-where = В каком вы городе или районе? Точный адрес не нужен.
crisis-canned-thanks-button = До свидания
crisis-canned-thanks = Берегите себя. Если снова будет трудно, напишите сюда: мы рядом.

## Проверка пути: учебное обращение.
command-drill = Проверить, дойдёт ли вызов
crisis-drill =
    <b>Учебное обращение</b>
    Пройдёт весь путь: тема, карточка, вызов. Засечём, за сколько его возьмут, и назовём, что сломано.
crisis-drill-planned = Следующее само: { $at }
crisis-drill-button = Начать сейчас
crisis-drill-on-button = Раз в неделю само
crisis-drill-off-button = Больше не надо само
crisis-drill-begun = Учебное обращение { $number } пошло. Результат придёт сюда.
crisis-drill-taken = <b>Учебное { $number }:</b> взято за { $seconds } с, { $owner }.
crisis-drill-open = <b>Учебное { $number }:</b> никто не взял.
crisis-drill-holds = Весь путь работает.
crisis-broken-forum = ⚠ В группу команды ничего не пришло. Проверьте, что бот в ней есть.
crisis-broken-topic = ⚠ Бот не может открыть тему. Дайте ему право «Управление темами».
crisis-broken-card = ⚠ Карточка не появилась в теме.
crisis-broken-duty = ⚠ Никто не дежурит: /duty
crisis-broken-phone = ⚠ Кому-то из команды бот не смог написать: /duty покажет кому.
crisis-broken-somebody = ⚠ Вызов не дошёл ни до кого.
crisis-broken-answer = ⚠ За всё время никто не нажал «Беру».

## Что не решает один человек.
crisis-erase-button = Стереть
crisis-erase-sure-button = Попросить стереть
crisis-erasing = Стереть все слова до срока? Это не вернуть. Подтвердить должен координатор, другой человек.
crisis-wanted-erase = { $name } просит стереть обращение { $number } до срока. Слова и тема исчезнут навсегда.
crisis-wanted-override = { $name } просит передать обращение { $number } другой организации без её согласия. Причина:
crisis-second-button = Подтверждаю
crisis-second-asked = Второму человеку отправлено. До его подтверждения ничего не меняется.
crisis-agreed-erase = Стёрто. В журнале остался след без слов.
crisis-agreed-override = Подтверждено и записано в журнал.

## Обязанности по закону: что, кого касается, где написано.
crisis-duties-button = Обязанности
crisis-duties = <b>Что требует закон</b>
crisis-duties-none = Проверенных норм для этого обращения у бота нет. Спросите юриста.
crisis-duty-proof = <i>{ $act }, ст. { $ref }, редакция { $edition }</i>
crisis-duty-threat-to-child = Узнали об угрозе жизни, здоровью или правам ребёнка — сообщить органу опеки. Касается: { $whose }.
crisis-duty-child-without-care = Ребёнок без попечения родителей — сразу сообщить органу опеки. Касается: { $whose }.
crisis-duty-placed-child = Смерть, жестокость или сексуальное насилие над ребёнком, которого устроила сама организация, — сообщить в течение 24 часов органу по правам детей и полиции. Касается: { $whose }.
crisis-duty-mentored-child = То же с ребёнком, у которого наставник, — в течение 24 часов учреждению, органу опеки и полиции. Касается: { $whose }.
crisis-duty-tell-police = За молчание перед полицией о таком деле — штраф. Касается: { $whose }.
crisis-duty-grave-crime = Не сообщить об известном тяжком сексуальном преступлении против ребёнка или особо тяжком преступлении — само преступление. Касается: { $whose }.
crisis-whose-everybody = всех
crisis-whose-accredited = аккредитованной организации
crisis-whose-mentoring = организации наставников
crisis-whose-social = работников социальной защиты, школ и медицины
crisis-whose-but-kin = всех, кроме супругов и близких родных
crisis-duty-ours-button = Ст. { $article }: касается нас
crisis-duty-done-button = Ст. { $article }: сделано
crisis-card-duty = ⚠ Ст. { $article }: сообщить до { $until }
source-offences-code = Кодекс об административных правонарушениях
source-criminal-code = Уголовный кодекс
