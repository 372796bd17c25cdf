package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PositionsTest {

    private final Positions positions = new Positions();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsWhereEachLetterStandsAndForgetsItAgain(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        for (int i = 0; i < 200; i++) {
            char[] text = strings.of(strings.below(65)).toCharArray();
            String asked = new String(text) + strings.of(64) + "az\0";
            positions.fill(text, 0, text.length);
            for (char letter : asked.toCharArray()) {
                assertThat(positions.of(letter)).isEqualTo(places(text, letter));
            }
            positions.empty(text, 0, text.length);
            for (char letter : asked.toCharArray()) {
                assertThat(positions.of(letter)).isZero();
            }
        }
    }

    private static long places(char[] text, char letter) {
        long places = 0;
        for (int place = 0; place < text.length; place++) {
            places |= text[place] == letter ? 1L << place : 0;
        }
        return places;
    }

    /** 64 letters that no small table takes apart by their low bits. */
    @Test
    void holdsLettersThatCrowdOneAnother() {
        char[] text = new char[64];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (i << 10);
        }
        positions.fill(text, 0, text.length);
        for (int i = 0; i < text.length; i++) {
            assertThat(positions.of((char) (i << 10))).isEqualTo(1L << i);
        }
    }
}
