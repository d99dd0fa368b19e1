## Өлкөлөр
country-kz = Казакстан
country-kg = Кыргызстан


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
