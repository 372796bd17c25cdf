package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.intake.InputFolder;
import org.counterfoil.source.Understood;
import org.counterfoil.totals.RevisedTotals;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of several victims states for all of them, where a later document of the source revises the row. */
class RevisedTotalsTest {

    private static final String DESCRIPTOR = """
            title: A list
            publisher: Example Firm
            kind: firm
            rank: 3
            licence: CC0-1.0
            stated: 2024-08-30
            documents:
              - file: q*.csv
                tables:
                  - key: [Case]
                    currency: USD
                    revisions:
                      by: Filed
                      withdrawn: {column: Form, is: RW}
                    columns:
                      Filed: stated
                      Form: {field: none, because: it marks what is taken back}
                      Victim: victim
                      Date: occurred
                      Amount: taken
                      Aim: attempted
            """;
    private static final String HEADER = "Case,Filed,Form,Victim,Date,Amount,Aim\n";

    @TempDir
    Path input;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,2024-01-05,8-K,Tarn; Quay,2024-01-02,5000000,   | 1,2024-04-05,8-K,Tarn; Quay,2024-01-02,7000000, | taken=7000000 | the later figure holds
        1,2024-04-05,8-K,Tarn; Quay,2024-01-02,5000000,   | 1,2024-01-05,8-K,Tarn; Quay,2024-01-02,7000000, | taken=5000000 | whichever document comes first
        1,2024-01-05,8-K,Tarn; Quay,2024-01-02,5000000,9  | 1,2024-04-05,8-K,Tarn; Quay,2024-01-02,7000000, | attempted=9 taken=7000000 | what the later one leaves out still holds
        1,2024-01-05,8-K,Tarn; Quay,2024-01-02,5000000,   | 1,2024-04-05,RW,Tarn; Quay,2024-01-02,5000000,  | '' | taken back
        1,2024-01-05,8-K,Tarn; Quay,2024-01-02,5000000,   | 2,2024-04-05,8-K,Tarn; Quay,2024-03-02,7000000, | taken=5000000 taken=7000000 | another case
        1,2024-01-05,8-K,Tarn; Quay,2024-01-02,5000000,   | 1,2024-01-05,8-K,Tarn; Quay,2024-01-02,7000000, | taken=5000000 taken=7000000 | at one time: not guessed at
        1,2024-01-05,8-K,Tarn; Quay,2024-01-02,2 BTC,     | 1,2024-04-05,8-K,Tarn; Quay,2024-01-02,7000000, | taken=2 taken=7000000 | coins and dollars are two things
        """)
    void holdsWhatTheLastDocumentGives(String first, String second, String expected, String why) throws Exception {
        Path folder = Files.createDirectories(input.resolve("sources/list"));
        Files.writeString(folder.resolve("source.yml"), DESCRIPTOR);
        Files.writeString(folder.resolve("q1.csv"), HEADER + quoted(first) + "\n");
        Files.writeString(folder.resolve("q2.csv"), HEADER + quoted(second) + "\n");
        Map<ReportId, Report> reports = new TreeMap<>();
        List<StatedTotal> totals = new ArrayList<>();
        for (Understood document : ShippedInput.understood(
                        input, InputFolder.scan(input).sources().get(0))
                .values()) {
            totals.addAll(document.totals());
            document.reports()
                    .forEach(report -> reports.merge(
                            report.id(),
                            report,
                            (known, other) -> known.joined(other).orElse(known)));
        }

        assertThat(RevisedTotals.holding(totals, reports.values()).stream()
                        .map(total ->
                                total.measure().text() + "=" + total.value().text())
                        .sorted()
                        .toList())
                .as(why)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    private static String quoted(String row) {
        return row.strip().replaceAll("([A-Z]\\w+; \\w+)", "\"$1\"");
    }
}
