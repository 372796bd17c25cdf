-- From here on ids and their events lie by the hundred in a row, as what a linkage leaves does. Events that older programs remembered
-- stay, and are read, as they are: one row each. A night that was begun by an older program is begun afresh, so nothing is lost.
alter table tonight_linkage_part rename to tonight_part;

drop table tonight_incident;

drop table tonight_id_event;

alter table id_event alter column packed set data type varchar(10000000);
