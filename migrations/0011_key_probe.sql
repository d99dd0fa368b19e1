-- One sealed word, written at the first start: keys that do not open it are not the keys of this database.
create table key_probe (
    id {{key}},
    sealed {{bytes}} not null
);
