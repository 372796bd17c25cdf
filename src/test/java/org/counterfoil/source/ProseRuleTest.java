package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.Docs;
import org.junit.jupiter.api.Test;

/**
 * What is said of how sure a reading is, held against the sentences that no rule was tuned on. With {@code -Ddocs.update=true} the
 * figures and the table that explains them are written anew.
 */
class ProseRuleTest {

    private static final Path FIGURES = Path.of("src/main/resources/org/counterfoil/source/ProseConfidence.properties");
    private static final Path PAGE = Docs.FOLDER.resolve("interpretation.md");
    private static final String BEGIN = "<!-- prose, measured -->\n";
    private static final String END = "<!-- end of measured -->";

    /** Rules of which no sentence is held back tonight keep the figures of the last that were. */
    @Test
    void isAsSureAsItWasRight() throws IOException {
        Map<ProseRule, ProseScore.Count> counts = new EnumMap<>(ProseRule.class);
        Stream.of(ProseRule.values()).forEach(rule -> counts.put(rule, new ProseScore.Count(rule.right, rule.read)));
        ProseScore incidents = ProseScore.ofIncidents("held");
        ProseScore totals = ProseScore.ofTotals("held");
        Stream.of(incidents, totals).forEach(score -> counts.putAll(score.byRule()));
        System.out.println("Incidents, held back: " + incidents + "\nTotals, held back: " + totals);
        if (Boolean.getBoolean("docs.update")) {
            write(counts);
        }
        assertThat(Files.readAllLines(FIGURES))
                .as("Run: mvn test -Dtest=ProseRuleTest -Ddocs.update=true")
                .containsAll(lines(counts));
        assertThat(Docs.text(PAGE)).contains(BEGIN + table(counts) + END);
    }

    private static List<String> lines(Map<ProseRule, ProseScore.Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue().right() + "/"
                        + entry.getValue().read())
                .toList();
    }

    private static String table(Map<ProseRule, ProseScore.Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> "| %s | %d of %d | %s |\n"
                        .formatted(
                                entry.getKey().meaning,
                                entry.getValue().right(),
                                entry.getValue().read(),
                                ProseRule.confidence(
                                        entry.getValue().right(),
                                        entry.getValue().read())))
                .collect(Collectors.joining(
                        "", "\n| what is read | right of read | confidence |\n|---|---|---|\n", "\n"));
    }

    private static void write(Map<ProseRule, ProseScore.Count> counts) throws IOException {
        List<String> comments = Files.readAllLines(FIGURES).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        Files.write(
                FIGURES,
                Stream.concat(comments.stream(), lines(counts).stream()).toList());
        String page = Docs.text(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, from) + table(counts) + page.substring(page.indexOf(END)));
    }

    @Test
    void tellsItOfEveryClaimThatIsUnderstood() {
        assertThat(ProseReportsTest.read("Hackers stole $31 million from Bithumb in June 2018."))
                .singleElement()
                .satisfies(report -> assertThat(report.claims())
                        .allSatisfy(claim -> assertThat(claim.confidence())
                                .isEqualTo(ProseRule.confidence(claim.field(), claim.value()))));
    }

    @Test
    void saysNothingOfASentenceThatIsQuotedWhole() {
        assertThat(ProseReportsTest.read("Hackers stole $31 million from Bithumb in June 2018."))
                .singleElement()
                .satisfies(report -> assertThat(report.claims())
                        .filteredOn(claim -> claim.field().equals("description"))
                        .singleElement()
                        .satisfies(claim -> assertThat(claim.confidence()).isNull()));
    }
}
