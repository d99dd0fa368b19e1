-- Several processes on one database.

-- What only one process may do at a time, who does it, and that it is alive: `beat` goes on counting while it is.
create table leases (
    part text primary key,
    holder text not null,
    beat bigint not null
);

-- Whose turn it is, also where several processes decide: what of one person arrived before. It takes the place of an index
-- by number alone, so that no write costs more than it did.
drop index inbox_waiting;
create index inbox_waiting on inbox(line, update_id) where status = 'waiting';
