## For the team. Whoever has no role sees these words.
team-not-yours = This part is for the foundation's staff.

## Roles and invitations into the team.
team-role-caseworker-button = Answers cases
team-role-coordinator-button = Coordinator
team-role-trainer-button = Trainer of the course
team-role-admin-button = Administrator
team-invitation-unknown = This link is not ours or no longer works.
team-invitation-used = This link was used already. Ask for a new one.
team-invitation-expired = The link has expired. Ask for a new one.
team-already = You have this role already.
