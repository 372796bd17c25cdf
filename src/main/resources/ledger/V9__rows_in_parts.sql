-- From here on a row holds some hundred rows of a published table, deflated: a row each was nine tenths of the ledger and of the time
-- to write it. What older programs remembered stays, and is read, as it is: one row each.
alter table release_row rename to release_rows;
