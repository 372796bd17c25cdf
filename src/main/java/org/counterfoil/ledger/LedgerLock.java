package org.counterfoil.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets one process at a time hold a ledger. The system takes the lock back when a process dies, however it dies. The
 * database's own lock is a file whose heartbeat counts for ten seconds more: it cannot tell a crash from a running night.
 */
public final class LedgerLock {

    private static final String FILE = "counterfoil.lock";

    /** The lock is on one byte far behind the text, since some systems let nobody read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private LedgerLock() {}

    /**
     * @param folder of the ledger; must exist
     * @param holder who wants to hold it, for those who find it held
     * @return what the work gives, or empty where another process, or this one, holds the ledger: then nothing was done
     * @throws IOException if the lock's file cannot be opened
     */
    public static <T> Optional<T> holding(Path folder, String holder, Function<LedgerHold, T> work) throws IOException {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            if (lock == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            try {
                return Optional.of(work.apply(lock::isValid));
            } finally {
                channel.truncate(0);
            }
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }

    /** Who holds the ledger, or died while holding it; empty where that is not told. */
    public static Optional<String> holder(Path folder) {
        try {
            return Optional.of(Files.readString(folder.resolve(FILE)).strip()).filter(text -> !text.isEmpty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
