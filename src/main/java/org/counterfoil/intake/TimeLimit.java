package org.counterfoil.intake;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;

/**
 * How long one document may be read and understood. Counted is the processor time of all threads that read it, so that a
 * machine that is busy, asleep or slow to its disks sets no document aside, and one with many processors no other than one
 * with few; a reader that waits for ever ends after {@link #PATIENCE} times as long by the clock.
 *
 * <p>Every other limit counts bytes, cells or letters and is met first by whatever is only large. This one is for what
 * spins: it is far above what any document within the other limits needs, so no ordinary night depends on it.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class TimeLimit {

    /** 2,000 pages of PDF, the slowest there is within {@link Limits}, take 200 seconds on two shared cores. */
    public static final TimeLimit DEFAULT = new TimeLimit(Duration.ofMinutes(15));

    private static final int PATIENCE = 4;
    private static final long LONGEST_PAUSE = 500;
    private static final long GRACE = 5_000;

    private final Duration processorTime;

    public TimeLimit(Duration processorTime) {
        if (processorTime.isNegative() || processorTime.isZero()) {
            throw new IllegalArgumentException(
                    "The time to read a document must be longer than nothing, as in 15m; it is "
                            + processorTime.toSeconds() + " seconds.");
        }
        this.processorTime = processorTime;
    }

    /** What is done with a document; runs in a thread of its own, which may share it with others by a {@link ReaderCrew}. */
    public interface Work<T> {
        T run() throws UnreadableDocument;
    }

    /**
     * Runs the work, and gives it up when its time is over: then it is asked to end by {@link ReaderThread#check} and
     * by an interrupt, its bytes are let go, and if it does not end it is left behind as an idle-priority daemon, so that
     * neither this call nor the program waits for it; the same holds for all threads that help it.
     *
     * @param source folder name of the source, for the issue
     * @param path of the document, for the issue
     * @throws UnreadableDocument if the time is over, if memory or stack are exhausted, or whatever the work refuses
     */
    public <T> T run(String source, String path, Work<T> work) throws UnreadableDocument {
        if (ReaderThread.isCurrent()) {
            return bounded(source, path, work);
        }
        FutureTask<T> task = new FutureTask<>(() -> bounded(source, path, work));
        ReaderThread thread = new ReaderThread(task, source + "/" + path, hands());
        thread.start();
        try {
            return await(task, thread.all(), Origin.ofDocument(source, path));
        } catch (InterruptedException e) {
            thread.all().giveUp(tooLong(source, path, "The night was stopped while it was read."));
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while " + source + "/" + path + " was read");
        } catch (ExecutionException e) {
            throw unwrapped(java.util.Objects.requireNonNull(e.getCause()));
        }
    }

    /** As many as there are processors, or threads in the pool that the night was given. */
    private static int hands() {
        return ForkJoinTask.inForkJoinPool()
                ? ForkJoinTask.getPool().getParallelism()
                : Runtime.getRuntime().availableProcessors();
    }

    private static <T> T bounded(String source, String path, Work<T> work) throws UnreadableDocument {
        try {
            return work.run();
        } catch (Refusal refusal) {
            throw refusal.toChecked();
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw tooLarge(Origin.ofDocument(source, path)).toChecked();
        }
    }

    private <T> T await(FutureTask<T> task, ReaderThreads threads, Origin origin)
            throws UnreadableDocument, InterruptedException, ExecutionException {
        Refusal tooLarge = tooLarge(origin);
        HeapWatch heap = new HeapWatch();
        long begun = System.nanoTime();
        long pause = Math.max(1, Math.min(LONGEST_PAUSE, processorTime.toMillis() / 10));
        while (true) {
            try {
                return task.get(pause, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (heap.isFull()) {
                    throw givenUp(threads, tooLarge);
                }
                if (isOver(threads, System.nanoTime() - begun)) {
                    throw givenUp(threads, tooLong(origin.source(), origin.document(), spent()));
                }
            } catch (OutOfMemoryError e) {
                // the readers took what this thread needed
                throw givenUp(threads, tooLarge);
            }
        }
    }

    private boolean isOver(ReaderThreads threads, long waited) {
        return threads.processorTime() > processorTime.toNanos() || waited > PATIENCE * processorTime.toNanos();
    }

    private static UnreadableDocument givenUp(ReaderThreads threads, Refusal why) throws InterruptedException {
        threads.giveUp(why);
        threads.await(GRACE);
        threads.leaveBehind();
        return why.toChecked();
    }

    private String spent() {
        return "It was not read to its end within " + words(processorTime) + " of processor time, or "
                + words(processorTime.multipliedBy(PATIENCE)) + " by the clock.";
    }

    private static Refusal tooLarge(Origin origin) {
        return new Refusal(new Issue(
                Kind.FILE_UNREADABLE,
                origin,
                "The content is too large or too deeply nested to be held.",
                "Split it into several documents of the same source, or give the program more memory (-Xmx)."));
    }

    private static Refusal tooLong(String source, String path, String seen) {
        return new Refusal(new Issue(
                Kind.FILE_UNREADABLE,
                Origin.ofDocument(source, path),
                seen,
                "It is tried again the next night. Save it anew in its own program or split it; if the machine is only "
                        + "slow, raise counterfoil.reading-time."));
    }

    private static String words(Duration time) {
        return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : time.toMillis() / 1000.0 + " seconds";
    }

    private static UnreadableDocument unwrapped(Throwable failure) {
        if (failure instanceof UnreadableDocument unreadable) {
            return unreadable;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(failure);
    }
}
