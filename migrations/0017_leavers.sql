-- Who leaves care and keeps a path here. `told` is sealed JSON: day of birth, other days, what is done.
create table leavers (
    person_id {{key}},
    told {{bytes}} not null,
    begun_at bigint not null
);
