### Справочник: кто помогает, по нужде и региону; команда правит его в чате.

## Вход и нужды. $country — страна.
command-directory = Кто ещё помогает
directory-menu-button = Кто ещё помогает
directory-needs =
    <b>Кто ещё помогает: { $country }</b>
    Какая помощь нужна?
directory-need-housing-button = Жильё
directory-need-money-button = Деньги
directory-need-violence-button = Дома бьют или пугают
directory-need-baby-button = Трудно с малышом
directory-need-rights-button = Права ребёнка
directory-need-take-in-button = Принять ребёнка
directory-need-leaving-button = Рос(ла) без родителей
directory-need-housing = <b>Жильё</b>
directory-need-money = <b>Деньги</b>
directory-need-violence =
    <b>Если дома бьют или пугают</b>
    Опасно сейчас — сначала «Мне нужна помощь».
directory-need-baby = <b>Если трудно с малышом или вы ждёте ребёнка</b>
directory-need-rights = <b>Права ребёнка</b>
directory-need-take-in = <b>Принять ребёнка в семью</b>
directory-need-leaving = <b>Кто рос без родителей</b>

## Список и одна запись. $name — название, $kind — что это, $what — чем помогает, $words — телефон, сайт, часы или адрес, $day — день.
directory-line = { $name } — { $kind }
directory-entry-button = { $name }
directory-entry =
    <b>{ $name }</b>
    { $what }
directory-kind-foundation = фонд
directory-kind-programme = программа
directory-kind-state-body = государственный орган
directory-kind-line = телефон
directory-kind-centre = центр
directory-phone = Телефон: { $words }
directory-site = Сайт: { $words }
directory-hours = Часы: { $words }
directory-address = Адрес: { $words }
directory-no-contact = Проверенного телефона у нас пока нет. Спросите нас: нажмите «Спросить человека».
directory-hidden = Адрес мы не показываем никогда: так людям там безопасно.
directory-gone = Сейчас скрыто от всех: там больше не помогают.
directory-by-team = <i>Проверила наша команда { $day }</i>
directory-unknown = Этой записи в справочнике уже нет.
directory-back-button = Назад

## Команда правит запись.
directory-mend-phone-button = Телефон
directory-mend-site-button = Сайт
directory-checked-button = Проверено сегодня
directory-set-gone-button = Скрыть
directory-bring-back-button = Вернуть
directory-ask-phone = { $name }: напишите телефон, по которому ответили.
directory-ask-site = { $name }: напишите сайт, например fond.kz.
directory-no-phone = Это не похоже на телефон: нужны цифры, можно с плюсом и скобками.
directory-no-site = Это не похоже на адрес сайта.

## Записи: имя и чем помогают. Ключи — из данных страны.
directory-kz-guardianship-body = Орган опеки
directory-kz-guardianship-body-what = Защищает права детей и тех, кто рос без родителей, решает об опеке.
directory-kz-commissioner = Уполномоченный по детям
directory-kz-commissioner-what = Уполномоченный по правам ребёнка есть в каждом регионе: к нему идут, если права ребёнка нарушают.
directory-kz-line-111 = Контакт-центр 111
directory-kz-line-111-what = Семья, женщины, дети: круглосуточно, бесплатно, можно не называться. Работает внутри Казахстана.
directory-kz-line-1414 = Госуслуги 1414
directory-kz-line-1414-what = Отвечает о государственных услугах и eGov.
directory-kz-family-support-centre = Центр поддержки семьи
directory-kz-family-support-centre-what = Помогает семье и может принять того, кого бьют дома, на срок до месяца.
directory-kz-crisis-centre = Кризисный центр
directory-kz-crisis-centre-what = Психолог, юрист и место, где можно пожить, если дома опасно. Как туда попасть, скажут по 111.
directory-kz-mothers-house = Дом мамы
directory-kz-mothers-house-what = Принимает маму с младенцем или перед родами, если ей негде жить.
directory-kz-ana-uyi = Фонд «Ана үйі»
directory-kz-ana-uyi-what = Дома мамы; вместе с «Демеу сеним» готовит профессиональные семьи во всех регионах.
directory-kz-demeu-senim = Фонд «Демеу сеним»
directory-kz-demeu-senim-what = Вместе с «Ана үйі» готовит профессиональные семьи во всех регионах.
directory-kz-housing-bank = Отбасы банк
directory-kz-housing-bank-what = Ведёт очередь на жильё: там встают на учёт и узнают своё место.
directory-kz-national-fund = Нацфонд — детям
directory-kz-national-fund-what = Деньги на каждого ребёнка до 18 лет: потом на жильё или учёбу.
directory-kz-youth-house = Дом юношества
directory-kz-youth-house-what = От 16 до 23 лет помогает начать жить самостоятельно.
directory-kg-ministry-line = Линия министерства 1966
directory-kg-ministry-line-what = Министерство труда отвечает на вопросы. Работает внутри Кыргызстана.
directory-kg-line-111 = Детская линия 111
directory-kg-line-111-what = Психологи круглосуточно, бесплатно; звонки записывают. Работает внутри Кыргызстана.
directory-kg-sos-villages = SOS Детские деревни
directory-kg-sos-villages-what = Семейные дома в Бишкеке и Чолпон-Ате, поддержка семей и молодых людей.
directory-kg-deposit-bank = Айыл Банк
directory-kg-deposit-bank-what = Держит вклады для сирот «Келечекке салым».
directory-kg-crisis-centre = Кризисный центр
directory-kg-crisis-centre-what = Психолог, юрист и место, где можно пожить, если дома опасно. Бесплатно.
