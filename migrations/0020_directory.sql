-- What the team wrote over entries of the directory after a call; it says nothing about a person.
create table directory_edits (
    country text not null,
    entry text not null,
    phone text,
    site text,
    gone integer not null default 0,
    verified_on text,
    primary key (country, entry)
);
