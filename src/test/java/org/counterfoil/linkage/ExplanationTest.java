package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final List<Report> REPORTS = List.of(
            Reports.of("un/1")
                    .victims("Bybit")
                    .occurred("2025-02-21")
                    .amounts("USD 1460000000")
                    .make(),
            Reports.of("press/1")
                    .victims("ByBit")
                    .occurred("2025-02-21")
                    .amounts("USD 1500000000")
                    .make(),
            Reports.of("press/2")
                    .victims("Coincheck")
                    .occurred("2018-01")
                    .countries("JP")
                    .make());

    private final Linkage linkage = new Linker(Tables.MODEL).link(REPORTS, List.of(), List.of());
    private final Explanation explanation = new Explanation(Tables.MODEL, REPORTS, List.of(), linkage);

    @Test
    void tellsTheWaterfallOfALink() {
        assertThat(explanation.of(id("un/1"), id("press/1")))
                .startsWith(
                        "press/1 and un/1: link",
                        "  -10.0  prior: before anything is known of the two",
                        "  +10.6  victim, same but for spelling: ByBit | Bybit",
                        "  +10.0  day, same day: 2025-02-21 | 2025-02-21")
                .contains("   +0.0  country, missing: — | AE (the victim's)")
                .anyMatch(line -> line.contains("sum: probability 1.00"))
                .anyMatch(line -> line.startsWith("brought together by: same day, same victim"))
                .anyMatch(line -> line.contains("bits to spare as a link"))
                .endsWith("they stand in one cluster");
    }

    @Test
    void tellsWhyTwoReportsWereNotCompared() {
        assertThat(explanation.of(id("un/1"), id("press/2")))
                .startsWith("press/2 and un/1: not compared, for no blocking rule brought them together")
                .contains("same victim: coincheck against bybit")
                .contains("country and month: one of them says nothing that the rule uses: un/1")
                .contains("shared reference: neither says anything that the rule uses")
                .contains("why they are not one: they were never compared, and no chain of links joins them")
                .contains("had they been compared: non link")
                .endsWith("they stand in two clusters");
    }

    @Test
    void saysWhichReportIsNotThere() {
        assertThatThrownBy(() -> explanation.of(id("un/1"), id("un/9")))
                .hasMessageContaining("There is no report un/9");
        assertThatThrownBy(() -> explanation.of(id("un/1"), id("un/1"))).hasMessageContaining("two reports");
    }

    private static ReportId id(String text) {
        return ReportId.parse(text);
    }
}
