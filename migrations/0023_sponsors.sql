-- Sponsors: a ward is a number, a region and a wish, nothing else; `how` (how one pays) is sealed, written by the team.
create table wards (
    id {{serial}},
    country text not null,
    region text not null,
    wish text not null,
    target integer not null,
    currency text not null,
    how {{bytes}} not null,
    is_open integer not null default 1,
    made_at bigint not null
);

-- Who was forgotten leaves no number here; what they gave stays in the books.
create table pledges (
    id {{serial}},
    ward_id bigint not null references wards(id),
    person_id bigint,
    rhythm text not null,
    amount integer not null,
    state text not null default 'open',
    due_on text not null,
    begun_at bigint not null
);
create index pledges_person on pledges(person_id) where person_id is not null;
create index pledges_ward on pledges(ward_id);

-- `proof` is sealed: kind and number of a file at Telegram.
create table payments (
    id {{serial}},
    pledge_id bigint not null references pledges(id),
    ward_id bigint not null references wards(id),
    amount integer not null,
    state text not null default 'told',
    told_at bigint not null,
    decided_at bigint,
    proof {{bytes}}
);
create index payments_pledge on payments(pledge_id);
create index payments_ward on payments(ward_id);
create index payments_told on payments(id) where state = 'told';

create table ward_news (
    id {{serial}},
    ward_id bigint not null references wards(id),
    words {{bytes}} not null,
    at bigint not null
);
create index ward_news_ward on ward_news(ward_id);
