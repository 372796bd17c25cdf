package org.counterfoil.intake;

import java.util.concurrent.FutureTask;

/** A thread in which a document is read, or a part of it. It can be given up, which readers learn at their next {@link #check}. */
final class ReaderThread extends Thread {

    /** The same on every machine, so that the same nesting is read on every one. */
    private static final long STACK_BYTES = 4 << 20;

    private final ReaderThreads all;

    private ReaderThread(Runnable task, String name, ReaderThreads all) {
        super(null, task, name, STACK_BYTES);
        this.all = all;
        setDaemon(true);
    }

    /**
     * The first thread of a document.
     *
     * @param hands how many threads may read it at once, this one included
     */
    ReaderThread(FutureTask<?> task, String document, int hands) {
        this(task, "reads " + document, new ReaderThreads(hands));
    }

    /** Another one that takes over a part of the work of this one. */
    ReaderThread beside(Runnable part) {
        return new ReaderThread(part, getName(), all);
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
        if (Thread.currentThread() instanceof ReaderThread reader) {
            reader.all.check();
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
            reader.all.read(sha256, letGo);
        }
        return ReaderThreads.isLeftBehind(sha256);
    }

    /** All threads of its document. */
    ReaderThreads all() {
        return all;
    }

    @Override
    public void start() {
        all.add(this);
        try {
            super.start();
        } catch (OutOfMemoryError none) {
            all.end(this);
            throw none;
        }
    }

    @Override
    public void run() {
        try {
            super.run();
        } finally {
            all.end(this);
        }
    }
}
