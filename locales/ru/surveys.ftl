### Опросы: несколько вопросов выбранным людям; ответы без имени, смотреть можно от десяти.

## Команда и что мы храним. $count — сколько опросов.
command-surveys = Опросы
holding-surveys = Отметка о том, что вы ответили на опросы: { $count }. Что вы ответили, мы не знаем и показать не можем. Нужна, чтобы не спросить второй раз.
holding-surveys-title = Опрос

## Кто отвечает. $title — название, $number и $of — который вопрос из скольких, $most — сколько можно знаков.
surveys-invitation =
    <b>{ $title }</b>
    Вопросов: { $count }. Ответы без имени: мы увидим только общие числа.
surveys-answer-button = Ответить
surveys-question =
    <b>{ $title }</b> · { $number } из { $of }
    { $question }
surveys-skip-button = Пропустить
surveys-words =
    <b>Спасибо, ответы учтены.</b>
    { $question }
    Напишите, если хотите. Без имён: ваши слова прочтут отдельно от ответов.
surveys-thanks = <b>Спасибо!</b> Ваши ответы учтены.
surveys-over = Этот опрос уже закончен.
surveys-answered = Вы уже ответили на этот опрос. Спасибо.
surveys-gone = Этого опроса здесь нет.
surveys-words-long = Нужно от одного до { $most } знаков.

## Координатору: составить и посмотреть. $state — где опрос, $count — сколько ответов, $label — условие.
surveys-listed = <b>Опросы</b>
surveys-new-button = Новый опрос
surveys-listed-button = { $mark } { $title }
surveys-mark-draft = ✎
surveys-mark-open = ●
surveys-mark-closed = ✓
surveys-new =
    <b>Новый опрос</b>
    Пришлите одним сообщением:
    <code>Название
    ? Вопрос
    - ответ
    - ответ
    ? Насколько вам помогли
    1-5
    ? Что добавить</code>
    Вопрос без ответов — свободные слова, он последний.
surveys-back-button = Назад
surveys-later-button = Дальше
surveys-card = <b>{ $title }</b>. { $state }
surveys-asked = { $number }. { $question }
surveys-everybody = Для всех.
surveys-so-far = Ответили: { $count }.
surveys-state-draft = Черновик
surveys-state-open = Идёт
surveys-state-closed = Закончен
surveys-whom-button = Для кого
surveys-open-button = Начать опрос
surveys-drop-button = Удалить черновик
surveys-close-button = Закончить опрос
surveys-result-button = Картинка
surveys-table-button = Таблица
surveys-repeat-button = Повторить опрос
surveys-write-in = Пришлите тот же опрос { $language }: столько же вопросов и ответов.
surveys-filters = <b>Для кого опрос?</b> Условия те же, что у объявлений. Без условий — для всех.
surveys-chosen-button = ✓ { $label }
surveys-result = <b>{ $title }</b>. Ответили: { $count }.
surveys-people = Ответили: { $count }
surveys-pale = Бледная полоса — прошлый раз
surveys-table = Все числа и слова опроса.
surveys-column-question = Вопрос
surveys-column-answer = Ответ
surveys-column-count = Сколько
surveys-column-share = Процент
surveys-column-before = Процент в прошлый раз
surveys-still-open = Пока опрос идёт, видно только, сколько ответили. Сначала закончите его.
surveys-too-few = Ответов меньше { $fewest }: показать нельзя, чтобы никого не узнали.
surveys-not-read = Не получилось разобрать. Первая строка — название, вопрос начинается с ?, ответ — с чёрточки.
surveys-choices = У вопроса должно быть от двух до { $most } ответов.
surveys-other-shape = На другом языке было иначе: столько же вопросов и ответов, пожалуйста.
surveys-no-draft = Этот опрос уже начат, изменить его нельзя.
