### Курстар мен модульдердің атаулары. Мемлекеттік бағдарлама модульдері № 165 бұйрық бойынша қысқаша аталған.

## Курстар
school-course-programme = Асырап алушы ата-аналар мектебі
school-course-refresher = Бала үйге келген отбасыларға арналған кездесулер
school-course-mentors = Болашақ тәлімгерлердің кездесулері

## Мемлекеттік бағдарлама модульдері
school-module-programme-intro = Танысу, ниет және үміт
school-module-programme-needs = Балаға не керек, ата-ана не біледі
school-module-programme-ages = Жас кезеңдері, дағдарыс, дамудың кешігуі
school-module-programme-abuse = Зорлық-зомбылық және қатыгездік
school-module-programme-loss = Қайғы және жоғалту
school-module-programme-adaptation = Бейімделу, баламен өткені туралы әңгіме
school-module-programme-behaviour = Қиын мінез-құлық
school-module-programme-safety = Қауіпсіздік, денсаулық, ұл мен қыздың есеюі
school-module-programme-family-system = Отбасы — біртұтас, баланың туған отбасы
school-module-programme-law = Заң, орналастыру нысандары, ақша, бақылау
school-module-programme-letting-go = Жібере білу, қолдауды қайдан іздеу, қорытынды

## Отбасылар кездесулерінің модульдері
school-module-refresher-adaptation = Үйдегі алғашқы айлар
school-module-refresher-behaviour = Мінезі алаңдатса
school-module-refresher-school = Бала және оның мектебі
school-module-refresher-parents = Ата-ананың күші
school-module-mentors-role = Тәлімгер деген кім
school-module-mentors-child = Мекемеде тұратын бала
school-module-mentors-safety = Қауіпсіздік және шекара
