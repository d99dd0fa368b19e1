-- Who shares a path with whom: a member is a sealed number, found by a keyed hash of it, for nothing is sent by this table.
alter table household_members add column said text;
update household_members set said = cast(person_id as text);
alter table household_members add column member {{bytes}};
alter table household_members add column member_mark text;
--seal household_members.said into member
alter table household_members rename to household_members_in_clear;
create table household_members (
    id {{serial}},
    member {{bytes}} not null,
    member_mark text not null,
    household_id bigint not null references households(id),
    joined_at bigint not null
);
insert into household_members(member, member_mark, household_id, joined_at)
    select member, member_mark, household_id, joined_at from household_members_in_clear;
drop table household_members_in_clear;
create unique index household_members_member on household_members(member_mark);
create index household_members_household on household_members(household_id);
