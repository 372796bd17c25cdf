package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.incident.NoValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {

    @ParameterizedTest
    @CsvSource({
        "unknown, UNKNOWN", "Unclear, UNKNOWN", "undisclosed, UNKNOWN", "TBD, UNKNOWN", "unidentified, UNKNOWN",
        "[unknown], UNKNOWN", "??, UNKNOWN", "미상, UNKNOWN", "N/A, NOT_APPLICABLE", "n.a., NOT_APPLICABLE",
        "-, NOT_APPLICABLE", "——, NOT_APPLICABLE", "**None**, NOT_APPLICABLE"
    })
    void hearsThatASourceGivesNoValue(String text, NoValue.Reason reason) {
        assertThat(Absence.read(text)).contains(new NoValue(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "none of the coins", "Unknown Bank", "N/A (purely educational)"})
    void keepsOutOfEverythingElse(String text) {
        assertThat(Absence.read(text)).isEmpty();
    }
}
