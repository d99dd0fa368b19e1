### Анықтамалық: кім көмектеседі, қажеттілік пен өңір бойынша; команда чатта түзетеді.

## Кіру және қажеттіліктер. $country — ел.
command-directory = Тағы кім көмектеседі
directory-menu-button = Тағы кім көмектеседі
directory-needs =
    <b>Тағы кім көмектеседі: { $country }</b>
    Қандай көмек керек?
directory-need-housing-button = Баспана
directory-need-money-button = Ақша
directory-need-violence-button = Үйде ұрады не қорқытады
directory-need-baby-button = Сәбимен қиын
directory-need-rights-button = Бала құқығы
directory-need-take-in-button = Бала қабылдау
directory-need-leaving-button = Ата-анасыз өстім
directory-need-housing = <b>Баспана</b>
directory-need-money = <b>Ақша</b>
directory-need-violence =
    <b>Үйде ұрса не қорқытса</b>
    Қазір қауіпті болса, алдымен «Маған көмек керек» дегенді басыңыз.
directory-need-baby = <b>Сәбимен қиын болса не бала күтіп жүрсеңіз</b>
directory-need-rights = <b>Бала құқығы</b>
directory-need-take-in = <b>Баланы отбасына қабылдау</b>
directory-need-leaving = <b>Ата-анасыз өскендерге</b>

## Тізім және бір жазба. $name — аты, $kind — бұл не, $what — немен көмектеседі, $words — телефон, сайт, уақыт не мекенжай, $day — күн.
directory-line = { $name } — { $kind }
directory-entry-button = { $name }
directory-entry =
    <b>{ $name }</b>
    { $what }
directory-kind-foundation = қор
directory-kind-programme = бағдарлама
directory-kind-state-body = мемлекеттік орган
directory-kind-line = телефон
directory-kind-centre = орталық
directory-phone = Телефон: { $words }
directory-site = Сайт: { $words }
directory-hours = Уақыты: { $words }
directory-address = Мекенжайы: { $words }
directory-no-contact = Тексерілген телефоны бізде әзірге жоқ. Бізден сұраңыз: «Адамнан сұрау» дегенді басыңыз.
directory-hidden = Мекенжайын ешқашан көрсетпейміз: сонда ондағы адамдар қауіпсіз болады.
directory-gone = Қазір бәрінен жасырылған: онда енді көмектеспейді.
directory-by-team = <i>Біздің команда тексерген күн: { $day }</i>
directory-unknown = Бұл жазба анықтамалықта енді жоқ.
directory-back-button = Артқа

## Команда жазбаны түзетеді.
directory-mend-phone-button = Телефон
directory-mend-site-button = Сайт
directory-checked-button = Бүгін тексерілді
directory-set-gone-button = Жасыру
directory-bring-back-button = Қайтару
directory-ask-phone = { $name }: жауап берген телефонын жазыңыз.
directory-ask-site = { $name }: сайтын жазыңыз, мысалы fond.kz.
directory-no-phone = Бұл телефонға ұқсамайды: цифр керек, қосу белгісі мен жақша бола береді.
directory-no-site = Бұл сайт мекенжайына ұқсамайды.

## Жазбалар: аты және немен көмектеседі. Кілттері ел деректерінен.
directory-kz-guardianship-body = Қорғаншылық органы
directory-kz-guardianship-body-what = Балалар мен ата-анасыз өскендердің құқығын қорғайды, қорғаншылық туралы шешеді.
directory-kz-commissioner = Бала құқықтары жөніндегі уәкіл
directory-kz-commissioner-what = Бала құқықтары жөніндегі уәкіл әр өңірде бар: баланың құқығы бұзылса, соған барады.
directory-kz-line-111 = 111 байланыс орталығы
directory-kz-line-111-what = Отбасы, әйелдер, балалар: тәулік бойы, тегін, атыңызды айтпасаңыз да болады. Қазақстан ішінде жұмыс істейді.
directory-kz-line-1414 = Мемлекеттік қызмет 1414
directory-kz-line-1414-what = Мемлекеттік қызметтер мен eGov туралы жауап береді.
directory-kz-family-support-centre = Отбасын қолдау орталығы
directory-kz-family-support-centre-what = Отбасына көмектеседі, үйінде зорлық-зомбылық көріп жүрген адамды бір айға дейін қабылдай алады.
directory-kz-crisis-centre = Дағдарыс орталығы
directory-kz-crisis-centre-what = Психолог, заңгер және үйде қауіпті болса, тұра тұратын орын. Қалай баруды 111-ден айтады.
directory-kz-mothers-house = Ана үйі
directory-kz-mothers-house-what = Тұратын жері жоқ ананы сәбиімен не босанар алдында қабылдайды.
directory-kz-ana-uyi = «Ана үйі» қоры
directory-kz-ana-uyi-what = Ана үйлері; «Демеу сеніммен» бірге барлық өңірде кәсіби отбасыларды дайындайды.
directory-kz-demeu-senim = «Демеу сенім» қоры
directory-kz-demeu-senim-what = «Ана үйімен» бірге барлық өңірде кәсіби отбасыларды дайындайды.
directory-kz-housing-bank = Отбасы банк
directory-kz-housing-bank-what = Баспана кезегін жүргізеді: кезекке сонда тұрып, орныңызды сонда білесіз.
directory-kz-national-fund = Ұлттық қор — балаларға
directory-kz-national-fund-what = 18-ге дейінгі әр балаға ақша: кейін баспанаға не оқуға.
directory-kz-youth-house = Жасөспірімдер үйі
directory-kz-youth-house-what = 16 жастан 23 жасқа дейін өз бетінше өмір бастауға көмектеседі.
directory-kg-ministry-line = Министрліктің желісі 1966
directory-kg-ministry-line-what = Еңбек министрлігі сұрақтарға жауап береді. Қырғызстан ішінде жұмыс істейді.
directory-kg-line-111 = 111 балалар желісі
directory-kg-line-111-what = Психологтар тәулік бойы, тегін; қоңыраулар жазылады. Қырғызстан ішінде жұмыс істейді.
directory-kg-sos-villages = SOS балалар ауылдары
directory-kg-sos-villages-what = Бішкек пен Чолпон-Атадағы отбасылық үйлер, отбасылар мен жастарды қолдау.
directory-kg-deposit-bank = Айыл Банк
directory-kg-deposit-bank-what = Жетімдерге арналған «Келечекке салым» салымдарын сақтайды.
directory-kg-crisis-centre = Дағдарыс орталығы
directory-kg-crisis-centre-what = Психолог, заңгер және үйде қауіпті болса, тұра тұратын орын. Тегін.
