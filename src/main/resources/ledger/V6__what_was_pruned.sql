-- The release by whose night an earlier one was pruned; empty where it is remembered. That there was one is never forgotten.
alter table release add column pruned_by varchar(40) default '' not null;
