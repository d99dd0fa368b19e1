## Countries
country-kz = Kazakhstan
country-kg = Kyrgyzstan

## Numbers on the help card
emergency-kz-112 = { $number } — emergencies, one number for all
emergency-kz-102 = { $number } — police
emergency-kz-103 = { $number } — ambulance
emergency-kz-111 = { $number } — line for families, women and children, day and night
emergency-kz-150 = { $number } — helpline
emergency-kg-112 = { $number } — rescue service
emergency-kg-102 = { $number } — police
emergency-kg-111 = { $number } — child helpline
emergency-kg-103 = { $number } — ambulance
emergency-kg-117 = { $number } — family violence line

## Choosing a country and a region
people-which-country =
    <b>Which country do you live in?</b>
    Laws and phone numbers depend on it.
people-which-region =
    <b>{ $country }</b>
    Choose your region.
people-lives-in =
    <b>{ $country }</b>
    Pages and numbers are now for this country.
people-lives-in-region =
    <b>{ $country }, { $region }</b>
    We now show what holds in this region.
people-choose-region-button = Choose a region
people-other-country-button = Another country
people-page-back-button = Back
people-page-on-button = Next
people-country-unknown = We cannot help in this country yet. Choose one from the list.
people-region-unknown = This region is not on the list. Choose one from the list.
people-language-unknown = We do not speak this language yet. Choose one of the four.

## Regions
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
region-kg-b = Batken Region
region-kg-c = Chuy Region
region-kg-j = Jalal-Abad Region
region-kg-n = Naryn Region
region-kg-o = Osh Region
region-kg-t = Talas Region
region-kg-y = Issyk-Kul Region
region-kg-gb = Bishkek city
region-kg-go = Osh city
