package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.ledger.LedgerReports.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;

class ReportKeysTest {

    private static ReportId id(String key) {
        return new ReportId("list", key);
    }

    private static ReportId settled(Report tonight, List<Report> all, Report... last) {
        return ReportKeys.settle(all, List.of(last)).getOrDefault(tonight.id(), tonight.id());
    }

    @Test
    void leavesTheSourcesOwnKeysAlone() {
        Report before = report("17", 17, "Krakatau", "2017-02-07", 7);
        Report now = report("18", 17, "Krakatau", "2017-02-07", 7);
        assertThat(ReportKeys.settle(List.of(now), List.of(before))).isEmpty();
    }

    @Test
    void leavesAKeyOfTheSourcesOwnAloneThatHoldsATilde() {
        Report before = report("2017-02-07:Kraka~tau", 2, "Krakatau", "2017-02-07", 7);
        Report now = report("2017-02-07:Kraka~toa", 2, "Krakatau", "2017-02-07", 8);
        assertThat(ReportKeys.settle(List.of(now), List.of(before))).isEmpty();
    }

    @Test
    void movedRowNeedsNoOtherKey() {
        Report before = report("~aa", 2, "Krakatau", "2017-02-07", 7);
        Report now = report("~aa", 9, "Krakatau", "2017-02-07", 7);
        assertThat(ReportKeys.settle(List.of(now), List.of(before))).isEmpty();
    }

    @Test
    void amendedAmountKeepsTheKey() {
        Report before = report("~aa", 2, "Krakatau", "2017-02-07", 7);
        Report now = report("~bb", 2, "Krakatau", "2017-02-07", 8);
        assertThat(ReportKeys.settle(List.of(now), List.of(before))).isEqualTo(Map.of(now.id(), before.id()));
    }

    @Test
    void amendedDayKeepsTheKeyWithinASeason() {
        Report before = report("~aa", 2, "Krakatau", "2017-02-07", 7);
        Report now = report("~bb", 2, "Krakatau", "2017-02-09", 8);
        assertThat(settled(now, List.of(now), before)).isEqualTo(before.id());
    }

    @Test
    void amendedVictimKeepsTheKeyWhereDateAndAmountStand() {
        Report before = report("~aa", 2, "Krakatau", "2017-02-07", 7);
        Report now = report("~bb", 2, "Krakatau Exchange", "2017-02-07", 7);
        assertThat(settled(now, List.of(now), before)).isEqualTo(before.id());
    }

    @Test
    void victimRobbedAgainAYearLaterIsAnotherReport() {
        Report before = report("~aa", 2, "Krakatau", "2017-02-07", 7);
        Report now = report("~bb", 2, "Krakatau", "2018-02-07", 9);
        assertThat(settled(now, List.of(now), before)).isEqualTo(now.id());
    }

    @Test
    void likenessThatIsNotUniqueDecidesNothing() {
        Report first = report("~aa", 2, "Krakatau", "2017-02-07", 7);
        Report second = report("~bb", 3, "Krakatau", "2017-02-07", 8);
        Report now = report("~cc", 2, "Krakatau", "2017-02-07", 9);
        assertThat(settled(now, List.of(now), first, second)).isEqualTo(now.id());
    }

    @Test
    void twinsKeepTheirTwoKeys() {
        List<Report> before =
                List.of(report("~aa", 2, "Krakatau", "2017", 7), report("~aa.2", 3, "Krakatau", "2017", 7));
        List<Report> now = List.of(report("~aa", 5, "Krakatau", "2017", 7), report("~aa.2", 4, "Krakatau", "2017", 7));
        assertThat(ReportKeys.settle(now, before)).isEmpty();
    }

    @Test
    void newReportNeverTakesTheKeyOfAnAmendedOne() {
        Report before = report("~aa", 2, "Krakatau", "2017-02-07", 7);
        Report amended = report("~bb", 2, "Krakatau", "2017-02-07", 8);
        Report fresh = report("~aa", 3, "Merapi", "2019-01-01", 5);
        Map<ReportId, ReportId> keys = ReportKeys.settle(List.of(amended, fresh), List.of(before));
        assertThat(keys).isEqualTo(Map.of(amended.id(), id("~aa"), fresh.id(), id("~aa+")));
    }

    @Test
    void keysStayDistinctWhateverIsSwapped() {
        List<Report> before = List.of(
                report("~aa", 2, "Krakatau", "2017-02-07", 7),
                report("~bb", 3, "Merapi", "2018-06-20", 3),
                report("~cc", 4, "", "2019", 5));
        List<Report> now = List.of(
                report("~bb", 2, "Krakatau", "2017-02-07", 9),
                report("~aa", 3, "Merapi", "2018-06-20", 4),
                report("~cc+", 4, "", "2019", 5),
                report("~dd", 5, "Etna", "", 0));
        Map<ReportId, ReportId> keys = ReportKeys.settle(now, before);
        Set<ReportId> used = new TreeSet<>();
        now.forEach(report -> used.add(keys.getOrDefault(report.id(), report.id())));
        assertThat(used).containsExactly(id("~aa"), id("~bb"), id("~cc"), id("~dd"));
        assertThat(keys.get(id("~bb"))).isEqualTo(id("~aa"));
    }

    @Test
    void orderOfReportsDecidesNothing() {
        List<Report> before =
                List.of(report("~aa", 2, "Krakatau", "2017-02-07", 7), report("~bb", 3, "Merapi", "2018-06-20", 3));
        List<Report> now =
                List.of(report("~cc", 2, "Krakatau", "2017-02-07", 9), report("~dd", 3, "Merapi", "2018-06-20", 4));
        assertThat(ReportKeys.settle(List.of(now.get(1), now.get(0)), List.of(before.get(1), before.get(0))))
                .isEqualTo(ReportKeys.settle(now, before));
    }
}
