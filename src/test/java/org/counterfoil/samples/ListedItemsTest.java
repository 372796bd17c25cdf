package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.intake.InputFolder;
import org.counterfoil.source.Understood;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is one victim and who are several, in lists and in texts that look like lists, by format. */
class ListedItemsTest {

    private static final String DESCRIPTOR = """
            title: A list
            publisher: Example Firm
            kind: firm
            rank: 3
            licence: CC0-1.0
            stated: 2019-08-30
            documents:
              - file: list.*
                %s
                tables:
                  - key: [id]
                    columns:
                      when: occurred
                      %s: victim
            """;

    @TempDir
    Path input;

    static Stream<NamedCsvRecord> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases/listed-items.csv"))) {
            return csv.stream().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsAnItemWhole(NamedCsvRecord expected) throws Exception {
        String records = expected.getField("records");
        Path folder = Files.createDirectories(input.resolve("sources/list"));
        Files.writeString(
                folder.resolve("source.yml"),
                DESCRIPTOR.formatted(records.isEmpty() ? "" : "records: " + records, expected.getField("column")));
        Files.writeString(
                folder.resolve(expected.getField("file")),
                expected.getField("content").replace("\\n", "\n"));

        List<Understood> understood = List.copyOf(
                ShippedInput.understood(input, InputFolder.scan(input).sources().get(0))
                        .values());
        assertThat(understood.get(0).reports().stream()
                        .flatMap(report -> report.claims("victim").map(Claim::value))
                        .map(value -> value.text())
                        .sorted()
                        .collect(Collectors.joining("|")))
                .as(expected.getField("why") + " " + understood.get(0).issues())
                .isEqualTo(expected.getField("victims"));
    }
}
