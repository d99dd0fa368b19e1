### The directory: who helps, by need and region; the team mends it in chat.

## The way in, and needs. $country: the country.
command-directory = Who else helps
directory-menu-button = Who else helps
directory-needs =
    <b>Who else helps: { $country }</b>
    What help do you need?
directory-need-housing-button = Housing
directory-need-money-button = Money
directory-need-violence-button = I am not safe at home
directory-need-baby-button = Hard with a baby
directory-need-rights-button = A child's rights
directory-need-take-in-button = To take a child in
directory-need-leaving-button = I grew up without parents
directory-need-housing = <b>Housing</b>
directory-need-money = <b>Money</b>
directory-need-violence =
    <b>If you are not safe at home</b>
    In danger now: open “I need help” first.
directory-need-baby = <b>If it is hard with a baby, or you are expecting one</b>
directory-need-rights = <b>A child's rights</b>
directory-need-take-in = <b>To take a child into the family</b>
directory-need-leaving = <b>For those who grew up without parents</b>

## The list, and one entry. $name: its name; $kind: what it is; $what: how it helps; $words: telephone, site, hours or address; $day: a day.
directory-line = { $name }: { $kind }
directory-entry-button = { $name }
directory-entry =
    <b>{ $name }</b>
    { $what }
directory-kind-foundation = foundation
directory-kind-programme = programme
directory-kind-state-body = state body
directory-kind-line = telephone
directory-kind-centre = centre
directory-phone = Phone: { $words }
directory-site = Site: { $words }
directory-hours = Hours: { $words }
directory-address = Address: { $words }
directory-no-contact = We have no verified phone number yet. Ask us: press “Ask a person”.
directory-hidden = We never show the address: that keeps the people there safe.
directory-gone = Hidden from everybody now: they no longer help there.
directory-by-team = <i>Checked by our team on { $day }</i>
directory-unknown = This entry is no longer in the directory.
directory-back-button = Back

## The team mends an entry.
directory-mend-phone-button = Phone
directory-mend-site-button = Site
directory-checked-button = Checked today
directory-set-gone-button = Hide
directory-bring-back-button = Bring back
directory-ask-phone = { $name }: type the phone number they answered on.
directory-ask-site = { $name }: write the site, for example fond.kz.
directory-no-phone = This does not look like a phone number: use digits; a plus and brackets are fine.
directory-no-site = This does not look like a site's address.

## The entries: their names and how they help. Keys come from the country's data.
directory-kz-guardianship-body = Guardianship authority
directory-kz-guardianship-body-what = Protects the rights of children and of those who grew up without parents, decides on guardianship.
directory-kz-commissioner = Children's commissioner
directory-kz-commissioner-what = There is a commissioner for the rights of the child in every region: go to them when a child's rights are violated.
directory-kz-line-111 = Contact centre 111
directory-kz-line-111-what = Families, women, children: day and night, free, you need not say who you are. Works inside Kazakhstan.
directory-kz-line-1414 = State services 1414
directory-kz-line-1414-what = Answers about state services and eGov.
directory-kz-family-support-centre = Family support centre
directory-kz-family-support-centre-what = Helps a family, and can take in somebody who is beaten at home, for up to a month.
directory-kz-crisis-centre = Crisis centre
directory-kz-crisis-centre-what = A psychologist, a lawyer, and a place to stay when home is dangerous. 111 tells how to get there.
directory-kz-mothers-house = Mothers' House
directory-kz-mothers-house-what = Takes in a mother with a newborn, or before birth, who has nowhere to live.
directory-kz-ana-uyi = Foundation «Ана үйі»
directory-kz-ana-uyi-what = Mothers' Houses; together with Demeu Senim it prepares professional families in all regions.
directory-kz-demeu-senim = Foundation Demeu Senim
directory-kz-demeu-senim-what = Together with «Ана үйі» it prepares professional families in all regions.
directory-kz-housing-bank = Otbasy Bank
directory-kz-housing-bank-what = Keeps the housing queue: you join it there and learn your place.
directory-kz-national-fund = National Fund for Children
directory-kz-national-fund-what = Money for every child under 18: later for housing or study.
directory-kz-youth-house = House of Youth
directory-kz-youth-house-what = From 16 to 23 it helps to begin a life of one's own.
directory-kg-ministry-line = The Ministry's line 1966
directory-kg-ministry-line-what = The Ministry of Labour answers questions. Works inside Kyrgyzstan.
directory-kg-line-111 = Children's line 111
directory-kg-line-111-what = Psychologists day and night, free; calls are recorded. Works inside Kyrgyzstan.
directory-kg-sos-villages = SOS Children's Villages
directory-kg-sos-villages-what = Family homes in Bishkek and Cholpon-Ata, support for families and young people.
directory-kg-deposit-bank = Aiyl Bank
directory-kg-deposit-bank-what = Keeps the deposits for orphans, Kelechekke Salym.
directory-kg-crisis-centre = Crisis centre
directory-kg-crisis-centre-what = A psychologist, a lawyer, and a place to stay when home is dangerous. Free.
