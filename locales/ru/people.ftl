## Страны
country-kz = Казахстан
country-kg = Кыргызстан

## Номера на карточке помощи
emergency-kz-112 = { $number } — экстренная помощь, единый номер
emergency-kz-102 = { $number } — полиция
emergency-kz-103 = { $number } — скорая
emergency-kz-111 = { $number } — линия для семьи, женщин и детей, круглосуточно
emergency-kz-150 = { $number } — телефон доверия
emergency-kg-112 = { $number } — служба спасения
emergency-kg-102 = { $number } — милиция
emergency-kg-111 = { $number } — детская линия помощи
emergency-kg-103 = { $number } — скорая
emergency-kg-117 = { $number } — линия о насилии в семье

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

## Регионы
region-kz-10 = область Абай
region-kz-11 = Акмолинская область
region-kz-15 = Актюбинская область
region-kz-19 = Алматинская область
region-kz-23 = Атырауская область
region-kz-27 = Западно-Казахстанская обл.
region-kz-31 = Жамбылская область
region-kz-33 = область Жетісу
region-kz-35 = Карагандинская область
region-kz-39 = Костанайская область
region-kz-43 = Кызылординская область
region-kz-47 = Мангистауская область
region-kz-55 = Павлодарская область
region-kz-59 = Северо-Казахстанская область
region-kz-61 = Туркестанская область
region-kz-62 = область Улытау
region-kz-63 = Восточно-Казахстанская обл.
region-kz-71 = город Астана
region-kz-75 = город Алматы
region-kz-79 = город Шымкент
region-kg-b = Баткенская область
region-kg-c = Чуйская область
region-kg-j = Джалал-Абадская область
region-kg-n = Нарынская область
region-kg-o = Ошская область
region-kg-t = Таласская область
region-kg-y = Иссык-Кульская область
region-kg-gb = город Бишкек
region-kg-go = город Ош
