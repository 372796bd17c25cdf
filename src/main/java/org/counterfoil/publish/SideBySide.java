package org.counterfoil.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Files that are written at the same time, as many as there are processors: none is made of another. For one thread. */
final class SideBySide {

    /** How one file is written. */
    interface Written {
        void write() throws IOException;
    }

    private final List<Callable<Void>> files = new ArrayList<>();

    /** @param file begun in the order in which files are added: those that take longest come first */
    void add(Written file) {
        files.add(() -> {
            file.write();
            return null;
        });
    }

    /**
     * Writes them all, and waits for the last.
     *
     * @throws IOException of the first that failed, in the order in which they were added; the others were tried
     */
    void write() throws IOException {
        if (files.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try {
            for (Future<Void> file : threads.invokeAll(files)) {
                file.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while files were written");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What a file failed with, to be thrown; what is no fault of a file is thrown at once. */
    static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof IOException failed) {
            return failed;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        return new IOException(cause);
    }
}
