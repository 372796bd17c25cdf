package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;

/** Of several rows of one table that fit a report: which of them a person is asked about. */
class StandingRivalsTest {

    private static final Linker LINKER = new Linker(Tables.MODEL);

    private static Report row(int number, String occurred, String taken) {
        return bithumb(Reports.of("un", "table A", Integer.toString(number)), occurred, taken);
    }

    private static Report bithumb(Reports report, String occurred, String taken) {
        return report.victims("Bithumb")
                .occurred(occurred)
                .amounts(taken)
                .countries("KR")
                .make();
    }

    private static ScoredPair pair(Linkage linkage, String left, String right) {
        return linkage.told().find(ReportId.parse(left), ReportId.parse(right)).orElseThrow();
    }

    @Test
    void nobodyIsAskedAboutARowBesideTheOneThatIsLinked() {
        Report press = bithumb(Reports.of("press/1"), "2018-06", "USD 31000000");
        Report right = row(12, "2018-06-20", "USD 31000000");
        Report other = row(3, "2017-01-01/2019-12-31", "");
        Linkage alone = LINKER.link(List.of(press, other), List.of(), List.of());
        assertThat(pair(alone, "press/1", "un/3").verdict()).isEqualTo(Verdict.CLERICAL_REVIEW);
        assertThat(pair(alone, "press/1", "un/3").rivals()).isEqualTo(MatchWeight.NONE);

        List<Report> all = List.of(press, right, other);
        Linkage beside = LINKER.link(all, List.of(), List.of());
        ScoredPair pair = pair(beside, "press/1", "un/3");
        assertThat(pair.weight().probability()).isGreaterThan(Tables.MODEL.review());
        assertThat(pair.withRivals().probability()).isLessThan(0.01);
        assertThat(pair.verdict()).isEqualTo(Verdict.NON_LINK);
        assertThat(pair.flip())
                .startsWith("for review by itself, kept apart: press/1 fits un/12 of the same table as well (+")
                .contains("both cannot be right");
        assertThat(pair(beside, "press/1", "un/12").verdict()).isEqualTo(Verdict.LINK);
        assertThat(new Explanation(Tables.MODEL, all, List.of(), beside).of(press.id(), other.id()))
                .anyMatch(line -> line.contains("rivals: other rows of one table that are held to be right"))
                .anyMatch(line -> line.startsWith("why they are not one: " + pair.flip()))
                .doesNotHaveDuplicates();
    }

    /** Each of them is less likely than one in five, and one of them is likelier right than none. */
    @Test
    void everyRowIsAskedAboutWhereNoneStandsOut() {
        List<Report> reports = new ArrayList<>();
        reports.add(Reports.of("press/1").victims("Bithumb").countries("KR").make());
        for (int number = 1; number <= 4; number++) {
            reports.add(row(number, "201" + number + "-06-20", "USD " + number + "1000000"));
        }
        Linkage linkage = LINKER.link(reports, List.of(), List.of());
        for (int number = 1; number <= 4; number++) {
            ScoredPair pair = pair(linkage, "press/1", "un/" + number);
            assertThat(pair.verdict()).isEqualTo(Verdict.CLERICAL_REVIEW);
            assertThat(pair.withRivals()).isEqualTo(pair.weight());
        }
    }

    /** What is told, asked and counted goes by one rule, whatever the reports. */
    @Test
    void tellsAsksAndCountsByOneRule() {
        long undone = LongStream.rangeClosed(1, 12)
                .map(seed -> undone(inTables(new Synthetic(seed, 60).reports)))
                .sum();
        assertThat(undone).as("pairs that what was linked instead undoes").isPositive();
    }

    private static long undone(List<Report> reports) {
        Linkage linkage = LINKER.link(reports, List.of(), List.of());
        Map<ReportId, Cluster> clusters = new TreeMap<>();
        linkage.clusters().forEach(cluster -> cluster.reports().forEach(id -> clusters.put(id, cluster)));
        int asked = 0;
        int undone = 0;
        for (ScoredPair pair : linkage.pairs()) {
            double alone = pair.weight().probability();
            double beside = pair.withRivals().probability();
            if (clusters.get(pair.left()).equals(clusters.get(pair.right()))) {
                assertThat(pair.rivals()).isEqualTo(MatchWeight.NONE);
            } else {
                assertThat(beside).isLessThanOrEqualTo(alone);
                assertThat(pair.verdict())
                        .isEqualTo(beside >= Tables.MODEL.review() ? Verdict.CLERICAL_REVIEW : Verdict.NON_LINK);
                assertThat(Math.max(alone / Tables.MODEL.review(), beside / 0.01))
                        .isGreaterThanOrEqualTo(1);
                undone += alone >= Tables.MODEL.review() && pair.verdict() == Verdict.NON_LINK ? 1 : 0;
            }
            asked += pair.compared() && pair.verdict() == Verdict.CLERICAL_REVIEW ? 1 : 0;
        }
        assertThat(linkage.counts().review()).isEqualTo(asked);
        return undone;
    }

    /** As the rows of one table for each source. */
    private static List<Report> inTables(List<Report> reports) {
        return reports.stream()
                .map(report -> {
                    Reports row = Reports.of(
                            report.id().source(), "table A", report.id().key());
                    report.claims().forEach(claim -> row.claim(claim.field(), claim.value()));
                    return row.make();
                })
                .toList();
    }
}
