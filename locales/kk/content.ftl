### Мазмұн: файлдардағы деректер, оларды әкімші чатта түзетеді.

## Бөлімдер мен тізімдер. $section — бөлім, $country — ел, $value — не жазылған, $name — кімнің нөмірі.
command-content = Телефондарды түзету
content-top =
    <b>Нені түзетеміз?</b>
    Өзгергенін бәрі бірден көреді, көмек карточкасында да.
content-section-emergency = Шұғыл нөмірлер
content-section-lines = Анықтама телефондары
content-section-button = { $section }: { $country }
content-list = <b>{ $section }: { $country }</b>
content-entry-button = { $value } — { $name }
content-back-button = Артқа

## Бір жазба. $value — нөмір не күн.
content-entry =
    <b>{ $name }</b>
    { $country }
content-value-number = Нөмірі: { $value }
content-value-verified_on = Тексерілген күні: { $value }
content-unwritten = белгісіз
content-edited = Чатта өзгертілген.
content-as-shipped = Боттың файлдарындағыдай.
content-write-number-button = Басқа нөмір
content-write-verified_on-button = Тексерілген күні
content-checked-button = Бүгін тексерілді
content-undo-button = Бұрынғысын қайтару
content-history-button = Не өзгерді
content-export-button = Бағдарламашыға файлдар

## Жаңа мән: жазу, қарап шығу, сақтау.
content-ask-number = { $name }: жауап берген нөмірін жазыңыз.
content-ask-verified_on = { $name }: қай күні тексерілгенін жазыңыз, мысалы 24.11.2026.
content-preview =
    <b>{ $name }</b>
    { $country }. Әзірге ештеңе өзгерген жоқ. Қарап шығып, сақтаңыз.
content-now = <b>Қазір</b>
content-then = <b>Сақтасаңыз</b>
content-save-button = Сақтау

## Кім нені өзгертті. $at — қашан, $who — кім, $before мен $after — бұрын және қазір, $count — неше жазба.
content-history = <b>Не өзгерді</b>
content-history-empty = Мұнда әлі ештеңе өзгерген жоқ.
content-change = { $at } · { $who } · { $name } · { $country }
content-before-after =
    Бұрын
    { $before }
    Енді
    { $after }
content-exported =
    { $count ->
        [one] { $count } жазба өзгерген.
       *[other] { $count } жазба өзгерген.
    } Мұрағатты бағдарламашыға беріңіз: файлдар боттағы орнында тұр.

## Бас тарту.
content-unknown = Ондай жазба жоқ.
content-nothing = Чатта ештеңе өзгерген жоқ: бәрі боттың файлдарындағыдай.
content-draft-gone = Бұл енді жоқ. Қайта жазыңыз.
content-changed-meanwhile = Осы арада жазба өзгерген. Қайта ашыңыз.
content-no-number = Бұл нөмірге қоңырау шалу мүмкін емес: цифрларын тексеріңіз. Осы елдің қысқа нөмірі не кодымен толық нөмір керек.
content-number-twice = Бұл нөмір басқа жазбада тұр.
content-no-day = Күнін түсінбедік. Былай жазыңыз: 24.11.2026.
content-day-to-come = Бұл күн әлі келген жоқ.
