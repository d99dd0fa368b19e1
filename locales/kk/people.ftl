## Елдер
country-kz = Қазақстан
country-kg = Қырғызстан

## Көмек картасындағы нөмірлер
emergency-kz-112 = { $number } — жедел көмек, бірыңғай нөмір
emergency-kz-102 = { $number } — полиция
emergency-kz-103 = { $number } — жедел жәрдем
emergency-kz-111 = { $number } — отбасы, әйелдер мен балалар желісі, тәулік бойы
emergency-kz-150 = { $number } — сенім телефоны
emergency-kg-112 = { $number } — құтқару қызметі
emergency-kg-102 = { $number } — милиция
emergency-kg-111 = { $number } — балаларға көмек желісі
emergency-kg-103 = { $number } — жедел жәрдем
emergency-kg-117 = { $number } — отбасындағы зорлық-зомбылық желісі

## Елді және өңірді таңдау
people-which-country =
    <b>Қай елде тұрасыз?</b>
    Заңдар мен телефондар елге қарай басқаша.
people-which-region =
    <b>{ $country }</b>
    Өңіріңізді таңдаңыз.
people-lives-in =
    <b>{ $country }</b>
    Беттер мен телефондар енді осы ел бойынша көрсетіледі.
people-lives-in-region =
    <b>{ $country }, { $region }</b>
    Енді осы өңір бойынша көрсетеміз.
people-choose-region-button = Өңірді таңдау
people-other-country-button = Басқа ел
people-page-back-button = Артқа
people-page-on-button = Әрі қарай
people-country-unknown = Бұл ел бойынша әзірге көмектесе алмаймыз. Тізімнен таңдаңыз.
people-region-unknown = Бұл өңір тізімде жоқ. Тізімнен таңдаңыз.
people-language-unknown = Бұл тілде әзірге сөйлей алмаймыз. Төртеуінің бірін таңдаңыз.

## Өңірлер
region-kz-10 = Абай облысы
region-kz-11 = Ақмола облысы
region-kz-15 = Ақтөбе облысы
region-kz-19 = Алматы облысы
region-kz-23 = Атырау облысы
region-kz-27 = Батыс Қазақстан облысы
region-kz-31 = Жамбыл облысы
region-kz-33 = Жетісу облысы
region-kz-35 = Қарағанды облысы
region-kz-39 = Қостанай облысы
region-kz-43 = Қызылорда облысы
region-kz-47 = Маңғыстау облысы
region-kz-55 = Павлодар облысы
region-kz-59 = Солтүстік Қазақстан облысы
region-kz-61 = Түркістан облысы
region-kz-62 = Ұлытау облысы
region-kz-63 = Шығыс Қазақстан облысы
region-kz-71 = Астана қаласы
region-kz-75 = Алматы қаласы
region-kz-79 = Шымкент қаласы
region-kg-b = Баткен облысы
region-kg-c = Шүй облысы
region-kg-j = Жалалабат облысы
region-kg-n = Нарын облысы
region-kg-o = Ош облысы
region-kg-t = Талас облысы
region-kg-y = Ыстықкөл облысы
region-kg-gb = Бішкек қаласы
region-kg-go = Ош қаласы
