-- The outbox tells by itself how a reminder's message ended; `unsure` is 1 until it has. `doubt_at` is when the person
-- is told that it may not have arrived: at once, or in the morning. Null: there is no doubt.
alter table reminders add column doubt_at bigint;
create index reminders_doubts on reminders(doubt_at, id) where doubt_at is not null;
