package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final ConcurrentSkipListSet<Integer> written = new ConcurrentSkipListSet<>();
    private final SideBySide files = new SideBySide();

    @Test
    void writesAllBeforeItReturns() throws IOException {
        for (int file = 0; file < 50; file++) {
            int number = file;
            files.add(() -> written.add(number));
        }
        files.write();
        assertThat(written).hasSize(50);
    }

    @Test
    void tellsOfTheFirstThatFailedThoughAnotherFailedSooner() {
        CountDownLatch sooner = new CountDownLatch(1);
        files.add(() -> written.add(0));
        files.add(() -> {
            await(sooner);
            throw new IOException("No space left on device: first");
        });
        files.add(() -> {
            sooner.countDown();
            throw new IOException("second");
        });
        files.add(() -> written.add(3));
        if (Runtime.getRuntime().availableProcessors() < 2) {
            sooner.countDown(); // one after the other
        }
        assertThatThrownBy(files::write).isInstanceOf(IOException.class).hasMessage("No space left on device: first");
        assertThat(written).isEqualTo(new ConcurrentSkipListSet<>(List.of(0, 3)));
    }

    @Test
    void bugStaysABug() {
        files.add(() -> {
            throw new IllegalStateException("bug");
        });
        assertThatIllegalStateException().isThrownBy(files::write).withMessage("bug");
    }

    @Test
    void interruptionIsPassedOn() {
        files.add(() -> await(new CountDownLatch(1)));
        Thread.currentThread().interrupt();
        assertThatThrownBy(files::write).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
