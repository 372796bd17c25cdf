-- One SQL for HSQLDB and PostgreSQL: no vendor types, no MERGE, no ON CONFLICT.

-- What a document said, understood: a pure function of its key, so it may be thrown away at any time.
create table reading (
    reading_key varchar(64) not null primary key,
    packed varchar(10000000) not null
);

create table reading_report (
    reading_key varchar(64) not null,
    ordinal integer not null,
    packed varchar(10000000) not null,
    primary key (reading_key, ordinal)
);

-- The night that is under way. One at a time; nothing here is remembered unless the night publishes.
create table tonight (
    run varchar(40) not null primary key,
    fingerprint varchar(64) not null
);

create table tonight_station (
    station varchar(40) not null primary key
);

create table tonight_document (
    source varchar(200) not null,
    document varchar(1000) not null,
    reading_key varchar(64),
    packed varchar(10000000) not null,
    primary key (source, document)
);

create table tonight_report_key (
    source varchar(200) not null,
    provisional_key varchar(1000) not null,
    report_key varchar(1000) not null,
    primary key (source, provisional_key)
);

create table tonight_cluster (
    source varchar(200) not null,
    report_key varchar(1000) not null,
    cluster_no integer not null,
    primary key (source, report_key)
);

create table tonight_pair (
    ordinal integer not null primary key,
    packed varchar(10000000) not null
);

create table tonight_fact (
    name varchar(100) not null primary key,
    content varchar(10000000) not null
);

create table tonight_incident (
    cluster_no integer not null primary key,
    incident_id varchar(40) not null
);

create table tonight_id_event (
    ordinal integer not null primary key,
    packed varchar(100000) not null
);

-- What is remembered between nights. valid_to is the number of the first release that no longer holds it.
create table release (
    release_no integer not null primary key,
    night varchar(10) not null,
    revision integer not null,
    fingerprint varchar(64) not null,
    program_version varchar(100) not null,
    unique (night, revision)
);

create table report_version (
    source varchar(200) not null,
    report_key varchar(1000) not null,
    valid_from integer not null,
    valid_to integer,
    incident_id varchar(40) not null,
    packed varchar(10000000) not null,
    primary key (source, report_key, valid_from)
);

create index report_version_now on report_version (valid_to);

create table good_document (
    source varchar(200) not null,
    document varchar(1000) not null,
    reading_key varchar(64) not null,
    since varchar(20) not null,
    packed varchar(10000000) not null,
    primary key (source, document)
);

create table good_source (
    source varchar(200) not null primary key,
    packed varchar(100000) not null
);

create table published_table (
    table_name varchar(60) not null primary key,
    packed varchar(100000) not null
);

create table published_row (
    table_name varchar(60) not null,
    row_key varchar(2000) not null,
    valid_from integer not null,
    valid_to integer,
    ordinal integer not null,
    packed varchar(10000000) not null,
    primary key (table_name, row_key, valid_from)
);

create index published_row_now on published_row (valid_to);

create table id_event (
    event_no integer not null primary key,
    release_no integer not null,
    packed varchar(100000) not null
);

create table known_break (
    break_identity varchar(2000) not null primary key,
    first_seen varchar(10) not null
);
