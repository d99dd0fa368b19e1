## Countries
country-kz = Kazakhstan
country-kg = Kyrgyzstan


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
