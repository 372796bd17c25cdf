package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
