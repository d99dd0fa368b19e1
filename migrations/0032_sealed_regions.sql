-- In a small region few families are on their way: where somebody lives is a sealed word. The country stays in clear, for
-- laws, calendars and announcements are chosen by it.
alter table people add column lives_in {{bytes}};
--seal people.region into lives_in
alter table people drop column region;
