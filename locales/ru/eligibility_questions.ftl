### Вопросы «Могу ли я?» и кнопки ответов. У каждого вопроса: сам вопрос, -why — зачем спрашиваем, -name-button — короткое имя.

## Кто вы ребёнку
question-relation = <b>Кем вы приходитесь ребёнку?</b>
question-relation-why = Близким родственникам закон даёт первое право и не требует курса.
question-relation-name-button = Кто вы ребёнку
question-relation-none-button = Мы ещё не знакомы
question-relation-grandparent-button = Бабушка или дедушка
question-relation-sibling-button = Взрослый брат или сестра
question-relation-relative-button = Тётя, дядя, другая родня
question-relation-step-parent-button = Отчим или мачеха
question-relation-known-button = Знакомы, но не родня

## Гражданство и дом
question-residence = <b>Какое у вас гражданство и где вы живёте?</b>
question-residence-why = Некоторые формы открыты только гражданам, которые постоянно живут здесь. Жильё может быть съёмным.
question-residence-name-button = Гражданство и дом
question-residence-citizen-button = Казахстан, живу здесь
question-residence-no-home-button = Казахстан, жилья пока нет
question-residence-foreign-button = Другая страна, живу здесь
question-residence-stateless-button = Гражданства нет
question-residence-abroad-button = Живу за границей

## Возраст
question-age = <b>Сколько вам лет?</b>
question-age-why = Взять ребёнка можно с 18 лет, а профессиональной семьёй стать — с 30 до 63.
question-age-name-button = Возраст
question-age-under-18-button = Меньше 18
question-age-from-18-button = 18–29
question-age-from-30-button = 30–63
question-age-from-64-button = 64 и больше

## С кем живёт семья
question-household = <b>С кем вы живёте?</b>
question-household-why = От этого зависит, чьё согласие нужно и кого ещё проверит орган опеки.
question-household-name-button = С кем вы живёте
question-household-spouse-button = Брак оформлен, живём вдвоём
question-household-family-button = Брак оформлен, с семьёй
question-household-apart-button = Брак оформлен, живём врозь
question-household-relatives-button = Брака нет, живу с семьёй
question-household-partner-button = Вместе, брак не оформлен
question-household-alone-button = Живу один или одна

## Вдвоём или один из двоих, когда брак не оформлен
question-together = <b>Кто из вас возьмёт ребёнка?</b>
question-together-why = Вдвоём усыновляют только супруги. Один из вас может усыновить и без брака.
question-together-name-button = Вдвоём или кто-то один
question-together-one-button = Один из нас
question-together-both-button = Мы оба вместе

## Согласие супруга
question-spouse-consent = <b>Согласен ли ваш супруг или супруга?</b>
question-spouse-consent-why = Согласие нужно письменное, для опеки и гостевой семьи — у нотариуса.
question-spouse-consent-name-button = Согласие супруга
question-spouse-consent-agrees-button = Да, согласие есть
question-spouse-consent-not-yet-button = Ещё не говорили
question-spouse-consent-refuses-button = Нет, возражает
question-spouse-consent-apart-year-button = Больше года живём врозь

## Сколько людей дома
question-people = <b>Сколько человек живёт дома, считая вас?</b>
question-people-why = Посчитаем, сколько места придётся на каждого вместе с ребёнком.
question-people-name-button = Сколько вас дома
question-people-1-button = 1
question-people-2-button = 2
question-people-3-button = 3
question-people-4-button = 4
question-people-5-button = 5
question-people-6-button = 6
question-people-7-button = 7
question-people-8-button = 8 и больше

## Площадь
question-area = <b>Какая площадь у вашего жилья?</b>
question-area-why = В правилах — 15 м² на каждого, считая ребёнка. Хватит примерного числа.
question-area-name-button = Площадь жилья
question-area-from-0-button = меньше 30 м²
question-area-from-30-button = 30–44 м²
question-area-from-45-button = 45–59 м²
question-area-from-60-button = 60–74 м²
question-area-from-75-button = 75–89 м²
question-area-from-90-button = 90–119 м²
question-area-from-120-button = 120–149 м²
question-area-from-150-button = 150 м² и больше

## Доход
question-income = <b>Хватает ли дохода, чтобы растить ещё и ребёнка?</b>
question-income-why = Закон смотрит, покрывает ли доход прожиточный минимум на ребёнка.
question-income-name-button = Доход
question-income-enough-button = Да, хватает
question-income-little-button = Пока не хватает

## Школа
question-preparation = <b>Вы прошли Школу приёмных родителей?</b>
question-preparation-why = Сертификат нужен почти всем. Школа бесплатная.
question-preparation-name-button = Школа и сертификат
question-preparation-has-button = Да, сертификат есть
question-preparation-going-button = Учусь сейчас
question-preparation-not-yet-button = Ещё нет
question-preparation-mentors-button = Был только курс наставников

## Разница в возрасте с известным ребёнком
question-age-gap = <b>Вы старше ребёнка хотя бы на 16 лет?</b>
question-age-gap-why = Это нужно для усыновления. Суд может разрешить меньше.
question-age-gap-name-button = Разница в возрасте
question-age-gap-enough-button = Да
question-age-gap-less-button = Нет, меньше

## Согласие ребёнка
question-child-agrees = <b>Хочет ли ребёнок жить с вами?</b>
question-child-agrees-why = С 10 лет без согласия самого ребёнка не решают.
question-child-agrees-name-button = Согласие ребёнка
question-child-agrees-under-10-button = Ему нет 10 лет
question-child-agrees-agrees-button = Есть 10, хочет
question-child-agrees-not-yet-button = Есть 10, ещё не знаем
question-child-agrees-refuses-button = Есть 10, не хочет

## Решения суда или органа опеки
question-court = <b>Было ли решение суда или органа опеки — о вас или о тех, кто живёт с вами?</b>
question-court-why = Иногда такое решение можно изменить, поэтому спрашиваем, какое. Подробностей не нужно.
question-court-name-button = Прежние решения
question-court-none-button = Нет, не было
question-court-rights-button = О родительских правах
question-court-removed-button = Отстранили от опеки
question-court-cancelled-button = Отменили усыновление
question-court-capacity-button = О недееспособности

## Кого касается решение
question-court-whose = <b>Кого касается это решение?</b>
question-court-whose-why = Для вас и для тех, кто живёт с вами, правило бывает разным.
question-court-whose-name-button = Кого касается решение
question-court-whose-me-button = Меня
question-court-whose-spouse-button = Супруга или супруги
question-court-whose-home-button = Того, кто живёт со мной

question-capacity-whose = <b>О ком это решение?</b>
question-capacity-whose-why = Для вас и для тех, кто живёт с вами, правило бывает разным.
question-capacity-whose-name-button = О ком решение
question-capacity-whose-me-button = Обо мне
question-capacity-whose-spouse-button = О супруге
question-capacity-whose-home-button = О том, кто живёт со мной

## Деликатное: всё вместе, один раз, без подробностей. Под вопросом стоит список.
question-sensitive = <b>Касается ли что-то из этого вас или тех, кто живёт с вами?</b>
question-sensitive-why = Судить об этом может только орган опеки. Что именно, мы не спрашиваем и не храним.
question-sensitive-name-button = Здоровье и судимость
question-sensitive-none-button = Нет, ничего
question-sensitive-something-button = Что-то есть, без деталей
