### «Мен ала аламын ба?» сұрақтары мен жауап түймелері. Әр сұрақта: сұрақтың өзі, -why — неге сұраймыз, -name-button — қысқа аты.

## Балаға кім боласыз
question-relation = <b>Балаға кім боласыз?</b>
question-relation-why = Жақын туысқа заң бірінші құқық береді, одан курс талап етпейді.
question-relation-name-button = Балаға кім боласыз
question-relation-none-button = Әлі таныс емеспіз
question-relation-grandparent-button = Әжесі не атасы
question-relation-sibling-button = Ересек бауыры
question-relation-relative-button = Басқа туысы, бауыры емес
question-relation-step-parent-button = Өгей әкесі не шешесі
question-relation-known-button = Таныспыз, туыс емеспіз

## Азаматтық пен баспана
question-residence = <b>Азаматтығыңыз қандай, қайда тұрасыз?</b>
question-residence-why = Кейбір нысан тек осында тұрақты тұратын азаматтарға ашық. Үй жалға алынған болса да жарайды.
question-residence-name-button = Азаматтық пен баспана
question-residence-citizen-button = Қазақстан, осында тұрамын
question-residence-no-home-button = Қазақстан, үйім әлі жоқ
question-residence-foreign-button = Басқа ел, осында тұрамын
question-residence-stateless-button = Азаматтығым жоқ
question-residence-abroad-button = Шетелде тұрамын

## Жас
question-age = <b>Жасыңыз нешеде?</b>
question-age-why = Баланы 18 жастан алуға болады, ал кәсіби отбасы болу үшін 30 бен 63 жас аралығы керек.
question-age-name-button = Жасыңыз
question-age-under-18-button = 18-ге толмадым
question-age-from-18-button = 18–29
question-age-from-30-button = 30–63
question-age-from-64-button = 64 және одан көп

## Отбасы кіммен тұрады
question-household = <b>Кіммен тұрасыз?</b>
question-household-why = Кімнің келісімі керегі, қорғаншылық органы тағы кімді тексеретіні осыған байланысты.
question-household-name-button = Кіммен тұрасыз
question-household-spouse-button = Неке тіркелген, екеуміз ғана
question-household-family-button = Неке тіркелген, үйде тағы бар
question-household-apart-button = Неке тіркелген, бөлек тұрамыз
question-household-relatives-button = Неке жоқ, отбасыммен тұрамын
question-household-partner-button = Біргеміз, неке тіркелмеген
question-household-alone-button = Жалғыз тұрамын

## Екеулеп пе, біреуі ме: неке тіркелмегенде
question-together = <b>Баланы қайсыңыз аласыз?</b>
question-together-why = Екеулеп тек ерлі-зайыпты асырап алады. Неке тіркелмесе де, біреуіңіз асырап ала аласыз.
question-together-name-button = Екеулеп пе, біреуі ме
question-together-one-button = Біреуіміз
question-together-both-button = Екеуміз бірге

## Жұбайдың келісімі
question-spouse-consent = <b>Жұбайыңыз келісе ме?</b>
question-spouse-consent-why = Келісім жазбаша керек, қорғаншылыққа және бала қонақтайтын отбасына — нотариус арқылы.
question-spouse-consent-name-button = Жұбайдың келісімі
question-spouse-consent-agrees-button = Иә, келіседі
question-spouse-consent-not-yet-button = Әлі сөйлескен жоқпыз
question-spouse-consent-refuses-button = Жоқ, қарсы
question-spouse-consent-apart-year-button = Бір жылдан аса бөлек тұрамыз

## Үйде неше адам
question-people = <b>Үйде өзіңізбен қоса неше адам тұрады?</b>
question-people-why = Баламен қоса әрқайсысына қанша орын тиетінін есептейміз.
question-people-name-button = Үйде неше адам
question-people-1-button = 1
question-people-2-button = 2
question-people-3-button = 3
question-people-4-button = 4
question-people-5-button = 5
question-people-6-button = 6
question-people-7-button = 7
question-people-8-button = 8 не одан көп

## Үйдің ауданы
question-area = <b>Үйіңіздің ауданы қанша?</b>
question-area-why = Қағидаларда баламен қоса әр адамға 15 м² деп жазылған. Шамамен айтсаңыз болады.
question-area-name-button = Үйдің ауданы
question-area-from-0-button = 30 м²-ге жетпейді
question-area-from-30-button = 30–44 м²
question-area-from-45-button = 45–59 м²
question-area-from-60-button = 60–74 м²
question-area-from-75-button = 75–89 м²
question-area-from-90-button = 90–119 м²
question-area-from-120-button = 120–149 м²
question-area-from-150-button = 150 м² не одан көп

## Табыс
question-income = <b>Табысыңыз тағы бір баланы өсіруге жете ме?</b>
question-income-why = Заң табыстың балаға арналған ең төмен күнкөріс деңгейіне жететінін қарайды.
question-income-name-button = Табыс
question-income-enough-button = Иә, жетеді
question-income-little-button = Әзірге жетпейді

## Мектеп
question-preparation = <b>Асырап алушы ата-аналар мектебін бітірдіңіз бе?</b>
question-preparation-why = Сертификат бәріне дерлік керек. Мектеп тегін.
question-preparation-name-button = Ата-аналар мектебі, сертификат
question-preparation-has-button = Иә, сертификат бар
question-preparation-going-button = Қазір оқып жүрмін
question-preparation-not-yet-button = Әлі жоқ
question-preparation-mentors-button = Тек тәлімгерлер курсы

## Белгілі баламен жас айырмасы
question-age-gap = <b>Баладан кемінде 16 жас үлкенсіз бе?</b>
question-age-gap-why = Бұл асырап алуға керек. Сот азырағына рұқсат ете алады.
question-age-gap-name-button = Жас айырмасы
question-age-gap-enough-button = Иә
question-age-gap-less-button = Жоқ, одан аз

## Баланың келісімі
question-child-agrees = <b>Баланың өзі сізбен тұрғысы келе ме?</b>
question-child-agrees-why = 10 жастан бастап баланың өз келісімінсіз шешілмейді.
question-child-agrees-name-button = Баланың келісімі
question-child-agrees-under-10-button = Ол 10-ға толған жоқ
question-child-agrees-agrees-button = 10-ға толған, келіседі
question-child-agrees-not-yet-button = 10-ға толған, әлі белгісіз
question-child-agrees-refuses-button = 10-ға толған, келіспейді

## Сот не қорғаншылық органының шешімдері
question-court = <b>Сіз туралы не бірге тұратындар туралы сот не қорғаншылық органының шешімі болып па еді?</b>
question-court-why = Кейде ондай шешім өзгереді, сондықтан қандай екенін сұраймыз. Егжей-тегжейі керек емес.
question-court-name-button = Бұрынғы шешімдер
question-court-none-button = Жоқ, болған емес
question-court-rights-button = Ата-ана құқығы туралы
question-court-removed-button = Қорғаншылықтан шеттету
question-court-cancelled-button = Асырап алудың күшін жою
question-court-capacity-button = Әрекетке қабілетсіз деп тану

## Шешім кімге қатысты
question-court-whose = <b>Бұл шешім кімге қатысты?</b>
question-court-whose-why = Сізге және бірге тұратындарға қойылатын талап әртүрлі болуы мүмкін.
question-court-whose-name-button = Шешім кімге қатысты
question-court-whose-me-button = Маған
question-court-whose-spouse-button = Жұбайыма
question-court-whose-home-button = Бірге тұратын адамға

question-capacity-whose = <b>Бұл шешім кім туралы?</b>
question-capacity-whose-why = Сізге және бірге тұратындарға қойылатын талап әртүрлі болуы мүмкін.
question-capacity-whose-name-button = Шешім кім туралы
question-capacity-whose-me-button = Мен туралы
question-capacity-whose-spouse-button = Жұбайым туралы
question-capacity-whose-home-button = Бірге тұратын адам туралы

## Нәзік жайт: бәрі бірге, бір рет, егжей-тегжейсіз. Сұрақтың астында тізім тұрады.
question-sensitive = <b>Мыналардың бірі сізге не бірге тұратындарға қатысты ма?</b>
question-sensitive-why = Мұны тек қорғаншылық органы бағалай алады. Нақты не екенін сұрамаймыз, сақтамаймыз.
question-sensitive-name-button = Денсаулық пен соттылық
question-sensitive-none-button = Жоқ, ешқайсысының қатысы жоқ
question-sensitive-something-button = Бірі қатысты, айтпай-ақ қояйын
