-- The chat of a group: where it is, and whom of the families we let in, so that they can be taken out again.
create table cohort_chats (
    cohort_id bigint primary key references cohorts(id),
    chat_id bigint not null unique
);
create table chat_members (
    cohort_id bigint not null references cohorts(id),
    person_id bigint not null,
    primary key (cohort_id, person_id)
);
create index chat_members_person on chat_members(person_id);
