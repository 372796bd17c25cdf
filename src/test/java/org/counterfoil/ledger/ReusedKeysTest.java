package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.ledger.LedgerReports.report;

import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReusedKeysTest {

    private static final Report TONIGHT = report("17", 2, "Krakatau", "2017-03-04", 7);

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "17, Krakatau, 2017-03-04, 9, , the amount was revised",
        "17, Krakatau, 2012-03-04, 7, , the date was corrected",
        "17, Vesuvius, 2017-03-01, 7, , the name was corrected",
        "17, Vesuvius, '', 7, , nothing tells when it was",
        "17, '', 2012-03-04, 7, , nothing tells to whom",
        "17, Vesuvius, 2012-03-04, 7, 17 (2), another victim at another time",
        "17, Vesuvius, 2017, 7, , a year that holds the day is no other time",
        "17 (2), Krakatau, 2017-03-04, 7, 17 (2), kept apart before",
        "17 (2), Vesuvius, 2012-03-04, 7, 17 (3), kept apart before and used again",
        "18, Vesuvius, 2012-03-04, 7, , another key",
    })
    void keepsAKeyForOneStory(String key, String victim, String occurred, long taken, String expected, String why) {
        Map<ReportId, ReportId> settled =
                ReusedKeys.settle(List.of(TONIGHT), List.of(report(key, 9, victim, occurred, taken)));
        assertThat(settled)
                .as(why)
                .isEqualTo(expected == null ? Map.of() : Map.of(TONIGHT.id(), new ReportId("list", expected)));
    }

    @Test
    void leavesKeysThatAreMintedToWhatTheySay() {
        Report minted = report("~abc", 2, "Krakatau", "2017-03-04", 7);
        assertThat(ReusedKeys.settle(List.of(minted), List.of(report("~abc", 2, "Vesuvius", "2012-03-04", 7))))
                .isEmpty();
    }
}
