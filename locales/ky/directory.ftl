### Маалымдама: ким жардам берет, муктаждык жана аймак боюнча; команда чатта оңдойт.

## Кирүү жана муктаждыктар. $country — өлкө.
command-directory = Дагы ким жардам берет
directory-menu-button = Дагы ким жардам берет
directory-needs =
    <b>Дагы ким жардам берет: { $country }</b>
    Кандай жардам керек?
directory-need-housing-button = Турак жай
directory-need-money-button = Акча
directory-need-violence-button = Үйдө урат же коркутат
directory-need-baby-button = Бөбөк менен кыйын
directory-need-rights-button = Баланын укугу
directory-need-take-in-button = Баланы алуу
directory-need-leaving-button = Ата-энесиз чоңойдум
directory-need-housing = <b>Турак жай</b>
directory-need-money = <b>Акча</b>
directory-need-violence =
    <b>Үйдө урса же коркутса</b>
    Азыр кооптуу болсо, адегенде «Мага жардам керек» дегенди басыңыз.
directory-need-baby = <b>Бөбөк менен кыйын болсо же бала күтүп жүрсөңүз</b>
directory-need-rights = <b>Баланын укугу</b>
directory-need-take-in = <b>Баланы үй-бүлөгө алуу</b>
directory-need-leaving = <b>Ата-энесиз чоңойгондорго</b>

## Тизме жана бир жазуу. $name — аты, $kind — бул эмне, $what — эмнеге жардам берет, $words — телефон, сайт, убакыт же дарек, $day — күн.
directory-line = { $name } — { $kind }
directory-entry-button = { $name }
directory-entry =
    <b>{ $name }</b>
    { $what }
directory-kind-foundation = фонд
directory-kind-programme = программа
directory-kind-state-body = мамлекеттик орган
directory-kind-line = телефон
directory-kind-centre = борбор
directory-phone = Телефон: { $words }
directory-site = Сайт: { $words }
directory-hours = Убактысы: { $words }
directory-address = Дареги: { $words }
directory-no-contact = Текшерилген телефону бизде азырынча жок. Бизден сураңыз: «Адамдан суроо» дегенди басыңыз.
directory-hidden = Дарегин эч качан көрсөтпөйбүз: ошондо ал жердеги адамдар коопсуз болот.
directory-gone = Азыр баарынан жашырылган: ал жерде эми жардам беришпейт.
directory-by-team = <i>Биздин команда текшерген күн: { $day }</i>
directory-unknown = Бул жазуу маалымдамада эми жок.
directory-back-button = Артка

## Команда жазууну оңдойт.
directory-mend-phone-button = Телефон
directory-mend-site-button = Сайт
directory-checked-button = Бүгүн текшерилди
directory-set-gone-button = Жашыруу
directory-bring-back-button = Кайтаруу
directory-ask-phone = { $name }: жооп берген телефонун жазыңыз.
directory-ask-site = { $name }: сайтын жазыңыз, мисалы fond.kz.
directory-no-phone = Бул телефонго окшобойт: цифралар керек, кошуу белгиси менен кашаа да жарайт.
directory-no-site = Бул сайттын дарегине окшобойт.

## Жазуулар: аты жана эмнеге жардам берет. Ачкычтары өлкөнүн маалыматынан.
directory-kz-guardianship-body = Камкорчулук органы
directory-kz-guardianship-body-what = Балдардын жана ата-энесиз чоңойгондордун укугун коргойт, камкорчулук жөнүндө чечет.
directory-kz-commissioner = Баланын укуктары боюнча өкүл
directory-kz-commissioner-what = Баланын укуктары боюнча өкүл ар бир аймакта бар: баланын укугу бузулса, ошого барышат.
directory-kz-line-111 = 111 байланыш борбору
directory-kz-line-111-what = Үй-бүлө, аялдар, балдар: күнү-түнү, акысыз, атыңызды айтпасаңыз да болот. Казакстандын ичинде иштейт.
directory-kz-line-1414 = Мамкызмат 1414
directory-kz-line-1414-what = Мамлекеттик кызматтар жана eGov боюнча жооп берет.
directory-kz-family-support-centre = Үй-бүлөнү колдоо борбору
directory-kz-family-support-centre-what = Үй-бүлөгө жардам берет, үйүндө токмок жеген кишини бир айга чейин кабыл ала алат.
directory-kz-crisis-centre = Кризистик борбор
directory-kz-crisis-centre-what = Психолог, юрист жана үйдө кооптуу болсо, жашап турчу жай. Кантип барууну 111ден айтышат.
directory-kz-mothers-house = Апа үйү
directory-kz-mothers-house-what = Жашай турган жери жок энени бөбөгү менен же төрөр алдында кабыл алат.
directory-kz-ana-uyi = «Ана үйі» фонду
directory-kz-ana-uyi-what = Апа үйлөрү; «Демеу сеним» менен чогуу бардык аймакта кесипкөй үй-бүлөлөрдү даярдайт.
directory-kz-demeu-senim = «Демеу сеним» фонду
directory-kz-demeu-senim-what = «Ана үйі» менен чогуу бардык аймакта кесипкөй үй-бүлөлөрдү даярдайт.
directory-kz-housing-bank = Отбасы банк
directory-kz-housing-bank-what = Турак жай кезегин жүргүзөт: кезекке ошол жерде турасыз, ордуңузду ошол жерден билесиз.
directory-kz-national-fund = Улуттук фонд — балдарга
directory-kz-national-fund-what = 18ге чейинки ар бир балага акча: кийин турак жайга же окууга.
directory-kz-youth-house = Өспүрүмдөр үйү
directory-kz-youth-house-what = 16 жаштан 23 жашка чейин өз алдынча жашап кетүүгө жардам берет.
directory-kg-ministry-line = Министрликтин линиясы 1966
directory-kg-ministry-line-what = Эмгек министрлиги суроолорго жооп берет. Кыргызстандын ичинде иштейт.
directory-kg-line-111 = 111 балдар линиясы
directory-kg-line-111-what = Психологдор күнү-түнү, акысыз; чалуулар жазылат. Кыргызстандын ичинде иштейт.
directory-kg-sos-villages = SOS балдар айылдары
directory-kg-sos-villages-what = Бишкек менен Чолпон-Атадагы үй-бүлөлүк үйлөр, үй-бүлөлөрдү жана жаштарды колдоо.
directory-kg-deposit-bank = Айыл Банк
directory-kg-deposit-bank-what = Жетимдер үчүн «Келечекке салым» аманаттарын сактайт.
directory-kg-crisis-centre = Кризистик борбор
directory-kg-crisis-centre-what = Психолог, юрист жана үйдө кооптуу болсо, жашап турчу жай. Акысыз.
