package org.counterfoil.nightly;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.counterfoil.incident.Plural;
import org.counterfoil.ledger.LedgerPlace;

/**
 * Refuses to go on where the disk of a ledger in files is nearly full. HSQLDB notes that its log cannot be synced, and goes on as if it
 * were: tables could be missing at the next start, or a release could be published that the ledger has forgotten by then.
 */
final class LedgerRoom {

    /** In bytes. Ten times what the log of a night over a thousand reports takes. */
    static final long LEAST = 16L << 20;

    /** Of a large ledger there must be one part in so many: what a night hands from step to step grows with it. */
    private static final int PART = 10;

    private LedgerRoom() {}

    /** @throws Refusal where there is too little room; a file system that does not tell how much there is, is trusted */
    static void require(LedgerPlace ledger) {
        if (ledger.isDatabase()) {
            return;
        }
        Path folder = ledger.folder();
        try {
            FileStore disk = Files.getFileStore(folder);
            require(ledger, disk.getTotalSpace() > 0 ? disk.getUsableSpace() : Long.MAX_VALUE, size(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param free bytes on the disk
     * @param size bytes of the ledger
     */
    static void require(LedgerPlace ledger, long free, long size) {
        long needed = Math.max(LEAST, size / PART);
        if (free < needed) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "The disk of the ledger " + ledger + " has " + Plural.of(free >> 10, "kilobyte")
                            + " free, and a night should find " + (needed >> 20)
                            + " MB. Make room, and start the night again; the last release stands.");
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        }
    }
}
