-- Promises to write later. Instants are milliseconds in UTC.

-- `due_at` is what was promised, `promised_at` the same or the time it was put off to, `wake_at` when the clock looks
-- at it next (later than promised while quiet hours hold it). `wall` and `zone` are the promise as a clock on the
-- wall shows it, so that new rules of a time zone can be followed; `words` are sealed. `turn` counts how often it went out;
-- `unsure` is 1 from then until the outbox says how that ended.
create table reminders (
    id {{serial}},
    person_id bigint not null,
    kind text not null,
    subject text,
    words {{bytes}} not null,
    due_at bigint not null,
    promised_at bigint not null,
    wake_at bigint not null,
    zone text not null,
    wall text,
    state text not null default 'waiting'
        check (state in ('waiting', 'sent', 'done', 'snoozed', 'missed', 'cancelled', 'stopped')),
    turn integer not null default 0,
    sent_at bigint,
    unsure integer not null default 0,
    ended_at bigint,
    late_seconds bigint,
    loud integer not null default 0,
    place text,
    unique (person_id, kind, subject)
);
create index reminders_due on reminders(wake_at, id) where state in ('waiting', 'snoozed');
create index reminders_of_person on reminders(person_id, promised_at);
create index reminders_of_subject on reminders(subject) where subject is not null;
create index reminders_sent on reminders(sent_at, id) where state = 'sent';
create index reminders_unsure on reminders(sent_at, id) where unsure = 1;
create index reminders_ended on reminders(ended_at) where ended_at is not null;

-- How somebody wants to be reminded; who never said has no row. Minutes after midnight.
create table reminder_manners (
    person_id {{key}},
    quiet_from integer not null,
    quiet_until integer not null,
    discreet integer not null default 0
);

-- Kinds somebody wants to hear nothing of.
create table reminder_stops (
    person_id bigint not null,
    kind text not null,
    stopped_at bigint not null,
    primary key (person_id, kind)
);

-- By which rules of our time zones the promises were computed; `swept_to` while they are computed anew.
create table reminder_zones (
    id {{key}},
    rules text not null,
    swept_to bigint
);
