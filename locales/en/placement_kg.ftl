### Forms of placement in Kyrgyzstan.

## Kyrgyzstan: short while the law is being checked.
form-kg-adoption = Adoption in Kyrgyzstan
form-kg-adoption-button = Adoption, Kyrgyzstan
form-kg-adoption-what = The child becomes yours for good.
form-kg-adoption-status = The district office of the Ministry of Labour will explain how the child's rights change: we are still checking the law.
form-kg-adoption-decides = Ask the district office of the Ministry of Labour, Social Security and Migration about the procedure.
form-kg-adoption-children = Ask there how many children can be adopted.
form-kg-adoption-pay = Ask there about payments: we have no sums that were checked.
form-kg-adoption-page-law =
    • Adoption stands in the Code on Children of 2012, chapter 8, and in two procedures of 2015 and 2016. We know their titles but have not read the text, nor do we know whether a newer code replaced them.
    • Ask the office: which papers, how long, whether preparation is needed.
form-kg-adoption-cell-status = ask the office
form-kg-adoption-cell-decides = ask the office
form-kg-adoption-cell-term = for good
form-kg-adoption-cell-children = ask the office
form-kg-adoption-cell-pay = ask the office
form-kg-adoption-cell-after = ask the office
form-kg-guardianship = Guardianship in Kyrgyzstan
form-kg-guardianship-button = Guardianship, Kyrgyzstan
form-kg-guardianship-what = You raise a child left without parents' care.
form-kg-guardianship-status = The district office of the Ministry of Labour will explain which rights the child keeps: we are still checking the law.
form-kg-guardianship-decides = Ask the district office of the Ministry of Labour, Social Security and Migration about the procedure.
form-kg-guardianship-children = Ask there how many children you can take.
form-kg-guardianship-pay = Ask there about an allowance: we have no sums that were checked.
form-kg-guardianship-page-law =
    • Guardianship stands in the Code on Children of 2012, chapter 9. We know its contents but have not read the text, nor do we know whether a newer code replaced it.
    • Ask the office: which papers, how long, whether preparation is needed.
form-kg-guardianship-cell-status = ask the office
form-kg-guardianship-cell-decides = ask the office
form-kg-guardianship-cell-term = ask the office
form-kg-guardianship-cell-children = ask the office
form-kg-guardianship-cell-pay = ask the office
form-kg-guardianship-cell-after = ask the office
form-kg-foster-family = Foster family in Kyrgyzstan
form-kg-foster-family-button = Foster family
form-kg-foster-family-what = A family for a while, by contract, when adoption or guardianship is not possible.
form-kg-foster-family-status = The child is with you for a time: from hours to a month, or for more than half a year.
form-kg-foster-family-decides = The family works under a contract; ask the district office of the Ministry of Labour, Social Security and Migration how it is made.
form-kg-foster-family-children = Ask the office how many children you can take.
form-kg-foster-family-pay = The child is paid for and the work is paid. The sums are known from the news of 2025.
form-kg-foster-family-page-law =
    • You need to be a citizen of Kyrgyzstan, from 30 to 65 years old, with special training: so the news says.
    • The rules on foster families are Government resolution № 622 of 21 December 2020; we do not have the text.
    • Ask the office: where the training is, how many hours, which papers.
form-kg-foster-family-page-money = So the news said in 2025. Today's sums may be different.
form-kg-foster-family-cell-status = carer for a time
form-kg-foster-family-cell-decides = by contract
form-kg-foster-family-cell-term = for a time
form-kg-foster-family-cell-children = ask the office
form-kg-foster-family-cell-pay = you and the child
form-kg-foster-family-cell-after = ask the office
