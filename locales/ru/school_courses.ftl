### Названия курсов и модулей. Модули государственной программы названы коротко по приказу № 165.

## Курсы
school-course-programme = Школа приёмных родителей
school-course-refresher = Встречи для семей, где ребёнок уже дома
school-course-mentors = Встречи будущих наставников

## Модули государственной программы
school-module-programme-intro = Знакомство, мотивы и ожидания
school-module-programme-needs = Что нужно ребёнку и что умеют родители
school-module-programme-ages = Возрасты, кризисы, задержки развития
school-module-programme-abuse = Насилие и жестокое обращение
school-module-programme-loss = Горе и утрата
school-module-programme-adaptation = Привыкание, разговор с ребёнком о прошлом
school-module-programme-behaviour = Трудное поведение
school-module-programme-safety = Безопасность, здоровье, взросление мальчика и девочки
school-module-programme-family-system = Семья как целое, кровная семья
school-module-programme-law = Закон, формы устройства, деньги, контроль
school-module-programme-letting-go = Отпускать, где искать поддержку, итоги

## Модули встреч для семей
school-module-refresher-adaptation = Первые месяцы дома
school-module-refresher-behaviour = Когда поведение пугает
school-module-refresher-school = Ребёнок и его школа
school-module-refresher-parents = Силы родителей
school-module-mentors-role = Кто такой наставник
school-module-mentors-child = Ребёнок, который живёт в учреждении
school-module-mentors-safety = Безопасность и границы
