-- Nobody is forgotten: questions after a case was closed, false cases that try the whole path, what two people decide.

-- When she is asked how she is, 3, 14 and 60 days after; only if she agreed.
create table case_followings (
    case_id {{key}},
    step integer not null,
    due_at bigint not null
);
create index case_followings_due on case_followings(due_at);

-- False cases: who began them (null: the clock), how they ended, and which places of the path were broken, by name.
create table drills (
    case_id {{key}},
    begun_by bigint,
    begun_at bigint not null,
    until_at bigint not null,
    ended_at bigint,
    broken text not null default ''
);
create index drills_open on drills(until_at) where ended_at is null;
create table drill_plan (
    id {{key}},
    next_at bigint not null
);
alter table cases add column drill integer not null default 0;
