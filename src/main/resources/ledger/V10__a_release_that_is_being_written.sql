-- The number of a release that is being written, in many transactions. Its rows count once it has an entry in release; until then nobody
-- reads them, and who begins to write the next throws them away.
create table coming_release (
    release_no integer not null primary key
);
