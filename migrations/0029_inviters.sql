-- How whoever invites another adult wants to be named to them, sealed. Null: the link names nobody.
alter table invitations add column name {{bytes}};
