### Могу ли я: вопросы, результат по каждой форме, и что изменил новый закон. Названия критериев и форм — в placement*.ftl.

## Вход, команда и начало. $country — страна, чей закон действует.
eligibility-button = Могу ли я?
command-check = Могу ли я взять ребёнка
eligibility-begin =
    <b>Могу ли я?</b>
    Несколько вопросов, по одному. Можно не знать ответа или пропустить. Мы подскажем, а решает орган опеки.
eligibility-law-of = Смотрим по закону. Страна: { $country }.
eligibility-live-in-button = Я живу здесь: { $country }
eligibility-continue = Продолжаем с того места, где вы остановились.

## Экран вопроса. $bar — полоска, $done из $total — сколько отвечено; $why — зачем спрашиваем; $answer — прежний ответ.
eligibility-progress = <code>{ $bar }</code> { $done } / { $total }
eligibility-why = <i>{ $why }</i>
eligibility-your-answer = Сейчас отвечено: { $answer }
eligibility-bullet = • { $what }
eligibility-figure = Прожиточный минимум — { $amount } в месяц.
eligibility-figure-before = Прожиточный минимум на { $year } год мы ещё не знаем. В { $known } году это было { $amount } в месяц.
eligibility-unknown-button = Не знаю
eligibility-skip-button = Пропустить
eligibility-back-button = Назад
eligibility-question-gone = Этого вопроса больше нет. Ваши ответы сохранены.

## Список ответов.
eligibility-answers =
    <b>Ваши ответы</b>
    Выберите, какой изменить. Остальные останутся.
eligibility-answer-line = { $question }: <b>{ $answer }</b>
eligibility-answer-none = ещё не спрашивали
eligibility-answer-unknown = не знаю
eligibility-answer-skipped = пропущено
eligibility-change-answer-button = Изменить ответ
eligibility-result-button = К результату

## Результат: одна строка на форму. $mark — знак, $form — форма, $verdict — слова результата.
eligibility-result =
    <b>Что открыто для вас</b>
    Нажмите на форму: объясним, почему так и что можно изменить.
eligibility-marked = { $mark } { $said }
eligibility-line = { $form } — { $verdict }
eligibility-mark-now = ✓
eligibility-mark-when = ◔
eligibility-mark-ask = ?
eligibility-mark-not-now = —
eligibility-verdict-now = можно сейчас
eligibility-verdict-when = можно при условии
eligibility-verdict-ask = надо спросить
eligibility-verdict-not-now = сейчас нет
eligibility-left-out = О чём-то мы не спросили, чтобы было короче. Ответить можно в «Изменить ответ».
eligibility-not-kept = Ответы бот не хранит. Чтобы вернуться к ним позже и узнать, если закон изменится, нажмите «Запомнить ответы».
eligibility-keep-button = Запомнить ответы
eligibility-everywhere = <b>Везде нужно одно и то же:</b>
eligibility-disclaimer = Мы объясняем, а решает государственный орган или суд.

## Кто первый: это очередь, а не запрет.
eligibility-preference-relatives = Вы родственник: у вас первое право. Закон сначала смотрит на родственников.
eligibility-preference-registered-marriage = Закон сначала ищет родственников ребёнка, затем пары в зарегистрированном браке, как у вас. Это очередь, а не запрет.
eligibility-preference-others = Закон сначала ищет родственников ребёнка, затем пары в зарегистрированном браке. Это очередь, а не запрет: взять ребёнка можно и одному.

## Почему: страница одной формы.
eligibility-why-now = ✓ По вашим ответам ничто не мешает.
eligibility-why-when = ◔ Можно, если решить вот что.
eligibility-why-ask = ? Точно скажет только орган опеки. Вот о чём спросить.
eligibility-why-not-now = — Сейчас нет. Вот почему и что может измениться.
eligibility-part = { $number } / { $total }
eligibility-rule = <b>{ $name }.</b> { $rule }
eligibility-find-out = → Ответа пока нет. Узнайте и добавьте его через «Изменить ответ».
eligibility-about-form-button = Об этой форме
eligibility-open-now = <b>Открыто сейчас</b>
eligibility-reason-form-unproven = Текста закона об этой форме мы не видели или знаем её только из новостей. Спросите там, где её оформляют, примут ли заявление от вас.
eligibility-reason-single-unclear = Запрета для одного человека нет, но в списке бумаг есть свидетельство о браке. Спросите: примут ли заявление от одного?
eligibility-reason-single-barred = Эту форму оформляют только на пару.

## Что ещё важно знать: никому не мешает. $name — критерий, $rule — правило, $months — месяцы.
eligibility-remarks = <b>Полезно знать</b>
eligibility-remark-exempt = • { $name }: от вас не требуется.
eligibility-remark-rule = • { $name }. { $rule }
eligibility-remark-deferred = { $months ->
    [one] • { $name }: вам могут дать { $months } месяц после назначения. Уточните в органе опеки.
    [few] • { $name }: вам могут дать { $months } месяца после назначения. Уточните в органе опеки.
    [many] • { $name }: вам могут дать { $months } месяцев после назначения. Уточните в органе опеки.
   *[other] • { $name }: вам могут дать { $months } месяца после назначения. Уточните в органе опеки.
    }
eligibility-remark-disputed = • Уточните в органе опеки: { $rule }

## Что можно изменить: по одной строке на критерий.
eligibility-fix-adult = → Дождитесь 18 лет. Пока ребёнка может принять другой взрослый семьи.
eligibility-fix-age-30-63 = → Изменить это нельзя, но у других форм такого возраста нет.
eligibility-fix-citizen-kz = → Это откроется с гражданством Казахстана. Другие формы смотрите ниже.
eligibility-fix-stateless = → Сначала нужно гражданство. С чего начать, спросите по телефону 1414.
eligibility-fix-no-residence = → Подойдёт и съёмное жильё: нужен договор, по которому вы там живёте.
eligibility-fix-income = → Когда дохода станет больше, измените ответ. Какие доходы засчитают, спросите в органе опеки.
eligibility-fix-preparation = → Запишитесь в школу, она бесплатная. Сертификат не устаревает: срока у него в законе нет.
eligibility-fix-mentor-training = → Пройдите подготовку наставников. Кто её проводит рядом с вами, спросите в органе опеки.
eligibility-fix-space-15m2 = → Посчитайте: площадь разделить на всех вместе с ребёнком. Подойдёт и съёмное жильё побольше.
eligibility-fix-spouse-consent = → Без согласия супруга не оформят. Поговорите дома не спеша.
eligibility-fix-joint-unmarried = → Зарегистрируйте брак или решите, кто из вас усыновит.
eligibility-fix-child-consent-10 = → Дайте ребёнку время. Без его согласия не решат, а передумать он может.
eligibility-fix-incapacity = → Если здоровье изменилось, спросите юриста, как просить суд посмотреть дело снова.
eligibility-fix-spouse-incapacity = → Если здоровье супруга изменилось, спросите юриста, как просить суд посмотреть дело снова.
eligibility-fix-parental-rights-lost = → Суд может вернуть права, если жизнь изменилась. Мешает ли правило после этого, спросите в органе опеки.
eligibility-fix-removed-as-guardian = → Если с решением не согласны, спросите юриста, можно ли его оспорить.
eligibility-fix-adoption-cancelled = → Если с решением не согласны, спросите юриста, можно ли его оспорить.

## О чём спросить орган опеки: по одной строке на критерий.
eligibility-ask-illness-692 = → Спросите: «Какие справки нужны и что из списка № 692 к нам относится?» Диагноз называть не нужно.
eligibility-ask-criminal-record = → Спросите: «Какие дела вы считаете, а какие нет?» Можно спросить, не называя имени.
eligibility-ask-prosecution-now = → Спросите: «Мешает ли дело, если оно закрыто, и по какому основанию?»
eligibility-ask-mental-health-observation = → Спросите: «Что считается динамическим наблюдением и когда оно заканчивается?»
eligibility-ask-foreign-adopter = → Спросите: «Как усыновляют граждане другой страны?» У них отдельный путь.
eligibility-ask-citizen-kz = → Спросите: «Подойдём ли мы, если сейчас живём за границей?»
eligibility-ask-no-residence = → Спросите: «Какое жильё и какая регистрация нужны, если мы живём за границей?»
eligibility-ask-spouse-consent = → Спросите: «Нужно ли согласие, если мы больше года живём врозь?»
eligibility-ask-space-15m2 = → Спросите: «Смотрите ли вы на 15 м² на человека для этой формы?» В Кодексе для неё этого нет.
eligibility-ask-age-gap = → Спросите: «Может ли суд разрешить меньшую разницу в нашем случае?»
eligibility-ask-incapacity = → Спросите: «Мешает ли такое решение и о ком его смотрят?»
eligibility-ask-spouse-incapacity = → Спросите: «Мешает ли такое решение о супруге?»
eligibility-ask-parental-rights-lost = → Спросите: «Мешает ли это, если дело не обо мне или права уже вернули?»
eligibility-ask-removed-as-guardian = → Спросите: «Мешает ли это, если дело не обо мне?»
eligibility-ask-adoption-cancelled = → Спросите: «Мешает ли это, если дело не обо мне?»
eligibility-ask-kg-age-30-65 = → Спросите в районном управлении: «Есть ли предел возраста?»
eligibility-ask-kg-citizen = → Спросите в районном управлении: «Нужно ли гражданство Кыргызстана?»
eligibility-ask-kg-training = → Спросите в районном управлении: «Где и сколько учатся?»
eligibility-ask-kg-adopter-age-60 = → Если вам больше 60, спросите: «Можно ли, если я родственник или опекун ребёнка?»
eligibility-ask-kg-health = → Спросите: «Какие болезни мешают и какая справка нужна?» Диагноз называть не нужно.
eligibility-ask-kg-child-consent-10 = → Спросите: «С какого возраста нужно согласие ребёнка?»
eligibility-ask-kg-age-gap = → Спросите: «Какая нужна разница в возрасте?»

## Закон изменился: сообщение тем, у кого изменился результат. $before и $after — слова результата, $rule — правило.
eligibility-law-changed =
    <b>В законе новое</b>
    Мы заново посмотрели ваши ответы. Вот что стало другим.
eligibility-change = <b>{ $form }</b>: было «{ $before }», теперь «{ $after }».
eligibility-change-new = <b>{ $form }</b>: это новая форма. По вашим ответам — { $after }.
eligibility-change-cause = → { $rule }

## Что бот хранит: строка в «моих данных».
holding-eligibility = { $count ->
    [one] Ответы «Могу ли я?»: { $count } ответ. Нужен, чтобы показать открытые формы и сказать, если закон изменится. Храним, пока вы не сотрёте.
    [few] Ответы «Могу ли я?»: { $count } ответа. Нужны, чтобы показать открытые формы и сказать, если закон изменится. Храним, пока вы не сотрёте.
    [many] Ответы «Могу ли я?»: { $count } ответов. Нужны, чтобы показать открытые формы и сказать, если закон изменится. Храним, пока вы не сотрёте.
   *[other] Ответы «Могу ли я?»: { $count } ответа. Нужны, чтобы показать открытые формы и сказать, если закон изменится. Храним, пока вы не сотрёте.
    }
holding-eligibility-question = Вопрос
holding-eligibility-answer = Ответ
holding-eligibility-country = Страна
holding-eligibility-at = Отвечено
