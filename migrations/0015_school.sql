-- The school: groups and events, classes, places, attendance, certificates. Instants are milliseconds in UTC.

-- A group of a course, or an event. `wording` is sealed: what staff wrote (title, link, address). `touched` is counted
-- up by whoever is about to give or take seats: on every engine that lets one transaction at a time do so.
create table cohorts (
    id {{serial}},
    course text not null,
    country text not null,
    language text not null,
    zone text not null,
    capacity integer,
    status text not null default 'draft' check (status = 'draft' or status = 'published' or status = 'cancelled'),
    venue text not null,
    region text,
    wording {{bytes}} not null,
    trainer_id bigint,
    made_by bigint not null,
    made_at bigint not null,
    touched integer not null default 0,
    last_ends_at bigint not null default 0
);
create index cohorts_to_come on cohorts(last_ends_at) where status = 'published';
create index cohorts_drafts on cohorts(made_by) where status = 'draft';

-- `stretches` are hours of modules: `needs:0:3,ages:0:1`. `revision` counts moves; `closed` is 1 once it is settled.
create table class_sessions (
    id {{serial}},
    cohort_id bigint not null references cohorts(id),
    number integer not null,
    starts_at bigint not null,
    ends_at bigint not null,
    stretches text not null,
    trainer_id bigint,
    cancelled integer not null default 0,
    revision integer not null default 0,
    closed integer not null default 0
);
create index class_sessions_cohort on class_sessions(cohort_id, starts_at);
create index class_sessions_open on class_sessions(ends_at) where closed = 0;

-- One household in one group. Who was forgotten leaves no number; the register itself is kept as the order demands.
-- `look_at` is when the clock looks at it next; `papers` is sealed JSON of days.
create table enrolments (
    id {{serial}},
    cohort_id bigint not null references cohorts(id),
    person_id bigint,
    seats integer not null check (seats = 1 or seats = 2),
    state text not null,
    asked_at bigint not null,
    later integer not null default 0,
    first_in_line integer not null default 0,
    look_at bigint,
    papers {{bytes}},
    unique (cohort_id, person_id)
);
create index enrolments_cohort on enrolments(cohort_id, state);
create index enrolments_person on enrolments(person_id) where person_id is not null;
create index enrolments_look on enrolments(look_at) where look_at is not null;

-- One adult each. `applicant` is sealed JSON: name, day of birth, residence, for the application and the register.
create table seats (
    id {{serial}},
    enrolment_id bigint not null references enrolments(id),
    cohort_id bigint not null,
    person_id bigint,
    place integer not null,
    applicant {{bytes}},
    unique (enrolment_id, place)
);
create index seats_cohort on seats(cohort_id);
create index seats_person on seats(person_id) where person_id is not null;

create table offers (
    id {{serial}},
    enrolment_id bigint not null references enrolments(id),
    cohort_id bigint not null,
    made_at bigint not null,
    delivered_at bigint,
    ends_at bigint,
    state text not null default 'open'
);
create unique index offers_open on offers(enrolment_id) where state = 'open';
create index offers_ending on offers(ends_at) where state = 'open' and ends_at is not null;

create table attendance (
    class_id bigint not null references class_sessions(id),
    seat_id bigint not null references seats(id),
    mark text not null,
    at bigint not null,
    by_staff integer not null default 0,
    primary key (class_id, seat_id)
);
create index attendance_seat on attendance(seat_id);
-- Every correction, with its reason (sealed).
create table attendance_changes (
    id {{serial}},
    class_id bigint not null,
    seat_id bigint not null,
    mark_before text,
    mark_after text not null,
    reason {{bytes}} not null,
    by_id bigint not null,
    at bigint not null
);
create index attendance_changes_seat on attendance_changes(seat_id);
create table guesses (
    class_id bigint not null,
    person_id bigint not null,
    tries integer not null,
    primary key (class_id, person_id)
);
create table make_ups (
    class_id bigint not null references class_sessions(id),
    seat_id bigint not null references seats(id),
    booked_at bigint not null,
    primary key (class_id, seat_id)
);
create index make_ups_seat on make_ups(seat_id);

-- `content` is sealed JSON of all that is printed. Number and token are never given again.
create table certificates (
    id {{serial}},
    seat_id bigint not null references seats(id),
    number text not null unique,
    token text not null unique,
    content {{bytes}} not null,
    standing text not null default 'valid',
    replaced_by bigint,
    issued_by bigint not null,
    issued_at bigint not null,
    ended_on text,
    reason {{bytes}},
    duplicates integer not null default 0
);
create unique index certificates_valid on certificates(seat_id) where standing = 'valid';
create index certificates_seat on certificates(seat_id);
create table school_numbers (
    name text primary key,
    last integer not null
);

-- What people answered after a class: which question, which answer; shown as numbers only.
create table school_polls (
    poll_id text primary key,
    class_id bigint not null,
    module text not null
);
create table school_answers (
    class_id bigint not null,
    person_id bigint not null,
    question text not null,
    answer integer not null,
    primary key (class_id, person_id, question)
);
