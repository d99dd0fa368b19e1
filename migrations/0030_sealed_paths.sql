-- Adoption is a secret by law: where somebody stopped and which form they chose stand beside their number no more.

-- Which input is awaited, and the screen that is drawn again: sealed words.
alter table people add column awaited {{bytes}};
alter table people add column stood_at {{bytes}};
--seal people.awaiting into awaited
alter table people drop column awaiting;
--seal people.place into stood_at
alter table people drop column place;

-- The sealed plan names the form already.
alter table journeys drop column form;
