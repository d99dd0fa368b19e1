-- Who works here, and what they did. Instants are milliseconds in UTC.

create table staff_roles (
    person_id bigint not null,
    role text not null,
    given_at bigint not null,
    given_by bigint not null,
    primary key (person_id, role)
);
create index staff_roles_holders on staff_roles(role, person_id);

-- Every staff action, every view of personal data, every try of what is not theirs. `detail` is sealed.
create table audit (
    id {{serial}},
    at bigint not null,
    actor_id bigint not null,
    action text not null,
    case_id bigint,
    subject_id bigint,
    detail {{bytes}}
);
create index audit_at on audit(at);
create index audit_actor on audit(actor_id, id);
create index audit_case on audit(case_id, id) where case_id is not null;

-- What somebody wanted when they were asked for consent: a packed press, sealed, carried out once they agree.
alter table people add column wanted {{bytes}};
