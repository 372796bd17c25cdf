package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;

/** Why two reports are not one: each reason there is, told apart from the others. */
class NotOneTest {

    private static final ReportId A = ReportId.parse("a/1");
    private static final ReportId B = ReportId.parse("b/1");

    private static Report report(String id, String victim, String occurred, String amounts) {
        return Reports.of(id)
                .victims(victim)
                .occurred(occurred)
                .amounts(amounts)
                .make();
    }

    private static List<String> explain(LinkageModel model, List<Report> reports, Judgement... judgements) {
        List<Judgement> decided = List.of(judgements);
        Linkage linkage = new Linker(model).link(reports, decided, List.of());
        return new Explanation(model, reports, decided, List.of(), linkage).of(A, B);
    }

    private static String why(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("why they are not one: "))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement decision(String left, String right, boolean same) {
        return new Judgement(
                ReportId.parse(left), ReportId.parse(right), same, "Ada", LocalDate.of(2026, 1, 2), "two thefts");
    }

    @Test
    void comparedAndDifferent() {
        List<Report> reports = List.of(
                report("a/1", "Bithumb", "2017-06-29", "USD 1000000"),
                report("b/1", "Bithumb", "2018-06-20", "USD 31000000"));
        assertThat(why(explain(Tables.MODEL, reports)))
                .matches(
                        ".*: compared and different: they come to -\\d+\\.\\d bits, \\d+\\.\\d below a link \\(\\+3\\.2\\) and"
                                + " \\d+\\.\\d below review \\(-2\\.0\\)");
    }

    @Test
    void tooLittleForALink() {
        List<Report> reports =
                List.of(report("a/1", "Bithumb", "2018-06", ""), report("b/1", "Bithumb", "2017-01-01/2019-12-31", ""));
        assertThat(why(explain(Tables.MODEL, reports)))
                .matches(
                        ".*: compared, and too little for a link: they come to [+-]\\d\\.\\d bits, \\d\\.\\d below a link"
                                + " \\(\\+3\\.2\\); a person should decide");
    }

    @Test
    void aPersonDecided() {
        List<Report> reports = List.of(
                report("a/1", "Bithumb", "2018-06-20", "USD 31000000"),
                report("b/1", "Bithumb", "2018-06-20", "USD 31000000"));
        List<String> lines = explain(Tables.MODEL, reports, decision("a/1", "b/1", false));
        assertThat(lines.get(0)).isEqualTo("a/1 and b/1: non link (a person decided: not same)");
        assertThat(why(lines)).endsWith("Ada decided on 2026-01-02 (two thefts) that they are not the same");
    }

    @Test
    void aLevelForbidsIt() {
        int line = Tables.shipped("linkage").lines().stream()
                .filter(row -> row.cell("level").equals("farther apart")
                        && row.cell("comparison").equals("day"))
                .findFirst()
                .orElseThrow()
                .number();
        ModelTable table = Tables.with(Tables.shipped("linkage"), line, "veto", "yes");
        LinkageModel model = Tables.model(table, Tables.shipped("linkage_settings"));
        List<Report> reports = List.of(
                report("a/1", "Bithumb", "2017-06-20", "USD 31400000"),
                report("b/1", "Bithumb", "2018-06-25", "USD 31400000"));
        List<String> lines = explain(model, reports);
        assertThat(why(lines)).endsWith("forbidden by day, farther apart, whatever the other comparisons say");
        assertThat(lines)
                .anyMatch(text -> text.startsWith("a veto keeps it from being a link; it would be one with day, "));
    }

    @Test
    void aDecisionHoldsTheirClustersApart() {
        List<Report> reports = List.of(
                report("a/1", "Bithumb", "2018-06-20", "USD 31000000"),
                report("b/1", "Bithumb", "2018-06-20", "USD 31000000"),
                report("c/1", "Bithumb", "2018-06-20", "USD 31000000"));
        List<Judgement> decided = List.of(decision("a/1", "c/1", true), decision("b/1", "c/1", false));
        assertThat(why(explain(Tables.MODEL, reports, decided.toArray(Judgement[]::new))))
                .contains(
                        "a link by itself, kept apart: Ada decided on 2026-01-02 (two thefts) that b/1 and c/1 are not the"
                                + " same");
    }

    @Test
    void tooLargeABlock() {
        List<Report> reports = new ArrayList<>();
        reports.add(report("a/1", "", "2020-02-02", ""));
        reports.add(report("b/1", "", "2020-02-02", ""));
        for (int i = 0; i < 130; i++) {
            reports.add(report("c/" + i, "", "2020-02-02", ""));
        }
        assertThat(explain(Tables.MODEL, reports))
                .contains(
                        "same day: both stand in 2020-02-02, which was set aside as too large: 132 reports, and blocks of up"
                                + " to 120 are compared; split by year, the two do not meet in a block that is small enough");
        LinkageFigures figures =
                new Linker(Tables.MODEL).link(reports, List.of(), List.of()).figures();
        assertThat(figures.rules())
                .filteredOn(rule -> rule.rule().equals("same day"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.speaking()).isEqualTo(132);
                    assertThat(rule.limit()).isEqualTo(120);
                    assertThat(rule.setAside()).isEqualTo(2);
                    assertThat(rule.passedOver()).isEqualTo(2L * 132 * 131 / 2);
                    assertThat(rule.examples()).containsExactly("2020-02-02 (132 reports)", "2020-02-03 (132 reports)");
                });
    }
}
