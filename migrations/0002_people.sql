-- Consent, households, forgetting. Instants are milliseconds in UTC.

-- Every press of [I agree]; `version` is the fingerprint of the words that stood above the button.
create table consents (
    id {{serial}},
    person_id bigint not null,
    version text not null,
    language text not null,
    agreed_at bigint not null,
    withdrawn_at bigint
);
create index consents_person on consents(person_id);

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

-- An invitation is used once; the link carries the number and a signature.
create table invitations (
    id {{serial}},
    person_id bigint not null,
    expires_at bigint not null,
    used_at bigint
);
create index invitations_person on invitations(person_id);

-- Who asked to be forgotten, and when it happens unless they take it back.
create table forgettings (
    person_id {{key}},
    due_at bigint not null
);
create index forgettings_due on forgettings(due_at);
