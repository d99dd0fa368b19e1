### Regions and emergency numbers. The number itself is in the data; here is what it is and when it answers.

## Kazakhstan: regions and cities, for buttons and lists.
region-kz-10 = Abai Region
region-kz-11 = Akmola Region
region-kz-15 = Aktobe Region
region-kz-19 = Almaty Region
region-kz-23 = Atyrau Region
region-kz-27 = West Kazakhstan Region
region-kz-31 = Zhambyl Region
region-kz-33 = Zhetisu Region
region-kz-35 = Karaganda Region
region-kz-39 = Kostanay Region
region-kz-43 = Kyzylorda Region
region-kz-47 = Mangystau Region
region-kz-55 = Pavlodar Region
region-kz-59 = North Kazakhstan Region
region-kz-61 = Turkistan Region
region-kz-62 = Ulytau Region
region-kz-63 = East Kazakhstan Region
region-kz-71 = Astana city
region-kz-75 = Almaty city
region-kz-79 = Shymkent city

## Kyrgyzstan: regions and cities.
region-kg-B = Batken Region
region-kg-C = Chuy Region
region-kg-GB = Bishkek city
region-kg-GO = Osh city
region-kg-J = Jalal-Abad Region
region-kg-N = Naryn Region
region-kg-O = Osh Region
region-kg-T = Talas Region
region-kg-Y = Issyk-Kul Region

## Emergency numbers of Kazakhstan: what it is, when it answers. The number stands beside.
line-kz-112 = rescue service, day and night, free, even with no money on the phone
line-kz-101 = fire service, free
line-kz-102 = police, free
line-kz-103 = ambulance, free
line-kz-111 = help for families, women and children, day and night, free, no name asked
line-kz-150 = helpline of the union of crisis centres; we have not checked for long whether it answers

## Emergency numbers of Kyrgyzstan.
line-kg-112 = rescue service
line-kg-102 = police, also for violence at home
line-kg-103 = ambulance
line-kg-111 = child helpline, answers adults too, day and night, free; calls are recorded
line-kg-117 = line about violence in the family; we have not checked the hours
