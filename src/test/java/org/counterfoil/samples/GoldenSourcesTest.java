package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.intake.InputFolder;
import org.counterfoil.intake.SourceFolder;
import org.counterfoil.source.CellAccount;
import org.counterfoil.source.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One source a format, each telling the same three thefts with what people do in that format around them. What each claim
 * is, where it stands, and where every cell went lies beside the sources; what came instead is written to
 * {@code target/golden}.
 */
class GoldenSourcesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<String> sources() throws IOException {
        return InputFolder.scan(GOLDEN).sources().stream().map(SourceFolder::source);
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().map(CsvRecord::getFields).skip(1).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void tellsTheStoryAndAccountsForEveryCell(String name) throws Exception {
        SourceFolder source = InputFolder.scan(GOLDEN).sources().stream()
                .filter(folder -> folder.source().equals(name))
                .findFirst()
                .orElseThrow();
        List<List<String>> said = new ArrayList<>();
        List<List<String>> told = new ArrayList<>();
        for (Map.Entry<String, Understood> document :
                ShippedInput.understood(GOLDEN, source).entrySet()) {
            claims(document.getValue(), said, told);
            document.getValue()
                    .issues()
                    .forEach(issue -> said.add(List.of(
                            "issue",
                            issue.kind().slug(),
                            issue.seen(),
                            "",
                            issue.origin().locator())));
            account(document.getKey(), document.getValue().account(), said);
        }
        write(name, said);

        assertThat(new TreeSet<>(told.stream().map(Object::toString).toList()))
                .as("what it tells, told by hand in story.csv")
                .containsExactlyElementsOf(new TreeSet<>(read(GOLDEN.resolve("story.csv")).stream()
                        .map(Object::toString)
                        .toList()));
        assertThat(said)
                .as("what it says, and where; see target/golden/" + name + ".csv")
                .containsExactlyElementsOf(read(GOLDEN.resolve("expected/" + name + ".csv")));
    }

    private static void claims(Understood understood, List<List<String>> said, List<List<String>> told) {
        understood
                .reports()
                .forEach(report -> report.claims().stream().sorted(Claim.ORDER).forEach(claim -> {
                    String key = report.id().key();
                    said.add(List.of(
                            "claim " + key,
                            claim.field(),
                            claim.value().text(),
                            claim.original(),
                            claim.origin().locator()));
                    told.add(List.of(key, claim.field(), claim.value().text()));
                }));
    }

    private static void account(String document, CellAccount account, List<List<String>> said) {
        said.add(List.of("cells", "seen", Long.toString(account.seen()), "", document));
        said.add(List.of("cells", "mapped", Long.toString(account.mapped()), "", document));
        account.ignored()
                .forEach((rule, cells) ->
                        said.add(List.of("cells", "ignored: " + rule, cells.toString(), "", document)));
        account.quarantined()
                .forEach((kind, cells) ->
                        said.add(List.of("cells", "set aside: " + kind, cells.toString(), "", document)));
    }

    private static void write(String source, List<List<String>> said) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/golden"));
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(source + ".csv"))) {
            csv.writeRecord("what", "of", "says", "as written", "where");
            said.forEach(csv::writeRecord);
        }
    }
}
