package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred random histories; the other hundred are a class of their own, so that both run side by side. */
@Tag("exhaustive")
class OddHistoriesTest {

    @TempDir
    Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.iterate(3, seed -> seed + 2).limit(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepTheLaws(long seed) throws IOException {
        new RandomHistory(folder, seed).keepsTheLaws();
    }
}
