-- Consent, households, forgetting. Instants are milliseconds in UTC.

-- Every press of [I agree]; `version` is the fingerprint of the words that stood above the button. `ended_at` is when
-- it was withdrawn, or when its term came near its end.
create table consents (
    id {{serial}},
    person_id bigint not null,
    version text not null,
    language text not null,
    agreed_at bigint not null,
    ended_at bigint
);
create index consents_person on consents(person_id);
create index consents_standing on consents(agreed_at) where ended_at is null;

-- The words themselves, once a version, so that years later it can be shown what was agreed to. Nobody's data.
create table consent_texts (
    version text primary key,
    language text not null,
    words text not null,
    first_agreed_at bigint not null
);

-- Two adults who share a path. Who is alone has no row, and rows of households themselves stay, so that no number
-- is ever given twice.
create table households (
    id {{serial}},
    made_at bigint not null
);
create table household_members (
    person_id {{key}},
    household_id bigint not null references households(id),
    joined_at bigint not null
);
create index household_members_household on household_members(household_id);

-- What one adult chose to show the other, field by field.
create table household_shares (
    person_id bigint not null,
    field text not null,
    primary key (person_id, field)
);

-- An invitation is used once; the link carries its number and a signature.
create table invitations (
    id {{serial}},
    person_id bigint not null,
    expires_at bigint not null,
    used_at bigint
);
create index invitations_person on invitations(person_id);

-- Who is to be forgotten, because they asked or because the term they agreed to ends.
create table forgettings (
    person_id bigint not null,
    due_at bigint not null,
    because text not null check (because in ('asked', 'term')),
    primary key (person_id, because)
);
create index forgettings_due on forgettings(due_at);

-- To find all that was sent to a person when they are to be forgotten.
create index outbox_chat on outbox(chat_id);
create index outbox_about on outbox(person_id) where person_id <> chat_id;
create index inbox_failed on inbox(line) where status = 'failed';
