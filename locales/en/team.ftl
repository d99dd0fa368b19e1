## The team's side. Seen by somebody who has no role.
team-not-yours = This part is for the foundation's staff.
