package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {

    private static SourceFigures figures(int reports, int filled) {
        return new SourceFigures("s", reports, filled == 0 ? Map.of() : Map.of("victim", filled), Map.of());
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/cases/envelopes.csv", numLinesToSkip = 1)
    void tellsWhatChanceDoesNotExplain(
            String history, String filled, int tonight, int tonightFilled, String seen, String why) {
        List<SourceFigures> releases = new ArrayList<>();
        String[] counts = history.split(";");
        for (int i = 0; i < counts.length; i++) {
            releases.add(figures(Integer.parseInt(counts[i]), Integer.parseInt(filled.split(";")[i])));
        }
        Envelope envelope = new Envelope(releases);

        List<String> told = new ArrayList<>(envelope.tooLittle(figures(tonight, tonightFilled)));
        told.addAll(envelope.tooMuch(figures(tonight, tonightFilled)));

        if (seen == null) {
            assertThat(told).as(why).isEmpty();
        } else {
            assertThat(told).as(why).singleElement().asString().startsWith(seen);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 3, 299999, 3, 0",
        "1000, 3, 300000, 3, 1",
        "1000000, 3, 1000, 3, 1",
        "1000, 2, 1000000, 3, 0",
        "1000, 3, 1000000, 2, 0",
        "0, 3, 1000000, 3, 0",
        "5000000, 9, 5000000000000, 9, 1"
    })
    void tellsWhatAUnitExplains(BigDecimal before, int many, BigDecimal now, int tonight, int told) {
        assertThat(new Envelope(List.of(amounts(before, many))).scale(amounts(now, tonight)))
                .hasSize(told);
    }

    private static SourceFigures amounts(BigDecimal median, int count) {
        return new SourceFigures(
                "s", count, new TreeMap<>(), Map.of("taken", new SourceFigures.Amounts(count, median)));
    }
}
