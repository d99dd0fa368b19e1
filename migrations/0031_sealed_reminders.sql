-- What somebody is reminded of tells the plan of a family: kind, subject and the screen a reminder opens are sealed; the
-- hours stay in clear, for the clock looks for what is due. A subject is found by `about_mark`, a keyed hash of it.
alter table reminders add column sort {{bytes}};
alter table reminders add column about {{bytes}};
alter table reminders add column about_mark text;
alter table reminders add column opens_at {{bytes}};
--seal reminders.kind into sort
--seal reminders.subject into about
--seal reminders.place into opens_at
alter table reminders rename to reminders_in_clear;
create table reminders (
    id {{serial}},
    person_id bigint not null,
    sort {{bytes}} not null,
    about {{bytes}},
    about_mark text,
    words {{bytes}} not null,
    opens_at {{bytes}},
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
    doubt_at bigint,
    ended_at bigint,
    late_seconds bigint,
    loud integer not null default 0
);
insert into reminders(id, person_id, sort, about, about_mark, words, opens_at, due_at, promised_at, wake_at, zone,
        wall, state, turn, sent_at, unsure, doubt_at, ended_at, late_seconds, loud)
    select id, person_id, sort, about, about_mark, words, opens_at, due_at, promised_at, wake_at, zone,
        wall, state, turn, sent_at, unsure, doubt_at, ended_at, late_seconds, loud from reminders_in_clear;
drop table reminders_in_clear;
create index reminders_due on reminders(wake_at, id) where state in ('waiting', 'snoozed');
create index reminders_of_person on reminders(person_id, promised_at);
create index reminders_of_subject on reminders(about_mark) where about_mark is not null;
create index reminders_sent on reminders(sent_at, id) where state = 'sent';
create index reminders_unsure on reminders(sent_at, id) where unsure = 1;
create index reminders_ended on reminders(ended_at) where ended_at is not null;
create index reminders_doubts on reminders(doubt_at, id) where doubt_at is not null;

alter table reminder_stops add column sort {{bytes}};
--seal reminder_stops.kind into sort
alter table reminder_stops rename to reminder_stops_in_clear;
create table reminder_stops (
    id {{serial}},
    person_id bigint not null,
    sort {{bytes}} not null,
    stopped_at bigint not null
);
insert into reminder_stops(person_id, sort, stopped_at) select person_id, sort, stopped_at from reminder_stops_in_clear;
drop table reminder_stops_in_clear;
create index reminder_stops_person on reminder_stops(person_id);
