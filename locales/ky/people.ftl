## Өлкөлөр
country-kz = Казакстан
country-kg = Кыргызстан

## Жардам картасындагы номерлер
emergency-kz-112 = { $number } — тез жардам, бирдиктүү номер
emergency-kz-102 = { $number } — полиция
emergency-kz-103 = { $number } — тез медициналык жардам
emergency-kz-111 = { $number } — үй-бүлө, аялдар жана балдар линиясы, күнү-түнү
emergency-kz-150 = { $number } — ишеним телефону
emergency-kg-112 = { $number } — куткаруу кызматы
emergency-kg-102 = { $number } — милиция
emergency-kg-111 = { $number } — балдарга жардам линиясы
emergency-kg-103 = { $number } — тез медициналык жардам
emergency-kg-117 = { $number } — үй-бүлөдөгү зомбулук линиясы

## Өлкө менен аймакты тандоо
people-which-country =
    <b>Кайсы өлкөдө жашайсыз?</b>
    Мыйзамдар менен телефондор өлкөгө жараша болот.
people-which-region =
    <b>{ $country }</b>
    Аймагыңызды тандаңыз.
people-lives-in =
    <b>{ $country }</b>
    Барактар менен телефондор эми ушул өлкө боюнча көрсөтүлөт.
people-lives-in-region =
    <b>{ $country }, { $region }</b>
    Эми ушул аймак боюнча көрсөтөбүз.
people-choose-region-button = Аймакты тандоо
people-other-country-button = Башка өлкө
people-page-back-button = Артка
people-page-on-button = Андан ары
people-country-unknown = Бул өлкө боюнча азырынча жардам бере албайбыз. Тизмеден тандаңыз.
people-region-unknown = Бул аймак тизмеде жок. Тизмеден тандаңыз.
people-language-unknown = Бул тилде азырынча сүйлөй албайбыз. Төртөөнүн бирин тандаңыз.

## Аймактар
region-kz-10 = Абай облусу
region-kz-11 = Акмола облусу
region-kz-15 = Актөбө облусу
region-kz-19 = Алматы облусу
region-kz-23 = Атырау облусу
region-kz-27 = Батыш Казакстан облусу
region-kz-31 = Жамбыл облусу
region-kz-33 = Жетысуу облусу
region-kz-35 = Караганды облусу
region-kz-39 = Костанай облусу
region-kz-43 = Кызылорда облусу
region-kz-47 = Маңгыстау облусу
region-kz-55 = Павлодар облусу
region-kz-59 = Түндүк Казакстан облусу
region-kz-61 = Түркстан облусу
region-kz-62 = Улутоо облусу
region-kz-63 = Чыгыш Казакстан облусу
region-kz-71 = Астана шаары
region-kz-75 = Алматы шаары
region-kz-79 = Чымкент шаары
region-kg-b = Баткен облусу
region-kg-c = Чүй облусу
region-kg-j = Жалал-Абад облусу
region-kg-n = Нарын облусу
region-kg-o = Ош облусу
region-kg-t = Талас облусу
region-kg-y = Ысык-Көл облусу
region-kg-gb = Бишкек шаары
region-kg-go = Ош шаары
