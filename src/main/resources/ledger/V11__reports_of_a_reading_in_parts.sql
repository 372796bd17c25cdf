-- From here on a row holds up to a hundred reports, deflated: a row each was most of what a large document cost the ledger. What older
-- programs remembered stays, and is read, as it is: one row each.
alter table reading_report rename to reading_reports;
