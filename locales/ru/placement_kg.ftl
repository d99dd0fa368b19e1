### Формы устройства в Кыргызстане.

## Кыргызстан: коротко, пока закон проверяется
form-kg-adoption = Усыновление в Кыргызстане
form-kg-adoption-button = Усыновление, Кыргызстан
form-kg-adoption-what = Ребёнок становится вашим навсегда.
form-kg-adoption-status = Как меняются права ребёнка, объяснит районное отделение Министерства труда: закон мы ещё проверяем.
form-kg-adoption-decides = Порядок спросите в районном отделении Министерства труда, соцобеспечения и миграции.
form-kg-adoption-children = Сколько детей можно усыновить, спросите там же.
form-kg-adoption-pay = О выплатах спросите там же: проверенных сумм у нас нет.
form-kg-adoption-page-law =
    • Усыновление описывает Кодекс о детях 2012 года, глава 8, и два порядка: 2015 и 2016 годов. Мы знаем их названия, но не читали текст, и не знаем, не заменил ли их новый кодекс.
    • Спросите в отделении: какие бумаги, сколько ждать, нужна ли подготовка.
form-kg-adoption-cell-status = спросите в отделении
form-kg-adoption-cell-decides = спросите в отделении
form-kg-adoption-cell-term = навсегда
form-kg-adoption-cell-children = спросите в отделении
form-kg-adoption-cell-pay = спросите в отделении
form-kg-adoption-cell-after = спросите в отделении
form-kg-guardianship = Опека в Кыргызстане
form-kg-guardianship-button = Опека, Кыргызстан
form-kg-guardianship-what = Вы растите ребёнка, который остался без заботы родителей.
form-kg-guardianship-status = Какие права остаются за ребёнком, объяснит районное отделение Министерства труда: закон мы ещё проверяем.
form-kg-guardianship-decides = Порядок спросите в районном отделении Министерства труда, соцобеспечения и миграции.
form-kg-guardianship-children = Сколько детей можно взять, спросите там же.
form-kg-guardianship-pay = О пособии спросите там же: проверенных сумм у нас нет.
form-kg-guardianship-page-law =
    • Опеку описывает Кодекс о детях 2012 года, глава 9. Мы знаем его оглавление, но не читали текст, и не знаем, не заменил ли его новый кодекс.
    • Спросите в отделении: какие бумаги, сколько ждать, нужна ли подготовка.
form-kg-guardianship-cell-status = спросите в отделении
form-kg-guardianship-cell-decides = спросите в отделении
form-kg-guardianship-cell-term = спросите в отделении
form-kg-guardianship-cell-children = спросите в отделении
form-kg-guardianship-cell-pay = спросите в отделении
form-kg-guardianship-cell-after = спросите в отделении
form-kg-foster-family = Фостерная семья в Кыргызстане
form-kg-foster-family-button = Фостерная семья
form-kg-foster-family-what = Временная семья по договору — когда усыновить ребёнка или взять под опеку нельзя.
form-kg-foster-family-status = Ребёнок у вас на время: от нескольких часов до месяца или дольше полугода.
form-kg-foster-family-decides = Семья живёт по договору; как его заключают, спросите в районном отделении Министерства труда, соцобеспечения и миграции.
form-kg-foster-family-children = Сколько детей можно взять, спросите в отделении.
form-kg-foster-family-pay = Платят на ребёнка и за труд. Суммы известны из новостей 2025 года.
form-kg-foster-family-page-law =
    • Нужны гражданство Кыргызстана, возраст от 30 до 65 лет и специальная подготовка — так пишут в новостях.
    • Положение о фостерной семье — постановление № 622 от 21 декабря 2020 года; текста у нас нет.
    • Спросите в отделении: где учат, сколько часов, какие бумаги.
form-kg-foster-family-page-money = Так писали в 2025 году. Сегодняшние суммы могут быть другими.
form-kg-foster-family-cell-status = временный воспитатель
form-kg-foster-family-cell-decides = по договору
form-kg-foster-family-cell-term = на время
form-kg-foster-family-cell-children = спросите в отделении
form-kg-foster-family-cell-pay = вам и на ребёнка
form-kg-foster-family-cell-after = спросите в отделении
