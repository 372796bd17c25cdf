package org.counterfoil.nightly;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads work on a table. */
final class ThreadOptions {

    @Option(names = "--threads", paramLabel = "<n>", description = "How many threads work. Default: all processors")
    private @Nullable Integer threads;

    <T> T call(Callable<T> work) {
        int number = threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
        ForkJoinPool pool = new ForkJoinPool(number);
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }
}
