-- Duties that the team has said apply to a case: from then on an hour limit of the law runs.
create table case_duties (
    case_id bigint not null,
    duty text not null,
    since bigint not null,
    by_id bigint not null,
    done_at bigint,
    primary key (case_id, duty)
);
