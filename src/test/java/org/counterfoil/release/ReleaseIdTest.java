package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseIdTest {

    @Test
    void readsWhatItWrites() {
        assertThat(ReleaseId.parse("2026-11-23.10").text()).isEqualTo("2026-11-23.10");
    }

    @Test
    void countsRevisionsAsNumbers() {
        assertThat(Stream.of("2026-11-23.10", "2026-11-23.9", "2026-11-22.11")
                        .map(ReleaseId::parse)
                        .sorted())
                .extracting(ReleaseId::text)
                .containsExactly("2026-11-22.11", "2026-11-23.9", "2026-11-23.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-11-23", "2026-11-23.", "2026-11-23.0", "2026-11-23.01", "2026-11-31.1", ".1", "x.1"})
    void refusesWhatIsNoRelease(String text) {
        assertThatThrownBy(() -> ReleaseId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
