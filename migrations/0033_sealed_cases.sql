-- What somebody called for help about, where she lives, from which screen she came and how it ended are sealed words. What
-- the pager and the queue order by stays in clear: that there is a case, how severe, when.
alter table cases add column about {{bytes}};
alter table cases add column lives_in {{bytes}};
alter table cases add column came_from {{bytes}};
alter table cases add column ended_as {{bytes}};
--seal cases.situations into about
alter table cases drop column situations;
--seal cases.region into lives_in
alter table cases drop column region;
--seal cases.origin into came_from
alter table cases drop column origin;
--seal cases.outcome into ended_as
alter table cases drop column outcome;
