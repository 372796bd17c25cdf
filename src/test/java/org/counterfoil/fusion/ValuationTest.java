package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rate;
import org.counterfoil.incident.Rates;
import org.counterfoil.incident.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuationTest {

    private static final Valuation VALUATION = new Valuation(
            new DatedRates(
                    Rates.of(Tables.read("/reference/rates.csv")),
                    Coins.of(Tables.read("/reference/coins.csv")),
                    LocalDate.of(2026, 11, 23)),
            Said.SOURCES);

    private final Fusion fusion =
            new Fusion(Tables.SCHEMA, Tables.SHIPPED, Said.SOURCES, Genealogy.declared(Said.SOURCES));

    static Stream<NamedCsvRecord> cases() {
        return Tables.records("/cases/valuations.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valuesAsTheCasesSay(NamedCsvRecord one) {
        List<Report> reports = new ArrayList<>(Said.of("taken_in_kind", one.getField("claims")));
        if (!one.getField("occurred").isEmpty()) {
            reports.addAll(Said.of("occurred", "weekly: " + one.getField("occurred")));
        }
        Incident incident = new Incident("CF-000001", reports, fusion.resolve(reports));
        ValuedAmount valued = VALUATION.of(incident).stream()
                .filter(each -> each.quantity().unit().equals(one.getField("unit"))
                        && each.basis().text().equals(one.getField("basis")))
                .findFirst()
                .orElseThrow();
        assertThat(result(valued)).as(one.getField("why")).isEqualTo(one.getField("result"));
    }

    private static String result(ValuedAmount valued) {
        Range dollars = valued.dollars();
        Rate rate = valued.rate();
        if (dollars == null || rate == null) {
            return valued.reason();
        }
        return (dollars.text() + (valued.counted() ? " counted " : " ")
                        + rate.grain().text() + " " + rate.date())
                .strip();
    }
}
