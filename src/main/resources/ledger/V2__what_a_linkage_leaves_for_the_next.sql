-- What a linkage leaves for the next, so that only what changed is compared again: a pure function of the last release's
-- reports, decisions and known_linkage.made_under, so it may be thrown away at any time.
create table known_linkage (
    made_under varchar(64) not null primary key
);

create table known_content (
    source varchar(200) not null,
    report_key varchar(1000) not null,
    content varchar(64) not null,
    primary key (source, report_key)
);

create table known_pair (
    left_source varchar(200) not null,
    left_key varchar(1000) not null,
    right_source varchar(200) not null,
    right_key varchar(1000) not null,
    bits double precision not null,
    compared boolean not null,
    verdict varchar(20) not null,
    judged boolean not null,
    packed varchar(10000000) not null,
    primary key (left_source, left_key, right_source, right_key)
);

create table known_component (
    ordinal integer not null primary key,
    packed varchar(10000000) not null
);

-- Of the night that is under way: the pairs told anew, those that are remembered and hold no longer, and what is to be
-- remembered of components. A night that was begun by an older program is begun afresh, so nothing is lost with its pairs.
drop table tonight_pair;

create table tonight_pair (
    left_source varchar(200) not null,
    left_key varchar(1000) not null,
    right_source varchar(200) not null,
    right_key varchar(1000) not null,
    bits double precision not null,
    compared boolean not null,
    verdict varchar(20) not null,
    judged boolean not null,
    packed varchar(10000000) not null,
    primary key (left_source, left_key, right_source, right_key)
);

create table tonight_pair_gone (
    left_source varchar(200) not null,
    left_key varchar(1000) not null,
    right_source varchar(200) not null,
    right_key varchar(1000) not null,
    primary key (left_source, left_key, right_source, right_key)
);

create table tonight_component (
    ordinal integer not null primary key,
    packed varchar(10000000) not null
);

create table tonight_content (
    source varchar(200) not null,
    report_key varchar(1000) not null,
    content varchar(64) not null,
    primary key (source, report_key)
);
