### Forms of placement in Kyrgyzstan.

## Kyrgyzstan: short while the law is being checked.
form-kg-adoption = Adoption in Kyrgyzstan
form-kg-adoption-button = Adoption, Kyrgyzstan
form-kg-adoption-what = The child becomes your son or daughter for good.
form-kg-adoption-status = You become the child’s parent. The rules are in chapter 8 of the Code on Children of 2012.
form-kg-adoption-decides = The district court where the child lives decides. First the district office writes an assessment for it.
form-kg-adoption-pay = The usual child benefits are known. We found nothing about a payment for the adoption itself.
form-kg-adoption-page-law =
    • The district court where the child lives decides. The district office writes an assessment for it: in 2020 it had 7 working days.
    • Adopters are no older than 60. You may be older only if you are a relative or the guardian of this child.
    • Relatives are looked for first, for a month, then citizens for three months: so said the rules of 2019.
    • From the age of 10 the child is asked to agree.
    • HIV has not been a bar since 2021. We have not read the rest of the list of illnesses.
    • Applications were taken at the office and through e.gov.kg.
form-kg-adoption-page-papers = You used to bring nine papers, now four; we did not find the name of the fourth. The office gets the rest itself.
form-kg-adoption-page-money = We found nothing about a payment for the adoption itself.
form-kg-adoption-cell-status = parent
form-kg-adoption-cell-decides = district court
form-kg-adoption-cell-term = for good
form-kg-adoption-cell-children = not known
form-kg-adoption-cell-pay = child benefits
form-kg-adoption-cell-after = not known
form-kg-guardianship = Guardianship in Kyrgyzstan
form-kg-guardianship-button = Guardianship, Kyrgyzstan
form-kg-guardianship-what = You raise a child who is left without parental care.
form-kg-guardianship-status = You are the child’s guardian. The rules are in chapter 9 of the Code on Children of 2012.
form-kg-guardianship-pay = There is a benefit for an orphan. We found nothing about pay for the guardian.
form-kg-guardianship-page-law =
    • Beside the Code there is Government resolution № 522 of 24 September 2013, on guardianship.
    • You are at least 16 years older than the child: so the press wrote in 2019. For brothers and sisters there was a plan to drop this.
    • HIV has not been a bar since 2021. We have not read the rest of the list of illnesses.
    • We did not find who decides, which papers are needed and how long it takes.
form-kg-guardianship-page-money = We found nothing about pay for the guardian.
form-kg-guardianship-cell-status = guardian
form-kg-guardianship-cell-decides = not known
form-kg-guardianship-cell-term = not known
form-kg-guardianship-cell-children = not known
form-kg-guardianship-cell-pay = orphan’s benefit
form-kg-guardianship-cell-after = not known
form-kg-foster-family = Foster family in Kyrgyzstan
form-kg-foster-family-button = Foster family
form-kg-foster-family-what = A family for a while, by contract, when adoption or guardianship is not possible.
form-kg-foster-family-status = The child is with you for a time: from hours to a month, or for more than half a year.
form-kg-foster-family-decides = You sign a contract with the district office.
form-kg-foster-family-children = Up to 5 children. If you have one or two of your own, up to 3.
form-kg-foster-family-pay = There is money for the child, and one of two parents is paid.
form-kg-foster-family-page-law =
    • You need to be a citizen of Kyrgyzstan, from 30 to 65 years old.
    • You need not be married: one person can do it, or a couple.
    • You need a course with a certificate; in 2021 it was said to take 72 hours.
    • Up to 5 children; up to 3 if you have one or two of your own.
    • HIV has not been a bar since 2021. We have not read the rest of the list of illnesses.
    • The rules on foster families are Government resolution № 622 of 21 December 2020.
form-kg-foster-family-page-papers = The press gave this list of papers.
form-kg-foster-family-page-money = These are the sums of 2025. Every year they are counted anew from the subsistence minimum; we did not find those of 2026. One of two parents is paid: how much depends on the number and the health of the children.
form-kg-foster-family-page-after =
    • The district office visits every month.
    • Saying goodbye to the child is part of this care.
form-kg-foster-family-cell-status = carer for a time
form-kg-foster-family-cell-decides = district office, contract
form-kg-foster-family-cell-term = for a time
form-kg-foster-family-cell-children = up to 5
form-kg-foster-family-cell-pay = you and the child
form-kg-foster-family-cell-after = a visit every month
