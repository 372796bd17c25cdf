-- For a ledger that was made before; it holds from the next night on.
set files cache size 65536;

set files cache rows 250000;
