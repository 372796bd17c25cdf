-- An index of PostgreSQL takes keys of 2,704 bytes, and ours may be longer: they are told apart by their hash, and found by it.
-- With the version of the last script before it, so that what comes later may count on it.
alter table tonight_document drop constraint tonight_document_pkey;
create unique index tonight_document_once on tonight_document (source, md5(document));

alter table tonight_report_key drop constraint tonight_report_key_pkey;
create unique index tonight_report_key_once on tonight_report_key (source, md5(provisional_key));

alter table tonight_cluster drop constraint tonight_cluster_pkey;
create unique index tonight_cluster_once on tonight_cluster (source, md5(report_key));

alter table tonight_content drop constraint tonight_content_pkey;
create unique index tonight_content_once on tonight_content (source, md5(report_key));

alter table tonight_pair drop constraint tonight_pair_pkey;
create unique index tonight_pair_once on tonight_pair (left_source, md5(left_key), right_source, md5(right_key));
create index tonight_pair_left on tonight_pair using hash (left_key);

alter table tonight_pair_gone drop constraint tonight_pair_gone_pkey;
create unique index tonight_pair_gone_once on tonight_pair_gone (left_source, md5(left_key), right_source, md5(right_key));
create index tonight_pair_gone_left on tonight_pair_gone using hash (left_key);

alter table report_version drop constraint report_version_pkey;
create unique index report_version_once on report_version (source, md5(report_key), valid_from);
create index report_version_key on report_version using hash (report_key);

alter table good_document drop constraint good_document_pkey;
create unique index good_document_once on good_document (source, md5(document));
create index good_document_name on good_document using hash (document);

alter table release_row drop constraint release_row_pkey;
create unique index release_row_once on release_row (table_name, md5(row_key), valid_from);
create index release_row_key on release_row using hash (row_key);

alter table known_break drop constraint known_break_pkey;
create unique index known_break_once on known_break (md5(break_identity));
create index known_break_identity on known_break using hash (break_identity);

alter table known_content drop constraint known_content_pkey;
create unique index known_content_once on known_content (source, md5(report_key));

alter table known_pair drop constraint known_pair_pkey;
create unique index known_pair_once on known_pair (left_source, md5(left_key), right_source, md5(right_key));
create index known_pair_left on known_pair using hash (left_key);

alter table last_content drop constraint last_content_pkey;
create unique index last_content_once on last_content (source, md5(document));
create index last_content_document on last_content using hash (document);
