package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the work on one document, which its threads take one after the other. Done once. What has been done is kept in
 * places that were made before: to say that memory is exhausted must take none.
 */
final class SharedParts<T> {

    private final List<Supplier<T>> parts;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<@Nullable T> done;
    private final AtomicReferenceArray<@Nullable Throwable> failures;
    private volatile boolean failed;

    SharedParts(List<Supplier<T>> parts) {
        this.parts = parts;
        this.done = new AtomicReferenceArray<>(parts.size());
        this.failures = new AtomicReferenceArray<>(parts.size());
    }

    /**
     * Does them all, in this thread and in others beside it.
     *
     * @param helpers how many others, if the machine has them
     * @throws Refusal if the document was given up meanwhile
     */
    List<T> done(ReaderThread reader, int helpers) {
        List<ReaderThread> others = begun(reader, helpers);
        take();
        await(others);
        return IntStream.range(0, parts.size()).mapToObj(this::given).toList();
    }

    private List<ReaderThread> begun(ReaderThread reader, int helpers) {
        List<ReaderThread> others = new ArrayList<>(helpers);
        try {
            while (others.size() < helpers) {
                ReaderThread other = reader.beside(this::take);
                other.start();
                others.add(other);
            }
        } catch (OutOfMemoryError none) {
            return others; // the machine has no further thread: those that are there do the work
        }
        return others;
    }

    /** Parts are taken in their order: all those before one that failed are done when every thread has ended. */
    private void take() {
        for (int part = next.getAndIncrement(); part < parts.size() && !failed; part = next.getAndIncrement()) {
            try {
                ReaderThread.check();
                done.set(part, parts.get(part).get());
            } catch (RuntimeException | Error e) {
                failures.set(part, e);
                failed = true;
            }
        }
    }

    private static void await(List<ReaderThread> others) {
        try {
            for (ReaderThread other : others) {
                other.join();
            }
        } catch (InterruptedException e) {
            ReaderThread.check();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while others read");
        }
    }

    private T given(int part) {
        Throwable failure = failures.get(part);
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return Objects.requireNonNull(done.get(part), "part of a document");
    }
}
