package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsWhereEachLetterStands(long seed) {
        SomeStrings strings = new SomeStrings(seed);
        for (int i = 0; i < 200; i++) {
            String text = strings.of(strings.below(65));
            Letters letters = Letters.of(text);
            String asked = text + strings.of(64) + "az\0";
            for (char letter : asked.toCharArray()) {
                long places = 0;
                for (int place = 0; place < text.length(); place++) {
                    places |= text.charAt(place) == letter ? 1L << place : 0;
                }
                assertThat(letters.positions.of(letter)).isEqualTo(places);
            }
        }
    }

    /** 64 letters that no small table takes apart by their low bits. */
    @Test
    void holdsLettersThatCrowdOneAnother() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            text.append((char) (i << 10));
        }
        Letters letters = Letters.of(text.toString());
        for (int i = 0; i < 64; i++) {
            assertThat(letters.positions.of((char) (i << 10))).isEqualTo(1L << i);
        }
    }

    @Test
    void isEqualWhereTheStringsAre() {
        Letters bithumb = Letters.of("Bithumb");
        assertThat(bithumb).isEqualTo(Letters.of("Bithumb")).hasSameHashCodeAs(Letters.of("Bithumb"));
        assertThat(bithumb).isNotEqualTo(Letters.of("Bithumc")).isNotEqualTo("Bithumb");
        assertThat(Letters.of("ab")).isNotEqualTo(Letters.of("ab\0"));
        assertThat(bithumb).hasToString("Bithumb");
    }
}
