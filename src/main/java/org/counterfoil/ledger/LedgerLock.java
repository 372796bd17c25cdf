package org.counterfoil.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets one process at a time hold a ledger. The system takes the lock back when a process dies, however it dies. The
 * database's own lock is a file whose heartbeat counts for ten seconds more: it cannot tell a crash from a running night.
 */
public final class LedgerLock {

    private static final String FILE = "counterfoil.lock";

    private LedgerLock() {}

    /**
     * @param folder of the ledger; must exist
     * @return what the work gives, or empty where another process, or this one, holds the ledger: then nothing was done
     * @throws IOException if the lock's file cannot be opened
     */
    public static <T> Optional<T> holding(Path folder, Supplier<T> work) throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(work.get());
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }
}
