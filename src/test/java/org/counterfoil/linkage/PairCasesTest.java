package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairCasesTest {

    /** So that the names read well in a report of the tests. */
    record Case(Line line) {

        String cell(String column) {
            return line.cell(column);
        }

        @Override
        public String toString() {
            return "line " + line.number() + ": " + cell("why");
        }
    }

    static Stream<Case> cases() {
        return Tables.cases("pairs").lines().stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reachesTheVerdictThatTheCaseExplains(Case given) {
        Report left = report(given, "left", "one", "table A");
        Report right = switch (given.cell("same_list")) {
            case "yes" -> report(given, "right", "one", "table A");
            case "document" -> report(given, "right", "one", "table B");
            default -> report(given, "right", "two", "table A");
        };
        List<Report> reports = new ArrayList<>(List.of(left, right));
        reports.addAll(othersOfTheList(given));
        Linkage linkage = new Linker(Tables.MODEL).link(reports, List.of(), List.of());
        List<String> waterfall = new Explanation(Tables.MODEL, reports, List.of(), linkage).of(left.id(), right.id());
        assertThat(verdict(linkage, left.id(), right.id()).text())
                .as(String.join("\n", waterfall))
                .isEqualTo(given.cell("verdict"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNeverSureOfTheOppositeOfTheTruth(Case given) {
        String opposite = given.cell("label").equals("match") ? "non link" : "link";
        boolean repeatsOnly = given.cell("left_date").isEmpty();
        assertThat(given.cell("verdict").equals(opposite) && !repeatsOnly).isFalse();
    }

    static Stream<Case> casesInWords() {
        return Tables.cases("pair_words").lines().stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("casesInWords")
    void reachesTheVerdictOnWhatTheReportsSay(Case given) {
        Report left = Reports.of("one/left").says(given.cell("left")).make();
        Report right = Reports.of("two/right").says(given.cell("right")).make();
        List<Report> reports = List.of(left, right);
        Linkage linkage = new Linker(Tables.MODEL).link(reports, List.of(), List.of());
        assertThat(verdict(linkage, left.id(), right.id()).text())
                .as(String.join(
                        "\n", new Explanation(Tables.MODEL, reports, List.of(), linkage).of(left.id(), right.id())))
                .isEqualTo(given.cell("verdict"));
    }

    private static Verdict verdict(Linkage linkage, ReportId left, ReportId right) {
        return linkage.pairs().stream()
                .filter(pair -> pair.left().equals(left) && pair.right().equals(right))
                .map(ScoredPair::verdict)
                .findFirst()
                .orElse(Verdict.NON_LINK);
    }

    private static Report report(Case given, String side, String source, String table) {
        Report made = Reports.of(source, table, side)
                .victims(given.cell(side + "_victim"))
                .occurred(given.cell(side + "_date"))
                .amounts(given.cell(side + "_amount"))
                .countries(given.cell(side + "_country"))
                .make();
        return made;
    }

    /** Rows of years long past, which make the victim one that is hit often. */
    private static List<Report> othersOfTheList(Case given) {
        List<Report> others = new ArrayList<>();
        int inPair = given.cell("same_list").equals("yes") ? 2 : 1;
        for (int i = inPair; i < Integer.parseInt(given.cell("list_has")); i++) {
            others.add(Reports.of("one", "table A", "other" + i)
                    .victims(given.cell("left_victim"))
                    .occurred(String.valueOf(1990 + 3 * i))
                    .make());
        }
        return others;
    }
}
