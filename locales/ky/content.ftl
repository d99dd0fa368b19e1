### Мазмун: файлдардагы маалымат, аны администратор чатта оңдойт.

## Бөлүмдөр жана тизмелер. $section — бөлүм, $country — өлкө, $value — эмне жазылган, $name — кимдин номери.
command-content = Телефондорду оңдоо
content-top =
    <b>Эмнени оңдойбуз?</b>
    Өзгөргөнүн баары дароо көрөт, жардам карточкасынан да.
content-section-emergency = Шашылыш номерлер
content-section-lines = Маалымат телефондору
content-section-button = { $section }: { $country }
content-list = <b>{ $section }: { $country }</b>
content-entry-button = { $value } — { $name }
content-back-button = Артка

## Бир жазуу. $value — номер же күн.
content-entry =
    <b>{ $name }</b>
    { $country }
content-value-number = Номери: { $value }
content-value-verified_on = Текшерилген күнү: { $value }
content-unwritten = белгисиз
content-edited = Чатта өзгөртүлгөн.
content-as-shipped = Боттун файлдарындагыдай.
content-write-number-button = Башка номер
content-write-verified_on-button = Текшерилген күнү
content-checked-button = Бүгүн текшерилди
content-undo-button = Мурункусун кайтаруу
content-history-button = Эмне өзгөрдү
content-export-button = Программистке файлдар

## Жаңы маани: жазуу, карап чыгуу, сактоо.
content-ask-number = { $name }: жооп берген номерин жазыңыз.
content-ask-verified_on = { $name }: кайсы күнү текшерилгенин жазыңыз, мисалы 24.11.2026.
content-preview =
    <b>{ $name }</b>
    { $country }. Азырынча эч нерсе өзгөргөн жок. Карап чыгып, сактаңыз.
content-now = <b>Азыр</b>
content-then = <b>Сактасаңыз</b>
content-save-button = Сактоо

## Ким эмнени өзгөрттү. $at — качан, $who — ким, $before менен $after — мурун жана азыр, $count — канча жазуу.
content-history = <b>Эмне өзгөрдү</b>
content-history-empty = Бул жерде али эч нерсе өзгөргөн жок.
content-change = { $at } · { $who } · { $name } · { $country }
content-before-after =
    Мурун
    { $before }
    Эми
    { $after }
content-exported =
    { $count ->
        [one] { $count } жазуу өзгөргөн.
       *[other] { $count } жазуу өзгөргөн.
    } Архивди программистке бериңиз: файлдар боттогу ордунда турат.

## Баш тартуу.
content-unknown = Мындай жазуу жок.
content-nothing = Чатта эч нерсе өзгөргөн жок: баары боттун файлдарындагыдай.
content-draft-gone = Бул эми жок. Кайра жазыңыз.
content-changed-meanwhile = Ушул арада жазуу өзгөргөн. Кайра ачыңыз.
content-no-number = Бул номерге чалууга болбойт: цифраларын текшериңиз. Ушул өлкөнүн кыска номери же коду менен толук номер керек.
content-number-twice = Бул номер башка жазууда турат.
content-no-day = Күнүн түшүнбөдүк. Мындай жазыңыз: 24.11.2026.
content-day-to-come = Бул күн али келе элек.
