-- One message to many. Instants are milliseconds in UTC.

-- `audience` and `counted` are JSON of chosen values and of sums, nobody's data; `reason` says why an announcement
-- does not wait for the morning, and is sealed. `revision` grows with every change of a draft, `round` with every
-- correction or recall. The sums are what the sending side noted; `recount` is what the independent count found.
create table broadcasts (
    id {{serial}},
    author_id bigint not null,
    editor_id bigint not null,
    state text not null default 'draft'
        check (state = 'draft' or state = 'confirming' or state = 'scheduled' or state = 'sending'
            or state = 'paused' or state = 'checking' or state = 'finished' or state = 'correcting'
            or state = 'recalling' or state = 'cancelled'),
    topic text not null,
    audience text not null default '{}',
    counted text not null default '{}',
    revision integer not null default 1,
    urgent integer not null default 0,
    reason {{bytes}},
    confirmed_by bigint,
    made_at bigint not null,
    starts_at bigint,
    ended_at bigint,
    expanded_to bigint not null default 0,
    expanded integer not null default 0,
    recipients integer not null default 0,
    sent integer not null default 0,
    failed integer not null default 0,
    blocked integer not null default 0,
    held integer not null default 0,
    unknown integer not null default 0,
    recount text not null default '{}',
    agrees integer,
    round integer not null default 0,
    recalled integer not null default 0,
    mend_language text,
    to_mend integer not null default 0,
    mended text not null default '{}',
    progress_id bigint,
    shown_at bigint not null default 0,
    shown text
);
create index broadcasts_moving on broadcasts(state, starts_at)
    where state <> 'draft' and state <> 'finished' and state <> 'cancelled';

-- What readers of each language get: texts and the numbers of files, sealed.
create table broadcast_wordings (
    broadcast_id bigint not null references broadcasts(id),
    language text not null,
    place integer not null,
    body {{bytes}} not null,
    primary key (broadcast_id, language)
);

-- One row for each copy, numbered without gaps. Somebody who is forgotten leaves the row and takes the number of
-- the person along. `attempt` counts how often it was handed to the outbox, `round` to which correction it is brought.
create table broadcast_copies (
    broadcast_id bigint not null references broadcasts(id),
    number bigint not null,
    person_id bigint,
    fate text not null default 'waiting'
        check (fate = 'waiting' or fate = 'queued' or fate = 'sent' or fate = 'failed' or fate = 'blocked'
            or fate = 'held' or fate = 'unknown'),
    reason text,
    language text,
    wake_at bigint not null default 0,
    attempt integer not null default 0,
    sent_at bigint,
    message_id bigint,
    more_ids text,
    round integer not null default 0,
    mending integer not null default 0,
    mend text,
    primary key (broadcast_id, number),
    unique (broadcast_id, person_id)
);
create index broadcast_copies_waiting on broadcast_copies(broadcast_id, wake_at, number) where fate = 'waiting';
create index broadcast_copies_queued on broadcast_copies(broadcast_id, number) where fate = 'queued';
create index broadcast_copies_to_mend on broadcast_copies(broadcast_id, round, number) where fate = 'sent';
create index broadcast_copies_mending on broadcast_copies(broadcast_id, number) where mending = 1;
create index broadcast_copies_person on broadcast_copies(person_id) where person_id is not null;

-- Topics somebody wants to hear nothing of.
create table broadcast_stops (
    person_id bigint not null,
    topic text not null,
    stopped_at bigint not null,
    primary key (person_id, topic)
);
