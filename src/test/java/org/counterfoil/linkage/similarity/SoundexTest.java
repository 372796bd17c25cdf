package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class SoundexTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/soundex.csv", numLinesToSkip = 1, emptyValue = "")
    void codesAsTheArchivesDo(String name, String key, String why) {
        assertThat(Soundex.key(name)).as(why).isEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithCommonsCodec(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                name.append((char) ('A' + random.nextInt(26)));
            }
            assertThat(Soundex.key(name.toString()))
                    .as("%s", name)
                    .isEqualTo(org.apache.commons.codec.language.Soundex.US_ENGLISH.encode(name.toString()));
        }
    }
}
