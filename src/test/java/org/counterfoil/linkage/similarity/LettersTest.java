package org.counterfoil.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void isEqualWhereTheStringsAre() {
        Letters bithumb = Letters.of("Bithumb");
        assertThat(bithumb).isEqualTo(Letters.of("Bithumb")).hasSameHashCodeAs(Letters.of("Bithumb"));
        assertThat(bithumb).isNotEqualTo(Letters.of("Bithumc")).isNotEqualTo("Bithumb");
        assertThat(Letters.of("ab")).isNotEqualTo(Letters.of("ab\0"));
        assertThat(bithumb).hasToString("Bithumb");
    }
}
