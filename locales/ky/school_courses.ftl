### Курстардын жана модулдардын аталыштары. Мамлекеттик программанын модулдары № 165 буйрук боюнча кыскача аталган.

## Курстар
school-course-programme = Асырап алуучу ата-энелер мектеби
school-course-refresher = Бала үйгө келген үй-бүлөлөр үчүн жолугушуулар
school-course-mentors = Болочок насаатчылардын жолугушуулары

## Мамлекеттик программанын модулдары
school-module-programme-intro = Таанышуу, ниет жана үмүт
school-module-programme-needs = Балага эмне керек, ата-эне эмне кыла алышы керек
school-module-programme-ages = Жаш курактар, кризистер, өнүгүүнүн артта калышы
school-module-programme-abuse = Зордук-зомбулук жана ырайымсыздык
school-module-programme-loss = Кайгы жана жоготуу
school-module-programme-adaptation = Көнүшүү, бала менен өткөнү жөнүндө маек
school-module-programme-behaviour = Кыйын жүрүм-турум
school-module-programme-safety = Коопсуздук, ден соолук, уул менен кыздын чоңоюшу
school-module-programme-family-system = Үй-бүлө — бир бүтүн; төрөгөн үй-бүлө
school-module-programme-law = Мыйзам, жайгаштыруу түрлөрү, акча, көзөмөл
school-module-programme-letting-go = Коё берүү, колдоону кайдан издөө, жыйынтык

## Үй-бүлөлөр жолугушууларынын модулдары
school-module-refresher-adaptation = Үйдөгү алгачкы айлар
school-module-refresher-behaviour = Жүрүм-туруму тынчсыздандырса
school-module-refresher-school = Бала жана анын мектеби
school-module-refresher-parents = Ата-эненин күчү
school-module-mentors-role = Насаатчы деген ким
school-module-mentors-child = Мекемеде жашаган бала
school-module-mentors-safety = Коопсуздук жана чек
