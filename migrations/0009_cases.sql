-- Asking for help and answering. Instants are milliseconds in UTC; what anybody wrote is sealed.

-- One request of one person. `situations` are words of severity.yaml, parted by spaces. `waiting_since` is the oldest
-- message of hers that nobody has answered; `page_at`, `page_round`, `page_rung` are where the pager stands,
-- `return_at` when a silent owner loses the case. `spoke_at` is when the team last wrote to her.
create table cases (
    id {{serial}},
    person_id bigint,
    kind text not null check (kind = 'crisis' or kind = 'question'),
    situations text not null,
    minor integer not null default 0,
    severity integer not null,
    severity_by bigint,
    country text,
    region text,
    language text not null,
    origin text,
    owner_id bigint,
    opened_at bigint not null,
    waiting_since bigint,
    acknowledged_at bigint,
    taken_at bigint,
    spoke_at bigint,
    closed_at bigint,
    outcome text,
    page_at bigint,
    page_round integer not null default 0,
    page_rung integer not null default -1,
    return_at bigint,
    thread_id bigint,
    topic_asked_at bigint,
    card_id bigint,
    card_drawn_at bigint,
    card_stale integer not null default 0
);
create index cases_person on cases(person_id);
create index cases_open on cases(severity, waiting_since) where closed_at is null;
create index cases_page on cases(page_at) where page_at is not null;
create index cases_return on cases(return_at) where return_at is not null;
create index cases_thread on cases(thread_id) where thread_id is not null;
create index cases_card on cases(card_drawn_at) where card_stale = 1;
create index cases_closed on cases(closed_at) where closed_at is not null;

-- Everything said in a case, by whom and how far it came. side: client, staff, note, bot.
create table case_entries (
    id {{serial}},
    case_id bigint not null,
    side text not null,
    author_id bigint,
    at bigint not null,
    body {{bytes}} not null,
    reply_to bigint,
    album text,
    status text not null,
    due_at bigint,
    opened_at bigint,
    status_chat_id bigint,
    status_thread_id bigint,
    status_message_id bigint
);
create index case_entries_case on case_entries(case_id, id);
create index case_entries_held on case_entries(due_at) where due_at is not null;

-- Which message in which chat shows which entry: a reply, an edit or a reaction is found by both numbers together.
create table case_copies (
    chat_id bigint not null,
    message_id bigint not null,
    entry_id bigint not null,
    case_id bigint not null,
    primary key (chat_id, message_id)
);
create index case_copies_entry on case_copies(entry_id);
create index case_copies_case on case_copies(case_id);

-- Every call to somebody of the team; `ended` is how Telegram took it.
create table pages (
    id {{serial}},
    case_id bigint not null,
    round integer not null,
    rung integer not null,
    person_id bigint not null,
    at bigint not null,
    message_id bigint,
    ended text
);
create index pages_case on pages(case_id);

-- Who is on duty now; only who answered a test page of this shift is called first.
create table duties (
    person_id {{key}},
    began_at bigint not null,
    answered_at bigint,
    ends_at bigint not null
);

-- Who else sees a person's phone, as she said; until then what the team writes arrives folded.
create table discretions (
    person_id {{key}},
    seen_by text not null,
    hidden_at bigint
);

-- The last words typed outside of any request, for an hour: [Send this to the team] is one press.
create table drafts (
    person_id {{key}},
    body {{bytes}} not null,
    at bigint not null
);
create index drafts_at on drafts(at);

-- The first name of somebody of the team, sealed: the others see who has a case.
create table staff_names (
    person_id {{key}},
    name {{bytes}} not null
);

-- Phones and personal numbers she wrote, as keyed hashes: no reply in another case may carry them.
create table case_marks (
    case_id bigint not null,
    mark text not null,
    primary key (case_id, mark)
);
create index case_marks_mark on case_marks(mark);

-- When administrators were last told what keeps the bot from its work.
create table case_warnings (
    what text primary key,
    at bigint not null
);
