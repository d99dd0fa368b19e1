-- Nobody finds out: what of a talk stands on her phone, and that nothing comes to it by itself.

-- To whom nothing may come by itself now; what waits for them lies in the outbox, due in another century.
create table hushes (
    chat_id {{key}},
    since bigint not null
);

-- Messages of the way to help on her phone, besides those of a case's own words: screens, and what she typed there.
create table case_traces (
    person_id bigint not null,
    message_id bigint not null,
    at bigint not null,
    hers integer not null default 0,
    primary key (person_id, message_id)
);
create index case_traces_at on case_traces(at);

-- Her code word, as a keyed hash, and the hours (minutes of her day) at which she agreed to be written to.
alter table discretions add column code_mark text;
alter table discretions add column safe_from integer;
alter table discretions add column safe_until integer;
