package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;

/** Two groups of two reports, each of one victim, that a day in common joins by a single link. */
class WeakJointsTest {

    private final Linker linker = new Linker(Tables.MODEL);

    private static Report report(String id, String victim, String occurred, String taken) {
        return Reports.of(id)
                .victims(victim)
                .occurred(occurred)
                .amounts("USD " + taken)
                .countries("KR")
                .claim("victim_kind", "text", "exchange")
                .make();
    }

    /** The others say the month; the two of the link the day. */
    private static List<Report> alike(String month) {
        return List.of(
                report("a/1", "Mossbank", month, "101000000"),
                report("b/1", "Mossbank", "2018-06-10", "103500000"),
                report("c/1", "Zirkon", "2018-06-10", "105000000"),
                report("d/1", "Zirkon", month, "102200000"));
    }

    @Test
    void keepsTogetherWhatSpeaksLittleAgainstItAndTellsTheJoint() {
        Linkage linkage = linker.link(alike("2018-06"), List.of(), List.of());
        assertThat(linkage.clusters()).hasSize(1);
        assertThat(linkage.joints()).singleElement().satisfies(joint -> {
            assertThat(joint.kept()).isTrue();
            assertThat(joint.left() + " " + joint.right()).isEqualTo("b/1 c/1");
            assertThat(joint.links()).isOne();
            assertThat(joint.one()).extracting(ReportId::text).containsExactly("a/1", "b/1");
            assertThat(joint.other()).extracting(ReportId::text).containsExactly("c/1", "d/1");
        });
    }

    @Test
    void splitsWhatSpeaksMoreAgainstItAndTellsTheJoint() {
        Linkage linkage = linker.link(alike("2018-07"), List.of(), List.of());
        assertThat(linkage.clusters()).hasSize(2);
        assertThat(linkage.joints()).singleElement().satisfies(joint -> {
            assertThat(joint.kept()).isFalse();
            assertThat(joint.meanBits()).isNegative();
        });
    }

    @Test
    void tellsNoJointOnceAPersonDecided() {
        for (boolean same : new boolean[] {true, false}) {
            List<Judgement> judgements =
                    List.of(LinkageLawsTest.judgement(ReportId.parse("b/1"), ReportId.parse("c/1"), same));
            Linkage linkage = linker.link(alike("2018-06"), judgements, List.of());
            assertThat(linkage.joints()).as("same: " + same).isEmpty();
            assertThat(linkage.clusters()).hasSize(same ? 1 : 2);
        }
    }

    @Test
    void saysHowTheClusterHangsTogether() {
        List<Report> reports = alike("2018-06");
        Explanation explanation =
                new Explanation(Tables.MODEL, reports, List.of(), linker.link(reports, List.of(), List.of()));
        assertThat(explanation.together(ReportId.parse("d/1")))
                .anyMatch(line -> line.startsWith("4 reports, 6 pairs: 3 links, "))
                .anyMatch(line ->
                        line.contains("b/1 and c/1") && line.endsWith("it falls apart into {a/1, b/1} and {c/1, d/1}"))
                .endsWith(
                        "no other clusters of these reports and those that links join to them have more weight inside");
    }

    @Test
    void saysWhatInsideSpeaksAgainstTheCluster() {
        List<Report> reports = List.of(
                report("a/1", "Mossbank", "2018-06-10", "101000000"),
                report("b/1", "Mossbank", "2018-06-10", "101000000"),
                report("c/1", "Zirkon", "2011-01-01", "7"));
        List<Judgement> judgements =
                List.of(LinkageLawsTest.judgement(ReportId.parse("b/1"), ReportId.parse("c/1"), true));
        Explanation explanation = new Explanation(
                Tables.MODEL, reports, judgements, List.of(), linker.link(reports, judgements, List.of()));
        assertThat(explanation.together(ReportId.parse("a/1")))
                .anyMatch(line -> line.startsWith("3 reports, 3 pairs: 2 links, 1 that speak against it, 0 between."))
                .anyMatch(line -> line.endsWith("b/1 and c/1 (a person joined them)"))
                .anyMatch(line ->
                        line.contains("a/1 and b/1") && line.endsWith("it falls apart into {a/1} and {b/1, c/1}"))
                .anyMatch(line -> line.contains("a/1 and c/1 (probability 0.0000), most of all day, farther apart -"));
    }

    @Test
    void saysWhyALinkWasKeptApart() {
        List<Report> reports = alike("2018-07");
        Explanation explanation =
                new Explanation(Tables.MODEL, reports, List.of(), linker.link(reports, List.of(), List.of()));
        assertThat(explanation.of(ReportId.parse("b/1"), ReportId.parse("c/1")))
                .anyMatch(
                        line -> line.matches(
                                "why they are not one: a link by itself, kept apart: the 4 pairs across come to"
                                        + " -\\d.* on average, each cut at 12: more speaks against joining the clusters than for it"))
                .endsWith("they stand in two clusters");
    }
}
