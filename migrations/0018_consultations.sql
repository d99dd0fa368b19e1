-- Consultations: who consults, their hours, who comes, and the consent before psychological help. Instants are
-- milliseconds in UTC.

-- `entry` is sealed JSON of the entry in the register of psychologists, `ways` of link and address.
create table consultants (
    person_id {{key}},
    profession text not null,
    entry {{bytes}},
    ways {{bytes}},
    appointed_by bigint not null,
    appointed_at bigint not null
);

-- Hours one after another on one day, once or weekly; until which day they are laid out.
create table consulting_patterns (
    id {{serial}},
    consultant_id bigint not null,
    first_on text not null,
    at text not null,
    minutes integer not null,
    count integer not null,
    language text not null,
    venue text not null,
    whom text not null,
    weekly integer not null,
    laid_until text,
    ended integer not null default 0
);
create index consulting_patterns_weekly on consulting_patterns(consultant_id) where weekly = 1 and ended = 0;

create table consulting_hours (
    id {{serial}},
    pattern_id bigint not null references consulting_patterns(id),
    consultant_id bigint not null,
    profession text not null,
    language text not null,
    venue text not null,
    whom text not null,
    starts_at bigint not null,
    ends_at bigint not null,
    closed integer not null default 0,
    held_for bigint,
    held_until bigint,
    unique (consultant_id, starts_at)
);
create index consulting_hours_open on consulting_hours(profession, starts_at) where closed = 0;
create index consulting_hours_held on consulting_hours(held_until) where held_until is not null;

-- Who comes. Nobody is named once they were forgotten. `question` is sealed: what they chose to send ahead.
create table bookings (
    id {{serial}},
    hour_id bigint not null references consulting_hours(id),
    person_id bigint,
    other_id bigint,
    state text not null,
    revision integer not null default 0,
    question {{bytes}},
    booked_at bigint not null,
    asked_at bigint
);
create unique index bookings_hour on bookings(hour_id) where state = 'booked';
create index bookings_person on bookings(person_id) where person_id is not null;
create index bookings_other on bookings(other_id) where other_id is not null;

create table consulting_lines (
    person_id bigint not null,
    profession text not null,
    asked_at bigint not null,
    primary key (person_id, profession)
);

-- What a consultant wrote after an hour, sealed.
create table consulting_notes (
    id {{serial}},
    booking_id bigint not null references bookings(id),
    author_id bigint not null,
    words {{bytes}} not null,
    written_at bigint not null
);
create index consulting_notes_booking on consulting_notes(booking_id);

-- Consent to psychological help, with the words that were agreed to (sealed).
create table psychology_consents (
    id {{serial}},
    person_id bigint not null,
    version text not null,
    language text not null,
    words {{bytes}} not null,
    agreed_at bigint not null,
    ended_at bigint
);
create index psychology_consents_person on psychology_consents(person_id);
