## Командаға арналған. Бұл сөздерді рөлі жоқ адам көреді.
team-not-yours = Бұл бөлім қор қызметкерлеріне арналған.

## Рөлдер мен командаға шақыру.
team-role-caseworker-button = Өтініштерге жауап береді
team-role-coordinator-button = Үйлестіруші
team-role-trainer-button = Мектеп тренері
team-role-admin-button = Әкімші
team-invitation-unknown = Бұл сілтеме біздікі емес немесе енді жарамайды.
team-invitation-used = Бұл сілтемемен біреу кіріп қойған. Жаңасын сұраңыз.
team-invitation-expired = Сілтеменің мерзімі бітті. Жаңасын сұраңыз.
team-already = Бұл рөл сізде бар.
