package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that go to and fro. */
class FlipFlopsTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, none, CF-1, none, a new report has been nowhere",
                "none, CF-1, CF-1, none, one that stays",
                "none, CF-1, CF-2, none, one that moves",
                "CF-1, CF-2, CF-3, none, one that moves on",
                "CF-1, CF-1, CF-1, none, one whose words changed stays where it is",
                "CF-1, CF-2, CF-1, CF-1 → CF-2 → CF-1, back tonight",
                "CF-1 CF-2, CF-1, CF-1, CF-1 → CF-2 → CF-1, back in an earlier night",
                "CF-1 CF-2, CF-1, CF-3, CF-1 → CF-2 → CF-1 → CF-3, gone again",
                "CF-1 CF-1 CF-2 CF-2, CF-1, CF-1, CF-1 → CF-2 → CF-1, versions of one stay are one"
            })
    void areToldWithTheirWay(String left, String last, String now, String found, String why) {
        ReportId id = new ReportId("alpha", "1");
        Report report = new Report(id, Rendition.ORIGINAL, Origin.ofDocument("alpha", "a.csv"), List.of());
        List<Break> breaks = FlipFlops.of(
                left == null ? Map.of() : Map.of(id, List.of(left.split(" "))),
                last == null ? Map.of() : Map.of(id, last),
                List.of(new Incident(now, List.of(report), List.of())),
                NIGHT,
                identity -> Optional.empty());
        assertThat(breaks)
                .extracting(Break::found)
                .as(why)
                .containsExactlyElementsOf(Stream.ofNullable(found).toList());
    }
}
