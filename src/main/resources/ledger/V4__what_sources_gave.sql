-- What each source gave in each release, in figures; the night in which each content was first read; and the content that
-- the last release has of each document.
create table source_figures (
    source varchar(200) not null,
    release_no integer not null,
    packed varchar(100000) not null,
    primary key (source, release_no)
);

create table read_content (
    source varchar(200) not null,
    content_hash varchar(64) not null,
    first_night varchar(10) not null,
    primary key (source, content_hash)
);

create table last_content (
    source varchar(200) not null,
    document varchar(1000) not null,
    content_hash varchar(64) not null,
    primary key (source, document)
);
