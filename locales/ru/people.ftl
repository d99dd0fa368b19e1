## Страны
country-kz = Казахстан
country-kg = Кыргызстан


## Выбор страны и региона
people-which-country =
    <b>В какой стране вы живёте?</b>
    От страны зависят законы и телефоны.
people-which-region =
    <b>{ $country }</b>
    Выберите регион.
people-lives-in =
    <b>{ $country }</b>
    Страницы и телефоны теперь для этой страны.
people-lives-in-region =
    <b>{ $country }, { $region }</b>
    Теперь показываем по этому региону.
people-choose-region-button = Выбрать регион
people-other-country-button = Другая страна
people-page-back-button = Назад
people-page-on-button = Дальше
people-country-unknown = По этой стране мы пока не можем помочь. Выберите из списка.
people-region-unknown = Такого региона нет в списке. Выберите из списка.
people-language-unknown = На этом языке мы пока не говорим. Выберите один из четырёх.
