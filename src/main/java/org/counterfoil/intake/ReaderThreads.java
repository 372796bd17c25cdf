package org.counterfoil.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The threads in which one document is read: their time is counted together, and they are given up together. */
final class ReaderThreads {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Hashes of files whose readers were left behind and still run. */
    private static final Set<String> LEFT_BEHIND = ConcurrentHashMap.newKeySet();

    private final int hands;
    private final List<ReaderThread> running = new ArrayList<>();
    private final List<Runnable> hold = new ArrayList<>();
    private long spent;
    private String file = "";
    private volatile @Nullable Refusal refusal;

    ReaderThreads(int hands) {
        this.hands = hands;
    }

    static boolean isLeftBehind(String sha256) {
        return LEFT_BEHIND.contains(sha256);
    }

    /** How many there may be at once. */
    int hands() {
        return hands;
    }

    void check() {
        Refusal why = refusal;
        if (why != null) {
            throw why;
        }
    }

    /** @throws Refusal if they were given up: then no further one begins */
    synchronized void add(ReaderThread thread) {
        check();
        running.add(thread);
    }

    /** Called by the thread itself, as the last it does, or where it could not begin. */
    synchronized void end(ReaderThread thread) {
        spent += processorTime(thread);
        running.remove(thread);
        if (running.isEmpty()) {
            LEFT_BEHIND.remove(file);
        }
    }

    synchronized void read(String sha256, Runnable letGo) {
        file = sha256;
        hold.add(letGo);
    }

    /** Of all together, those that have ended included, in nanoseconds; 0 where the machine does not tell. */
    synchronized long processorTime() {
        return spent + running.stream().mapToLong(ReaderThreads::processorTime).sum();
    }

    private static long processorTime(Thread thread) {
        return THREADS.isThreadCpuTimeSupported() ? Math.max(0, THREADS.getThreadCpuTime(thread.getId())) : 0;
    }

    synchronized void giveUp(Refusal why) {
        refusal = why;
        running.forEach(Thread::interrupt);
        hold.forEach(Runnable::run);
        hold.clear();
    }

    /** Waits until all have ended, or the time is over. */
    void await(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (ReaderThread thread : copy()) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
    }

    private synchronized List<ReaderThread> copy() {
        return List.copyOf(running);
    }

    /** Does nothing if all have ended. */
    synchronized void leaveBehind() {
        if (!running.isEmpty()) {
            LEFT_BEHIND.add(file);
            running.forEach(thread -> thread.setPriority(Thread.MIN_PRIORITY));
        }
    }
}
