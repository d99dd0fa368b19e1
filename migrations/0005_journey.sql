-- A family's own path: one row for each adult, so that leaving a household or being forgotten takes nothing apart.
-- `shared` is the same in every row of a household; `own` is read for nobody else's eyes. Both are sealed JSON.
create table journeys (
    person_id {{key}},
    country text not null,
    form text not null,
    shared {{bytes}} not null,
    own {{bytes}} not null,
    begun_at bigint not null
);
