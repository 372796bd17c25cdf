package org.counterfoil.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The thread in which one document is read. It can be given up, which readers learn at their next {@link #check}. */
final class ReaderThread extends Thread {

    /** The same on every machine, so that the same nesting is read on every one. */
    private static final long STACK_BYTES = 4 << 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Hashes of files whose readers were left behind and still run. */
    private static final Set<String> LEFT_BEHIND = ConcurrentHashMap.newKeySet();

    private final List<Runnable> hold = new ArrayList<>();
    private volatile @Nullable Refusal refusal;
    private volatile String file = "";

    ReaderThread(FutureTask<?> task, String name) {
        super(null, task, "reads " + name, STACK_BYTES);
        setDaemon(true);
    }

    static boolean isCurrent() {
        return Thread.currentThread() instanceof ReaderThread;
    }

    /**
     * To be called in every loop whose length a file decides.
     *
     * @throws Refusal if the current thread was given up; nothing happens in any other thread
     */
    static void check() {
        Refusal why = Thread.currentThread() instanceof ReaderThread reader ? reader.refusal : null;
        if (why != null) {
            throw why;
        }
    }

    /**
     * Says what the current thread reads.
     *
     * @param sha256 of the file
     * @param letGo forgets the file's bytes; called at most once, by another thread
     * @return whether a reader of the same bytes was left behind and still runs: another one would spin beside it
     */
    static boolean begins(String sha256, Runnable letGo) {
        if (Thread.currentThread() instanceof ReaderThread reader) {
            reader.file = sha256;
            synchronized (reader.hold) {
                reader.hold.add(letGo);
            }
        }
        return LEFT_BEHIND.contains(sha256);
    }

    /** In nanoseconds; 0 where the machine does not tell. */
    long processorTime() {
        return THREADS.isThreadCpuTimeSupported() ? Math.max(0, THREADS.getThreadCpuTime(getId())) : 0;
    }

    void giveUp(Refusal why) {
        refusal = why;
        interrupt();
        synchronized (hold) {
            hold.forEach(Runnable::run);
            hold.clear();
        }
    }

    /** Does nothing if the thread has ended. */
    void leaveBehind() {
        LEFT_BEHIND.add(file);
        setPriority(MIN_PRIORITY);
        if (!isAlive()) {
            LEFT_BEHIND.remove(file);
        }
    }

    @Override
    public void run() {
        super.run();
        LEFT_BEHIND.remove(file);
    }
}
