-- One row: how often a process began to work on this ledger. Who finds another number than it made has been overtaken, and writes no more.
create table fence (
    token bigint not null
);

insert into fence (token) values (0);
