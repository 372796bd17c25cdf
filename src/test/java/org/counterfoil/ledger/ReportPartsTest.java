package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.counterfoil.incident.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of a reading come back as they were and in their order, however they lie in rows. */
class ReportPartsTest {

    private static List<String> packed(List<Report> reports) {
        return reports.stream()
                .map(report -> Packing.pack(Packing.PackedReport.of(report)))
                .toList();
    }

    private static List<Report> reports(int count, String victim) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> LedgerReports.report("" + row, row, victim, "2017-05", row))
                .toList();
    }

    @ParameterizedTest(name = "{0} reports lie in {1} rows: {2}")
    @CsvSource({
        "0, 0, a document without reports has no row",
        "1, 1, one alone",
        "100, 1, as many as a row holds",
        "101, 2, one more",
        "250, 3, several rows"
    })
    void comeBackInTheirOrder(int count, int rows, String why) {
        List<Report> reports = reports(count, "Börse „Åland“ 取引所");
        List<String> parts = ReportParts.pack(packed(reports));
        assertThat(parts).as(why).hasSize(rows);
        assertThat(parts.stream().flatMap(ReportParts::unpack).toList()).isEqualTo(reports);
    }

    @Test
    void longReportLiesAloneAndAsItIs() {
        Report longest = LedgerReports.report("2", 2, "x".repeat(600_000), "2017", 7);
        List<Report> reports = new ArrayList<>(reports(1, "Krakatau"));
        reports.add(longest);
        reports.addAll(reports(1, "Merapi"));
        List<String> parts = ReportParts.pack(packed(reports));
        assertThat(parts).hasSize(3);
        assertThat(parts.get(1)).isEqualTo(packed(List.of(longest)).get(0));
        assertThat(parts.stream().flatMap(ReportParts::unpack).toList()).isEqualTo(reports);
    }

    /** The column takes ten million letters. */
    @Test
    void rowsThatCannotBeMadeSmallerFitTheColumn() {
        Random random = new Random(7);
        List<Report> reports = IntStream.rangeClosed(1, 40)
                .mapToObj(row -> LedgerReports.report("" + row, row, hard(random, 40_000), "2017", row))
                .toList();
        List<String> parts = ReportParts.pack(packed(reports));
        assertThat(parts)
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.length()).isLessThan(10_000_000));
        assertThat(parts.stream().flatMap(ReportParts::unpack).toList()).isEqualTo(reports);
    }

    /** Letters of three bytes each, without order. */
    private static String hard(Random random, int length) {
        return random.ints(length, 0x4e00, 0x9fa5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void reportThatAnOlderProgramRememberedIsRead() {
        Report report = reports(1, "Krakatau").get(0);
        assertThat(ReportParts.unpack(Packing.pack(Packing.PackedReport.of(report))))
                .containsExactly(report);
    }
}
