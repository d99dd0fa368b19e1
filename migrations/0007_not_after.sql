-- The instant after which a message must not leave any more: it ends as `missed`, and whoever wrote it decides again.
alter table outbox add column not_after bigint;
