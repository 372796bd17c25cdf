package org.counterfoil.linkage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Several threads that take tasks, numbered from 0, one after the other. */
final class Crew {

    private static final String INTERRUPTED = "Clustering was interrupted; run it again.";

    private Crew() {}

    /**
     * Returns when all tasks are done, or with the first failure.
     *
     * @param workers one for each thread
     */
    static void run(List<? extends IntConsumer> workers, int tasks) {
        AtomicInteger next = new AtomicInteger();
        if (workers.size() == 1 || tasks < 2) {
            drain(workers.get(0), next, tasks);
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            workers.forEach(worker -> running.add(threads.submit(() -> drain(worker, next, tasks))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(INTERRUPTED, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Clustering failed: " + e.getCause() + ".", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void drain(IntConsumer worker, AtomicInteger next, int tasks) {
        for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException(INTERRUPTED);
            }
            worker.accept(task);
        }
    }
}
