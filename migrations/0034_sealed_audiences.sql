-- Whom an announcement or a survey was meant for, beside the list of whom it went to, would tell the form of each one's path.
alter table broadcasts add column meant_for {{bytes}};
--seal broadcasts.audience into meant_for
alter table broadcasts drop column audience;
alter table surveys add column meant_for {{bytes}};
--seal surveys.audience into meant_for
alter table surveys drop column audience;
