-- What administrators changed of the facts that ship with the bot: every change with what stood before it.
-- Both sides are JSON of the changed fields; null: as the files say. The newest change of an entry is what is told.
create table content_edits (
    id {{serial}},
    at bigint not null,
    actor_id bigint not null,
    country text not null,
    entry text not null,
    before text,
    after text
);
create index content_edits_entry on content_edits(country, entry, id);
-- A change that was typed and is looked at before it is saved; `base` is the change it was written upon.
create table content_drafts (
    id {{serial}},
    person_id bigint not null unique,
    country text not null,
    entry text not null,
    base bigint not null,
    after text not null
);
