-- Which forms are open: one set of answers for each person and country, sealed; no answer is a column.

create table eligibility (
    person_id bigint not null,
    country text not null,
    answers {{bytes}} not null,
    -- The result the person knows of, and the version of the law it was judged by; empty while the walk goes on.
    result {{bytes}},
    version text not null,
    answered_at bigint not null,
    primary key (person_id, country)
);
create index eligibility_replay on eligibility(country, person_id);

-- How far the answers were judged again after the law's files changed.
create table eligibility_replays (
    country text primary key,
    version text not null,
    after_person bigint not null,
    done integer not null
);
