-- What needs her consent or a second person: a referral, one without her consent, erasing before its term.
create table case_decisions (
    id {{serial}},
    case_id bigint not null,
    what text not null,
    body {{bytes}},
    by_id bigint not null,
    entry_id bigint,
    at bigint not null,
    answer text,
    answered_by bigint,
    answered_at bigint
);
create index case_decisions_case on case_decisions(case_id);
create index case_decisions_entry on case_decisions(entry_id) where entry_id is not null;
