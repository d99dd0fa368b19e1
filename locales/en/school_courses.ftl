### Titles of courses and modules. Those of the state programme are shortened from order No 165.

## Courses
school-course-programme = Course for adopters and carers
school-course-refresher = Meetings for families whose child is home
school-course-mentors = Meetings for future mentors

## Modules of the state programme
school-module-programme-intro = Getting started: motives and expectations
school-module-programme-needs = What a child needs, what parents can do
school-module-programme-ages = Ages, crises, developmental delays
school-module-programme-abuse = Violence and abuse
school-module-programme-loss = Grief and loss
school-module-programme-adaptation = Settling in, talking with the child about the past
school-module-programme-behaviour = Difficult behaviour
school-module-programme-safety = Safety, health, growing up as a boy or a girl
school-module-programme-family-system = The family as a whole, the birth family
school-module-programme-law = Law, kinds of placement, money, supervision
school-module-programme-letting-go = Letting go, where to find support, closing

## Modules of the meetings for families
school-module-refresher-adaptation = The first months at home
school-module-refresher-behaviour = When behaviour is frightening
school-module-refresher-school = The child at school
school-module-refresher-parents = The parents' own strength
school-module-mentors-role = Who a mentor is
school-module-mentors-child = A child who lives in an institution
school-module-mentors-safety = Safety and boundaries
