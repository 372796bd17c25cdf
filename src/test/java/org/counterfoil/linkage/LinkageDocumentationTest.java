package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.counterfoil.Docs;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples on the page of linkage are what the program says. With {@code -Ddocs.update=true} they are written anew. */
class LinkageDocumentationTest {

    private static final Path PAGE = Docs.FOLDER.resolve("linkage.md");

    private static final List<Report> REPORTS = List.of(
            report("un/1", "Bybit", "2025-02-21", "USD 1460000000", "AE"),
            report("press/1", "ByBit", "2025-02-21", "USD 1500000000", "AE"),
            report("firm/1", "Bybit Exchange", "2025-02", "", ""),
            report("press/2", "Coincheck", "2018-01", "", "JP"));

    private static Report report(String id, String victim, String occurred, String amounts, String country) {
        return Reports.of(id)
                .victims(victim)
                .occurred(occurred)
                .amounts(amounts)
                .countries(country)
                .make();
    }

    @ParameterizedTest
    @ValueSource(strings = {"press/1 un/1", "press/2 un/1", "un/1"})
    void showsWhatTheProgramSays(String subjects) throws IOException {
        Explanation explanation = new Explanation(
                Tables.MODEL, REPORTS, List.of(), new Linker(Tables.MODEL).link(REPORTS, List.of(), List.of()));
        List<ReportId> ids =
                List.of(subjects.split(" ")).stream().map(ReportId::parse).toList();
        List<String> lines =
                ids.size() == 1 ? explanation.together(ids.get(0)) : explanation.of(ids.get(0), ids.get(1));
        String example = "<!-- explain " + subjects + " -->\n\n"
                + lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
        String page = Docs.text(PAGE);
        if (Boolean.getBoolean("docs.update")) {
            int from = page.indexOf(example.substring(0, example.indexOf('\n')));
            int to = page.indexOf("\n\n", page.indexOf("\n\n", from) + 2) + 1;
            page = page.substring(0, from) + example + page.substring(to);
            Files.writeString(PAGE, page);
        }
        assertThat(page)
                .as("Run: mvn test -Dtest=LinkageDocumentationTest -Ddocs.update=true")
                .contains(example);
    }
}
