-- Links by which somebody becomes one of the team: once, for two days, signed. Instants are milliseconds in UTC.
create table staff_invitations (
    id {{serial}},
    role text not null,
    invited_by bigint not null,
    expires_at bigint not null,
    used_at bigint,
    used_by bigint
);

-- Who is known to be in the team's forum: Telegram tells a bot of those who come and go, not who is there.
create table forum_members (
    person_id {{key}},
    seen_at bigint not null
);
