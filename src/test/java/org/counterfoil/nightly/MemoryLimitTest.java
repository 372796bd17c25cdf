package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class MemoryLimitTest {

    @Test
    void isSaidWhereverTheMemoryRanOut() {
        OutOfMemoryError original = new OutOfMemoryError("GC overhead limit exceeded");
        OutOfMemoryError copy = new OutOfMemoryError();
        copy.initCause(original);
        for (Throwable failure : List.of(
                original, copy, new IllegalStateException("step", copy), new ExecutionException("thread", copy))) {
            assertThat(Nights.refusal(failure)).hasValueSatisfying(refusal -> {
                assertThat(refusal.exitCode()).isEqualTo(ExitCode.FAILED);
                assertThat(refusal)
                        .hasMessageStartingWith(
                                "The memory did not suffice (GC overhead limit exceeded): Java was given ")
                        .hasMessageContaining("run it again: java -Xmx");
            });
        }
    }

    @Test
    void isNotSaidOfOtherFaults() {
        assertThat(Nights.refusal(new IllegalStateException("no memory of that", new StackOverflowError())))
                .isEmpty();
    }

    @Test
    void endsWhereCausesGoInCircles() {
        RuntimeException one = new RuntimeException("one");
        one.initCause(new RuntimeException("two", one));
        assertThat(Nights.refusal(one, new Places())).isEmpty();
    }
}
