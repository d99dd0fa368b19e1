-- Proposals and questions of the public. Instants are milliseconds in UTC.

-- What one or several people proposed or asked alike. `reply` and `wording` are sealed: what the team answered, and
-- question and answer in every language as they are published, after a second person has read them.
create table matters (
    id {{serial}},
    state text not null default 'open',
    reply {{bytes}},
    wording {{bytes}},
    written_by bigint,
    read_by bigint,
    opened_at bigint not null,
    changed_at bigint not null
);
create index matters_state on matters(state, id);

-- Whose words they are; `words` is sealed.
create table proposals (
    id {{serial}},
    matter_id bigint not null references matters(id),
    person_id bigint not null,
    words {{bytes}} not null,
    proposed_at bigint not null
);
create index proposals_matter on proposals(matter_id);
create index proposals_person on proposals(person_id);
