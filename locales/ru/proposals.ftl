### Предложения и вопросы фонду: своими словами, ответ команды, опубликованный ответ без того, кто спросил.

## Команды, меню и что мы храним. $count — сколько записей.
command-propose = Предложить или спросить фонд
command-proposals = Предложения и вопросы людей
proposals-menu-button = Предложить или спросить
holding-proposals = Ваши предложения и вопросы фонду: { $count }. Нужны, чтобы вам ответить.
holding-proposals-words = Что вы написали
holding-proposals-when = Когда
holding-proposals-state = Что с этим стало
holding-proposals-reply = Ответ команды

## Кто предлагает. $most — сколько можно, $words — его слова, $reply — ответ, $state — где это сейчас.
proposals-propose =
    <b>Предложить или спросить</b>
    Напишите своими словами одним сообщением. Прочтёт команда фонда, ответ придёт сюда.
    Если срочно или страшно, откройте «Мне нужна помощь».
proposals-received =
    <b>Спасибо, получили.</b>
    Когда команда ответит, мы напишем.
proposals-mine-button = Мои предложения и вопросы
proposals-mine = <b>Ваши предложения и вопросы</b>
proposals-none = Здесь пока пусто.
proposals-later-button = Дальше
proposals-back-button = Назад
proposals-read-button = Открыть
proposals-one = <b>{ $state }</b>
proposals-words = «{ $words }»
proposals-answered = Ответ команды: { $reply }
proposals-published = Ваш вопрос и ответ на него теперь могут прочесть все. Кто спросил, там не указано.
proposals-public =
    <b>{ $question }</b>
    { $answer }

    <i>Об этом спрашивали люди, ответила команда фонда.</i>
proposals-state-open = Ждёт ответа
proposals-state-answered = Есть ответ
proposals-state-reading = Ответ готовят для всех
proposals-state-published = Опубликовано
proposals-state-merged = Закрыто
proposals-length = Нужно от одного до { $most } знаков.
proposals-enough = Сегодня вы написали уже { $most }. Остальное напишите завтра, пожалуйста.
proposals-gone = Этого здесь больше нет.

## Команде. $mark — где это, $count — сколько человек, $question и $answer — вопрос и ответ на языке $language.
proposals-arrived = Пришло новое предложение или вопрос.
proposals-read-please = Вопрос и ответ написаны на всех языках. Прочтите, пожалуйста, и опубликуйте.
proposals-listed = <b>Предложения и вопросы</b>
proposals-listed-none = Пока ничего нет.
proposals-matter-button = { $mark } { $count } · { $words }
proposals-mark-open = ○
proposals-mark-answered = ✓
proposals-mark-reading = ◔
proposals-mark-published = ●
proposals-mark-merged = ×
proposals-matter = <b>{ $state }</b>. Написали: { $count }.
proposals-more = И ещё похожих: { $count }.
proposals-reply-button = Ответить
proposals-merge-button = Объединить с похожим
proposals-wording-button = Опубликовать для всех
proposals-reply = Напишите ответ одним сообщением. Его получит каждый, кто об этом написал.
proposals-merge-with = <b>С чем объединить?</b>
proposals-wording = <b>Вопрос и ответ для всех. { $state }</b>
proposals-wording-hint = Напишите на каждом языке, без имён и примет. Потом прочтёт второй человек.
proposals-worded = { $language }: <b>{ $question }</b> { $answer }
proposals-write = Напишите { $language }: первая строка — вопрос, дальше — ответ. Без имён и примет.
proposals-two-parts = Первая строка — вопрос (до { $question } знаков), дальше — ответ (до { $answer }).
proposals-languages-missing = Сначала напишите на всех языках.
proposals-second-person = Опубликовать должен другой человек: он прочтёт свежими глазами.
proposals-ask-reader-button = Дать прочесть второму
proposals-publish-button = Всё верно, опубликовать
proposals-take-back-button = Снять с публикации
