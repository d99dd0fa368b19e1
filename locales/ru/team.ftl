## Для команды. Эти слова видит тот, у кого нет роли.
team-not-yours = Этот раздел — для сотрудников фонда.

## Роли и приглашения в команду.
team-role-caseworker-button = Отвечает на обращения
team-role-coordinator-button = Координатор
team-role-trainer-button = Тренер школы
team-role-admin-button = Администратор
team-invitation-unknown = Эта ссылка не наша или больше не действует.
team-invitation-used = По этой ссылке уже вошли. Попросите новую.
team-invitation-expired = Срок ссылки вышел. Попросите новую.
team-already = Эта роль у вас уже есть.
