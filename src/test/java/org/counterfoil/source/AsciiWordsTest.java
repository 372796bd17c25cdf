package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiWordsTest {

    @Test
    void areThoseThatARegularExpressionSpellsOut() {
        AsciiWords words = AsciiWords.of("Mds?(?= ?€)|de ([\\d.,]+(?: \\p{L}+)?) à|(?<=Million )(?:US-)?Dollar");
        assertThat(words.words()).containsExactlyInAnyOrder("md", "mds", "de", "à", "us", "dollar");
        assertThat(words.mayStandIn("5 MDS")).isTrue();
        assertThat(words.mayStandIn("5 mdss, USD 7")).isFalse();
        assertThat(words.mayStandIn("5 €"))
                .as("nothing is told of other letters")
                .isTrue();
        assertThat(words.mayStandIn("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erste[ns]?", "an\\p{L}*", "Jahr(?:es)?", "a.b", "ab*"})
    void mustBeSpelledOutToTheirEnd(String regex) {
        assertThatThrownBy(() -> AsciiWords.of(regex)).hasMessageContaining("not spelled out");
    }
}
