-- Who was forgotten, so that a restored copy forgets them again. `mark` is a keyed hash of the person's number: without
-- the key it says nothing about anybody.
create table erasures (
    mark text primary key,
    erased_at bigint not null
);
