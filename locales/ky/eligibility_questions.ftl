### «Мен ала аламбы?» суроолору жана жооп баскычтары. Ар бир суроодо: суроонун өзү, -why — эмне үчүн сурайбыз, -name-button — кыска аты.

## Балага ким болосуз
question-relation = <b>Балага ким болосуз?</b>
question-relation-why = Жакын тууганга мыйзам биринчи укук берет, андан курс талап кылбайт.
question-relation-name-button = Балага ким болосуз
question-relation-none-button = Азырынча тааныш эмеспиз
question-relation-grandparent-button = Чоң энеси же чоң атасы
question-relation-sibling-button = Бойго жеткен бир тууганы
question-relation-relative-button = Башка тууганы
question-relation-step-parent-button = Өгөй атасы же энеси
question-relation-known-button = Таанышпыз, тууган эмеспиз

## Жарандык жана үй-жай
question-residence = <b>Жарандыгыңыз кандай, кайда жашайсыз?</b>
question-residence-why = Кээ бир түр ушул жерде туруктуу жашаган жарандарга гана ачык. Үй ижарага алынган болсо да жарайт.
question-residence-name-button = Жарандык жана үй-жай
question-residence-citizen-button = Казакстан, ушунда жашайм
question-residence-no-home-button = Казакстан, үйүм азырынча жок
question-residence-foreign-button = Башка өлкө, ушунда жашайм
question-residence-stateless-button = Жарандыгым жок
question-residence-abroad-button = Чет өлкөдө жашайм

## Жаш
question-age = <b>Жашыңыз канчада?</b>
question-age-why = Баланы 18 жаштан алса болот, ал эми кесипкөй үй-бүлө 30дан 63кө чейин.
question-age-name-button = Жашыңыз
question-age-under-18-button = 18ге толо элекмин
question-age-from-18-button = 18–29
question-age-from-30-button = 30–63
question-age-from-64-button = 64 жана андан көп

## Үй-бүлө ким менен жашайт
question-household = <b>Ким менен жашайсыз?</b>
question-household-why = Кимдин макулдугу керек, камкорчулук органы дагы кимди текшерери ушуга байланыштуу.
question-household-name-button = Ким менен жашайсыз
question-household-spouse-button = Нике катталган, экөөбүз элебиз
question-household-family-button = Нике катталган, үй-бүлөм менен
question-household-apart-button = Нике катталган, өзүнчөбүз
question-household-relatives-button = Нике жок, үй-бүлөм менен
question-household-partner-button = Чогуубуз, нике каттала элек
question-household-alone-button = Жалгыз жашайм

## Экөөлөппү же бирөөбү: нике катталбаганда
question-together = <b>Баланы бирөөңүз аласызбы же экөөңүз чогуубу?</b>
question-together-why = Экөөлөп жубайлар гана асырап алат. Нике катталбаса да, бирөөңүз асырап ала аласыз.
question-together-name-button = Экөөлөппү же бирөөбү
question-together-one-button = Бирөөбүз
question-together-both-button = Экөөбүз чогуу

## Жубайдын макулдугу
question-spouse-consent = <b>Жубайыңыз макулбу?</b>
question-spouse-consent-why = Макулдук жазуу жүзүндө керек. Камкорчулукка жана баланы конокко алган үй-бүлөгө аны нотариус күбөлөндүрөт.
question-spouse-consent-name-button = Жубайдын макулдугу
question-spouse-consent-agrees-button = Ооба, макул
question-spouse-consent-not-yet-button = Азырынча айта элекпиз
question-spouse-consent-refuses-button = Жок, каршы
question-spouse-consent-apart-year-button = Бир жылдан ашык өзүнчөбүз

## Үйдө канча киши
question-people = <b>Үйдө өзүңүз менен кошо канча киши жашайт?</b>
question-people-why = Бала менен кошо ар бирине канча орун тиерин эсептейбиз.
question-people-name-button = Үйдө канча киши
question-people-1-button = 1
question-people-2-button = 2
question-people-3-button = 3
question-people-4-button = 4
question-people-5-button = 5
question-people-6-button = 6
question-people-7-button = 7
question-people-8-button = 8 же көп

## Үйдүн аянты
question-area = <b>Үйүңүздүн аянты канча?</b>
question-area-why = Эрежелерде бала менен кошо ар бир адамга 15 м² деп жазылган. Болжолдуу айтсаңыз болот.
question-area-name-button = Үйдүн аянты
question-area-from-0-button = 30 м² жетпейт
question-area-from-30-button = 30–44 м²
question-area-from-45-button = 45–59 м²
question-area-from-60-button = 60–74 м²
question-area-from-75-button = 75–89 м²
question-area-from-90-button = 90–119 м²
question-area-from-120-button = 120–149 м²
question-area-from-150-button = 150 м² же көп

## Киреше
question-income = <b>Кирешеңиз дагы бир баланы өстүрүүгө жетеби?</b>
question-income-why = Мыйзам киреше балага керектүү жашоо минимумуна жетеби, ошону карайт.
question-income-name-button = Киреше
question-income-enough-button = Ооба, жетет
question-income-little-button = Азырынча жетпейт

## Мектеп
question-preparation = <b>Асырап алуучу ата-энелер мектебин бүттүңүзбү?</b>
question-preparation-why = Сертификат дээрлик баарына керек. Мектеп акысыз.
question-preparation-name-button = Мектеп жана сертификат
question-preparation-has-button = Ооба, сертификат бар
question-preparation-going-button = Азыр окуп жатам
question-preparation-not-yet-button = Азырынча жок
question-preparation-mentors-button = Насаатчылар курсу гана

## Белгилүү бала менен жаш айырмасы
question-age-gap = <b>Баладан кеминде 16 жаш улуусузбу?</b>
question-age-gap-why = Бул асырап алууга керек. Сот азырагына уруксат бере алат.
question-age-gap-name-button = Жаш айырмасы
question-age-gap-enough-button = Ооба
question-age-gap-less-button = Жок, андан аз

## Баланын макулдугу
question-child-agrees = <b>Бала өзү сиз менен жашагысы келеби?</b>
question-child-agrees-why = 10 жаштан баштап баланын өз макулдугусуз чечилбейт.
question-child-agrees-name-button = Баланын макулдугу
question-child-agrees-under-10-button = Ал 10го толо элек
question-child-agrees-agrees-button = 10го толгон, макул
question-child-agrees-not-yet-button = 10го толгон, белгисиз
question-child-agrees-refuses-button = 10го толгон, макул эмес

## Соттун же камкорчулук органынын чечимдери
question-court = <b>Сиз же чогуу жашагандар жөнүндө соттун же камкорчулук органынын чечими болгон беле?</b>
question-court-why = Кээде мындай чечим өзгөрөт, ошон үчүн кандай экенин сурайбыз. Майда-чүйдөсү керек эмес.
question-court-name-button = Мурунку чечимдер
question-court-none-button = Жок, болгон эмес
question-court-rights-button = Ата-энелик укук жөнүндө
question-court-removed-button = Камкорчулуктан четтетүү
question-court-cancelled-button = Асырап алуунун күчүн жоюу
question-court-capacity-button = Аракетке жөндөмсүз деп таануу

## Чечим кимге тиешелүү
question-court-whose = <b>Бул чечим кимге тиешелүү?</b>
question-court-whose-why = Сизге жана чогуу жашагандарга коюлган талап ар башка болушу мүмкүн.
question-court-whose-name-button = Чечим кимге тиешелүү
question-court-whose-me-button = Мага
question-court-whose-spouse-button = Жубайыма
question-court-whose-home-button = Чогуу жашаган кишиге

question-capacity-whose = <b>Бул чечим ким жөнүндө?</b>
question-capacity-whose-why = Сизге жана чогуу жашагандарга коюлган талап ар башка болушу мүмкүн.
question-capacity-whose-name-button = Чечим ким жөнүндө
question-capacity-whose-me-button = Мен жөнүндө
question-capacity-whose-spouse-button = Жубайым жөнүндө
question-capacity-whose-home-button = Чогуу жашаган киши жөнүндө

## Назик маселе: баары чогуу, бир жолу, майда-чүйдөсүз. Суроонун астында тизме турат.
question-sensitive = <b>Ушулардын бири сизге же чогуу жашагандарга тиешелүүбү?</b>
question-sensitive-why = Муну камкорчулук органы гана баалай алат. Эмне экенин сурабайбыз, сактабайбыз.
question-sensitive-name-button = Ден соолук, соттуулук
question-sensitive-none-button = Жок, эч бири тиешелүү эмес
question-sensitive-something-button = Бири тиешелүү, айтпай коёюн
