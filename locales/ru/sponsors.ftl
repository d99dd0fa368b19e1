### Спонсоры: желания подопечных (только номер и область), обещания, подтверждения, книга учёта.

## Команды, вход и то, что записано о человеке. $count — сколько обещаний.
command-sponsors = Помочь ребёнку деньгами
command-wards = Подопечные и спонсоры (команда)
sponsors-menu-button = Хочу помочь ребёнку
holding-sponsors = Ваши обещания помочь и подтверждения оплаты ({ $count }). Держим, пока вы помогаете; суммы остаются в книге учёта без вас.
holding-sponsors-size = Для кого
holding-sponsors-on = Сколько и как часто
holding-sponsors-state = Состояние
sponsors-kept = Суммы остаются в книге учёта, но без вашего номера и без подтверждений.
sponsors-desk-button = Подопечные и спонсоры
sponsors-mine-button = Мои обещания
sponsors-back-button = Назад
sponsors-earlier-button = Раньше
sponsors-later-button = Дальше

## Желания. $code — номер, $wish — что нужно, $ward — номер и желание, $region — область, $sum, $target — деньги.
sponsors-entrance =
    <b>Помочь ребёнку</b>
    Каждый ребёнок здесь — номер и область: имени, фото и адреса мы не показываем никому.
sponsors-choose = Выберите, кому помочь.
sponsors-none = Сейчас открытых желаний нет. Загляните позже.
sponsors-ward = № { $code }, { $wish }
sponsors-ward-button = { $ward }
sponsors-wish-account = счёт на жильё
sponsors-wish-winter = зимняя одежда
sponsors-wish-tuition = учёба
sponsors-ward-title =
    <b>{ $ward }</b>
    { $region }
sponsors-gathered = Собрано { $sum }, нужно { $target }.
sponsors-never = Контакты ребёнка мы не даём. Подарки и встречи — только через учреждение, где он живёт.
sponsors-once-button = Помочь один раз
sponsors-monthly-button = Помогать каждый месяц
sponsors-how-much-once = { $ward }. Сколько? Выберите или напишите сумму.
sponsors-how-much-monthly = { $ward }. Сколько в месяц? Выберите или напишите сумму.
sponsors-sum-button = { $sum }
sponsors-give-button = Да, обещаю
sponsors-sure = { $ward }: { $pledged }. Верно?
sponsors-no-sum = Эта сумма не подходит: нужно целое число больше нуля.
sponsors-too-many = Открытых обещаний уже { $most }: завершите одно, потом дайте новое.
sponsors-ward-unknown = Этого желания уже нет. Выберите другое.

## Своё обещание. $pledged — сумма и как часто, $state — где стоит, $how и $words — слова команды.
sponsors-pledged-once = { $sum } один раз
sponsors-pledged-monthly = { $sum } каждый месяц
sponsors-state-open = открыто
sponsors-state-kept = выполнено
sponsors-state-left = завершено
sponsors-mine = <b>Мои обещания</b>
sponsors-mine-none = Пока ни одного.
sponsors-mine-line = { $ward }: { $pledged }, { $state }
sponsors-pledge =
    <b>{ $ward }</b>
    Вы обещали { $pledged }. Сейчас: { $state }.
sponsors-how = Как заплатить: { $how }
sponsors-came = От вас пришло: { $sum }. Спасибо!
sponsors-payment-told = Подтверждение у команды, его проверяют.
sponsors-payment-not-found = Последний платёж не нашли. Проверьте реквизиты и пришлите подтверждение ещё раз.
sponsors-became = Что стало с помощью: { $words }
sponsors-paid-button = Я заплатил(а)
sponsors-leave-button = Больше не могу
sponsors-ask-proof = Пришлите чек или снимок экрана: картинкой или файлом. Его увидит только команда.
sponsors-no-proof = Нужна картинка или файл.
sponsors-proof-kept = Спасибо! Команда проверит и напишет вам.
sponsors-waits = Прошлое подтверждение ещё проверяют. Подождите ответа.
sponsors-ask-leave = Завершить обещание? Напоминаний больше не будет, команда узнает сразу. Всё, что вы дали, осталось у ребёнка.
sponsors-leave-now-button = Да, завершить
sponsors-left = Обещание завершено. Спасибо за то, что вы сделали.
sponsors-pledge-unknown = Такого обещания у вас нет.
sponsors-pledge-over = Это обещание уже завершено.

## Что приходит спонсору само.
sponsors-remind = Вы хотели помочь: { $ward }. Когда заплатите, пришлите подтверждение. Если не получается, обещание можно завершить.
sponsors-thanks = <b>Спасибо!</b> { $sum } пришли: { $ward }. Когда станет известно, чем это помогло, мы напишем.
sponsors-was-not-found = { $ward }: платёж пока не нашли. Проверьте реквизиты и пришлите подтверждение ещё раз.
sponsors-news =
    <b>{ $ward }</b>
    { $words }

## Команда. $wards, $waiting, $count — числа; $month — первый день месяца; $came, $waits — деньги.
sponsors-desk =
    <b>Подопечные и спонсоры</b>
    Желаний: { $wards }. Ждут проверки: { $waiting }.
sponsors-look-button = Проверить: { $ward }
sponsors-new-button = Новое желание
sponsors-books-button = Книга учёта
sponsors-which-region = Где живёт ребёнок? Только область: ничего меньше мы не записываем.
sponsors-which-wish = Что нужно?
sponsors-wish-account-button = Счёт на жильё
sponsors-wish-winter-button = Зимняя одежда
sponsors-wish-tuition-button = Учёба
sponsors-which-target = Сколько нужно?
sponsors-ask-how = Напишите, как заплатить: реквизиты учреждения или фонда. Без имени ребёнка: это увидит спонсор.
sponsors-words-unfit = Напишите от трёх до { $most } букв.
sponsors-pledges-of-ward = Открытых обещаний: { $count }.
sponsors-write-news-button = Что стало с помощью
sponsors-close-button = Закрыть желание
sponsors-reopen-button = Открыть снова
sponsors-ask-news = Напишите, чем помогли: это увидят спонсоры этого ребёнка. Без имени, школы и места.
sponsors-news-told = Отправлено спонсорам: { $count }.
sponsors-proof = { $ward }: { $sum }
sponsors-proof-arrived = Подтверждение оплаты. { $ward }: { $sum }. Деньги пришли?
sponsors-came-button = Пришли
sponsors-not-found-button = Не нашли
sponsors-confirmed = Подтверждено: { $ward }, { $sum }. Спонсору ушло спасибо.
sponsors-refused = Отмечено, что не нашли: { $ward }, { $sum }. Спонсору написали.
sponsors-decided = Это уже решил кто-то из команды.
sponsors-payment-unknown = Такого платежа нет.
sponsors-somebody-left = Спонсор больше не может помогать. { $ward }: было { $pledged }. Подумайте, кто поможет дальше.
sponsors-books = Книга учёта
sponsors-books-file = Книга учёта. Записей: { $count }.
sponsors-head-day = День
sponsors-head-ward = Кому
sponsors-head-pledge = Обещание №
sponsors-head-sum = Сумма
sponsors-head-state = Состояние
sponsors-payment-state-told = ждёт проверки
sponsors-payment-state-confirmed = пришло
sponsors-payment-state-not-found = не нашли
sponsors-whole = Всего пришло, { $currency }
sponsors-of-ward = Из них № { $code }
sponsors-report = <b>Спонсоры: месяц с { $month }</b>
sponsors-report-line = Пришло { $came }, ждёт проверки { $waits }.
sponsors-report-none = Платежей не было.
