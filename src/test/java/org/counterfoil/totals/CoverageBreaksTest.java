package org.counterfoil.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.totals.Story.incident;
import static org.counterfoil.totals.Story.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Coverage;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a source's silence means, case by case: one incident, one source that covers a time. */
class CoverageBreaksTest {

    static List<NamedCsvRecord> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases/coverage.csv"))) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isABreakWhereMoreWasPromised(NamedCsvRecord given) {
        Report[] reports = Stream.of(given.getField("reports").split(" & "))
                .map(CoverageBreaksTest::report)
                .toArray(Report[]::new);
        Incident incident = incident(1, reports);
        Coverage coverage = new Coverage(
                "list",
                DateInterval.parse(given.getField("window")),
                promise(given.getField("complete")),
                given.getField("stated").isEmpty() ? null : DateInterval.parse(given.getField("stated")));
        TotalsOutcome outcome = Totals.hold(
                List.of(),
                List.of(incident),
                List.of(),
                List.of(coverage),
                LocalDate.of(2026, 3, 1),
                identity -> Optional.empty());
        assertThat(outcome.breaks().stream()
                        .map(found -> found.kind().slug() + " " + found.subject())
                        .collect(Collectors.joining("; ")))
                .as(given.getField("why"))
                .isEqualTo(given.getField("expected"));
    }

    private static Report report(String text) {
        String[] parts = text.split(": ");
        return row(parts[0], "a.csv", "", "1", parts[1].split(", "));
    }

    /** Sponsor, then kinds of victim. */
    private static @Nullable Scope promise(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split(" ");
        return new Scope(
                "",
                parts[0].equals("anyone") ? "" : parts[0],
                null,
                List.of(),
                List.of(),
                List.of(parts).subList(1, parts.length),
                "");
    }
}
