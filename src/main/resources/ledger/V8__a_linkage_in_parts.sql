-- What a linkage leaves for the next, hundreds to a row: a row a pair was most of the ledger, and of the night's work on it.
-- What was remembered may be thrown away: the next night links all, and comes to the same.
drop table tonight_pair;
drop table tonight_pair_gone;
drop table tonight_component;
drop table tonight_content;
drop table tonight_cluster;
drop table known_pair;
drop table known_component;
drop table known_content;

delete from known_linkage;

create table known_linkage_part (
    kind varchar(20) not null,
    ordinal integer not null,
    packed varchar(10000000) not null,
    primary key (kind, ordinal)
);

create table tonight_linkage_part (
    kind varchar(20) not null,
    ordinal integer not null,
    packed varchar(10000000) not null,
    primary key (kind, ordinal)
);
