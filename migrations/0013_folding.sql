-- An answer to what somebody pressed or wrote: while it waits, a newer one may take its place.
alter table outbox add column folds integer not null default 0;
