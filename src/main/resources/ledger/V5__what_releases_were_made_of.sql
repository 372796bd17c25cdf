-- The files, tables and program that a release was made of, to write its manifest again.
create table release_made_of (
    night varchar(10) not null,
    revision integer not null,
    packed varchar(10000000) not null,
    primary key (night, revision)
);
