package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReaderCrewTest {

    private static final int THREADS = 3;

    private static <T> List<T> read(int threads, int parts, IntFunction<T> part) throws Exception {
        List<Supplier<T>> work = IntStream.range(0, parts)
                .<Supplier<T>>mapToObj(i -> () -> part.apply(i))
                .toList();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> TimeLimit.DEFAULT.run("s", "a.csv", () -> new ReaderCrew().all(work)))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void givesWhatThePartsGiveInTheirOrderHoweverManyThreadsThereAre() throws Exception {
        for (int threads : new int[] {1, 2, THREADS}) {
            assertThat(read(threads, 1_000, part -> part))
                    .isEqualTo(IntStream.range(0, 1_000).boxed().toList());
        }
        assertThat(read(THREADS, 0, part -> part)).isEmpty();
    }

    /** Each part waits for the others: alone, none would end. */
    @Test
    void hasAsManyThreadsAsTheNight() throws Exception {
        CountDownLatch met = new CountDownLatch(THREADS);
        List<Long> stacks = read(THREADS, THREADS, part -> {
            met.countDown();
            try {
                met.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Thread.currentThread().getId();
        });
        assertThat(stacks).doesNotHaveDuplicates();
    }

    @Test
    void readsAloneWhatIsOnePartOrWhereOneThreadIsAllThereIs() throws Exception {
        Set<Thread> readers = ConcurrentHashMap.newKeySet();
        read(THREADS, 1, part -> readers.add(Thread.currentThread()));
        assertThat(readers).hasSize(1);
        readers.clear();
        read(1, 100, part -> readers.add(Thread.currentThread()));
        assertThat(readers).hasSize(1);
        readers.clear();
        Supplier<Boolean> noReader = () -> readers.add(Thread.currentThread());
        new ReaderCrew().all(List.of(noReader, noReader));
        assertThat(readers).containsExactly(Thread.currentThread());
    }

    @Test
    void failsAsTheFirstPartThatFails() {
        for (int round = 0; round < 50; round++) {
            assertThatThrownBy(() -> read(THREADS, 40, part -> {
                        if (part >= 17) {
                            throw new IllegalStateException("part " + part);
                        }
                        return part;
                    }))
                    .hasRootCauseMessage("part 17");
        }
    }

    /** Of four megabytes, as the first thread has: else it would depend on the thread how deep a text may nest. */
    @Test
    void hasTheSameStackInEveryThread() throws Exception {
        List<Integer> small = new ArrayList<>();
        Thread thread = new Thread(null, () -> small.add(depth()), "one megabyte", 1 << 20);
        thread.start();
        thread.join();
        CountDownLatch met = new CountDownLatch(THREADS);
        List<Integer> depths = read(THREADS, THREADS, part -> {
            met.countDown();
            while (met.getCount() > 0) {
                Thread.onSpinWait();
            }
            return depth();
        });
        assertThat(depths).allMatch(depth -> depth > 2 * small.get(0));
    }

    private static int depth() {
        int[] depth = new int[1];
        try {
            nest(depth);
        } catch (StackOverflowError end) {
            return depth[0];
        }
        return 0;
    }

    private static int nest(int[] depth) {
        depth[0]++;
        return nest(depth) + 1;
    }
}
