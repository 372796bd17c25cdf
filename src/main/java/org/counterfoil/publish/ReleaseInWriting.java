package org.counterfoil.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;

/**
 * A release that is being written beside its place, while its caller does something else. Closed, it is written no further: nobody
 * is left behind who fills the disk. For one thread.
 */
public final class ReleaseInWriting implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 60;

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Future<ReleaseDraft> draft;

    private ReleaseInWriting(Path output, ReleaseId id, List<Table> tables, Provenance made) {
        this.draft = writer.submit(() -> ReleaseFolder.draft(output, id, tables, made));
    }

    /** Begins to write; whether that succeeds is known by {@link #place}. */
    public static ReleaseInWriting begin(Path output, ReleaseId id, List<Table> tables, Provenance made) {
        return new ReleaseInWriting(output, id, tables, made);
    }

    /**
     * Waits until it is written, moves it into place, and makes it the latest.
     *
     * @return its file of sums
     * @throws IOException as of {@link ReleaseFolder#publish}
     */
    public String place() throws IOException {
        return Files.readString(written().place().resolve(ReleaseFolder.SUMS));
    }

    private ReleaseDraft written() throws IOException {
        try {
            return draft.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while the release was written");
        } catch (ExecutionException e) {
            throw SideBySide.failure(e.getCause());
        }
    }

    @Override
    public void close() {
        writer.shutdownNow();
        try {
            writer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
