package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that spins, waits or takes all memory costs its document, and nothing else. */
class TimeLimitTest {

    private static final TimeLimit SHORT = new TimeLimit(Duration.ofMillis(50));

    @TempDir
    Path folder;

    private static void assertSetAside(TimeLimit limit, TimeLimit.Work<String> work, String seen) {
        assertThatThrownBy(() -> limit.run("s", "a.csv", work))
                .isInstanceOfSatisfying(UnreadableDocument.class, refused -> {
                    assertThat(refused.issue().seen()).contains(seen);
                    assertThat(refused.issue().origin().document()).isEqualTo("a.csv");
                    assertThat(refused.issue().advice()).isNotBlank();
                });
    }

    @Test
    void givesWhatTheWorkGives() throws Exception {
        assertThat(SHORT.run("s", "a.csv", () -> "read")).isEqualTo("read");
        assertThatThrownBy(() -> SHORT.run("s", "a.csv", () -> {
                    throw new IllegalStateException("a fault of the program");
                }))
                .hasMessage("a fault of the program");
    }

    @Test
    void endsWhatSpinsAndAsks() throws InterruptedException {
        AtomicReference<Thread> spinning = new AtomicReference<>();
        assertSetAside(
                SHORT,
                () -> {
                    spinning.set(Thread.currentThread());
                    while (true) {
                        ReaderThread.check();
                    }
                },
                "0.05 seconds of processor time");
        spinning.get().join();
    }

    @Test
    void endsWhatWaits() throws InterruptedException {
        AtomicReference<Thread> waiting = new AtomicReference<>();
        assertSetAside(
                SHORT,
                () -> {
                    waiting.set(Thread.currentThread());
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        return "interrupted";
                    }
                    return "never";
                },
                "0.2 seconds by the clock");
        waiting.get().join();
    }

    @Test
    void leavesBehindWhatSpinsAndNeverAsksAndLetsItsBytesGo() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<OpenFile> held = new AtomicReference<>();
        AtomicReference<Thread> spinning = new AtomicReference<>();
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        assertSetAside(
                SHORT,
                () -> {
                    spinning.set(Thread.currentThread());
                    held.set(open(file));
                    while (!stop.get()) {
                        Thread.onSpinWait();
                    }
                    return "ended";
                },
                "processor time");
        assertThat(spinning.get().isAlive()).isTrue();
        assertThat(spinning.get().isDaemon()).isTrue();
        assertThat(spinning.get().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        assertThat(held.get().bytes()).isEmpty();
        assertSetAside(TimeLimit.DEFAULT, () -> String.valueOf(open(file)), "has not ended");

        stop.set(true);
        spinning.get().join();
        assertThat(new DocumentReader()
                        .read("s", "a.csv", file, ReadOptions.DETECT)
                        .sha256())
                .isEqualTo(held.get().sha256());
    }

    /** As a cell that spins a parser of values would, far into a table: rows before and behind it are read meanwhile. */
    @Test
    void leavesBehindOneOfManyThatSpinsAndEndsTheOthers() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<Thread> spinning = new AtomicReference<>();
        Set<Thread> others = ConcurrentHashMap.newKeySet();
        Path file = Files.writeString(folder.resolve("b.csv"), "a,b\n3,4\n");
        List<Supplier<Integer>> parts = IntStream.range(0, 100_000)
                .<Supplier<Integer>>mapToObj(part -> () -> {
                    if (part == 20) {
                        spinning.set(Thread.currentThread());
                        while (!stop.get()) {
                            Thread.onSpinWait();
                        }
                    }
                    others.add(Thread.currentThread());
                    LockSupport.parkNanos(10_000);
                    return part;
                })
                .toList();
        inPoolOf(3, () -> {
            assertSetAside(
                    SHORT,
                    () -> {
                        open(file);
                        return String.valueOf(new ReaderCrew().all(parts));
                    },
                    "processor time");
            return null;
        });
        others.remove(spinning.get());
        for (Thread other : others) {
            other.join();
        }
        assertThat(spinning.get().isAlive()).isTrue();
        assertThat(spinning.get().isDaemon()).isTrue();
        assertThat(spinning.get().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        assertSetAside(TimeLimit.DEFAULT, () -> String.valueOf(open(file)), "has not ended");
        stop.set(true);
        spinning.get().join();
        assertThat(open(file).sha256()).isNotEmpty();
    }

    /** Each of four threads does one part, and those that helped have ended when their time is asked for. */
    @Test
    void countsTheTimeOfAllThatHelpedTogether() {
        CountDownLatch met = new CountDownLatch(4);
        List<Supplier<Integer>> parts = IntStream.range(0, 4)
                .<Supplier<Integer>>mapToObj(part -> () -> {
                    met.countDown();
                    try {
                        met.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return busy(40);
                })
                .toList();
        long[] spent = inPoolOf(
                4,
                () -> TimeLimit.DEFAULT.run("s", "a.csv", () -> {
                    new ReaderCrew().all(parts);
                    ReaderThread reader = (ReaderThread) Thread.currentThread();
                    return new long[] {
                        reader.all().processorTime(),
                        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                    };
                }));
        assertThat(spent[0] - spent[1]).isGreaterThanOrEqualTo(3 * 40_000_000L);
    }

    private static int busy(long millis) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int rounds = 0;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from < millis * 1_000_000) {
            rounds++;
        }
        return rounds;
    }

    @Test
    void setsAsideWhatOneOfManyCannotHold() {
        List<Supplier<String>> parts = IntStream.range(0, 50)
                .<Supplier<String>>mapToObj(part -> () -> part == 30 ? nest(0) : "read")
                .toList();
        inPoolOf(3, () -> {
            assertSetAside(TimeLimit.DEFAULT, () -> String.valueOf(new ReaderCrew().all(parts)), "too deeply nested");
            return null;
        });
    }

    @Test
    void endsAllThatReadWhenTheNightIsStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(3);
        Set<Thread> readers = ConcurrentHashMap.newKeySet();
        List<Supplier<String>> parts = IntStream.range(0, 3)
                .<Supplier<String>>mapToObj(part -> () -> {
                    readers.add(Thread.currentThread());
                    begun.countDown();
                    while (true) {
                        ReaderThread.check();
                    }
                })
                .toList();
        ForkJoinPool pool = new ForkJoinPool(3);
        AtomicReference<Thread> night = new AtomicReference<>();
        Future<?> stopped = pool.submit(() -> {
            night.set(Thread.currentThread());
            return TimeLimit.DEFAULT.run("s", "a.csv", () -> new ReaderCrew().all(parts));
        });
        begun.await();
        night.get().interrupt();
        assertThatThrownBy(stopped::get).hasRootCauseInstanceOf(CancellationException.class);
        pool.shutdown();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(readers).hasSize(3);
    }

    private static <T> T inPoolOf(int threads, Callable<T> work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }

    private static OpenFile open(Path file) {
        try {
            return new OpenFile("s", "a.csv", file, ReadOptions.DETECT);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void setsAsideWhatTakesAllMemoryOrNestsWithoutEnd() {
        assertSetAside(
                TimeLimit.DEFAULT,
                () -> {
                    List<long[]> all = new ArrayList<>();
                    while (true) {
                        all.add(new long[Integer.MAX_VALUE - 8]);
                    }
                },
                "too large");
        assertSetAside(TimeLimit.DEFAULT, () -> nest(0), "too deeply nested");
    }

    private static String nest(long depth) {
        return nest(depth + 1) + depth;
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ZERO)).hasMessageContaining("longer than nothing");
    }
}
