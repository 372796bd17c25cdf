package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {

    /** Values as printed in Winkler's papers (1990, 1994), to three places. */
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.961",
        "DWAYNE, DUANE, 0.840",
        "DIXON, DICKSONX, 0.813",
        "SHACKLEFORD, SHACKELFORD, 0.982",
        "DUNNINGHAM, CUNNIGHAM, 0.896",
        "NICHLESON, NICHULSON, 0.956",
        "MASSEY, MASSIE, 0.933",
        "ABROMS, ABRAMS, 0.922",
        "JONES, JOHNSON, 0.832",
        "ABCD, WXYZ, 0.0",
    })
    void agreesWithThePublishedValues(String left, String right, double similarity) {
        assertThat(JaroWinkler.similarity(left, right)).isCloseTo(similarity, within(0.0006));
        assertThat(JaroWinkler.similarity(right, left)).isEqualTo(JaroWinkler.similarity(left, right));
    }
}
