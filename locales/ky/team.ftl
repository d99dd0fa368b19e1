## Командага. Бул сөздөрдү ролу жок киши көрөт.
team-not-yours = Бул бөлүм фонддун кызматкерлери үчүн.

## Ролдор жана командага чакыруу.
team-role-caseworker-button = Кайрылууларга жооп берет
team-role-coordinator-button = Координатор
team-role-trainer-button = Мектептин тренери
team-role-admin-button = Администратор
team-invitation-unknown = Бул шилтеме биздики эмес же эми жарабайт.
team-invitation-used = Бул шилтеме менен бирөө кирип койгон. Жаңысын сураңыз.
team-invitation-expired = Шилтеменин мөөнөтү бүттү. Жаңысын сураңыз.
team-already = Бул рол сизде бар.
