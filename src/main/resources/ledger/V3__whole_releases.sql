-- Every table of a release is remembered, row by row and version by version, with all that its files are made of: types, links, order.
-- valid_to is the number of the first release that no longer holds it. rank gives the order of rows; only their order counts.
create table release_table (
    table_name varchar(60) not null,
    valid_from integer not null,
    valid_to integer,
    ordinal integer not null,
    packed varchar(1000000) not null,
    primary key (table_name, valid_from)
);

create table release_row (
    table_name varchar(60) not null,
    row_key varchar(2000) not null,
    valid_from integer not null,
    valid_to integer,
    rank bigint not null,
    packed varchar(10000000) not null,
    primary key (table_name, row_key, valid_from)
);

create index release_row_now on release_row (valid_to);

-- A release that was made before holds texts alone: enough to tell what changed since, too little to write its files again.
insert into release_table (table_name, valid_from, valid_to, ordinal, packed)
    select table_name, 0, null, 0, packed from published_table;

insert into release_row (table_name, row_key, valid_from, valid_to, rank, packed)
    select table_name, row_key, valid_from, valid_to, ordinal, packed from published_row
    where valid_to is null;

drop table published_row;

drop table published_table;

-- The file of sums of the release, and whether all its tables are remembered whole.
alter table release add column sums varchar(100000) default '' not null;

alter table release add column whole boolean default false not null;
