## Елдер
country-kz = Қазақстан
country-kg = Қырғызстан


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
