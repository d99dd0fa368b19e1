-- The pipeline: what arrived, what is to be sent, who talks to us. Instants are milliseconds in UTC.
-- States are checked by `or`: SQLite builds a table in memory for every longer `in`, at every write.

-- Every update is stored before it is acknowledged; `line` is whose turn it waits for.
create table inbox (
    update_id {{key}},
    line bigint not null,
    body {{bytes}},
    received_at bigint not null,
    status text not null default 'waiting' check (status = 'waiting' or status = 'done' or status = 'failed'),
    attempts integer not null default 0
);
create index inbox_waiting on inbox(update_id) where status = 'waiting';
create index inbox_received on inbox(received_at) where status <> 'waiting';

-- Everything that is sent; `body` is sealed and holds texts by id, rendered when it leaves.
create table outbox (
    id {{serial}},
    chat_id bigint not null,
    person_id bigint,
    lane integer not null,
    body {{bytes}},
    due_at bigint not null,
    status text not null default 'pending'
        check (status = 'pending' or status = 'sent' or status = 'sending' or status = 'failed'
            or status = 'unknown' or status = 'missed' or status = 'cancelled'),
    attempts integer not null default 0,
    dedupe_key text unique,
    message_id bigint,
    settled_at bigint
);
create index outbox_due on outbox(lane, due_at, id) where status = 'pending';
create index outbox_sending on outbox(id) where status = 'sending';
create index outbox_settled on outbox(settled_at) where settled_at is not null;

-- People: no name is kept. `awaiting` names the typed input we wait for, `place` draws the last screen again.
create table people (
    id {{key}},
    language text not null,
    language_chosen integer not null default 0,
    country text,
    region text,
    awaiting text,
    place text,
    first_seen_at bigint not null,
    unreachable_since bigint
);

-- Chats the team works in, by purpose; a group that becomes a supergroup changes its id here.
create table chats (
    purpose text primary key,
    chat_id bigint not null
);

-- When each part of the house was last seen alive.
create table pulses (
    part text primary key,
    seen_at bigint not null
);
