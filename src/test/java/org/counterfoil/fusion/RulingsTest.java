package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Ruling;
import org.counterfoil.incident.Value;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people decide of reports and claims beats every rule, where it still binds. */
class RulingsTest {

    /** {@code wins press/1#taken.1@2026-01-01 USD 9000000}. */
    private static final Pattern ONE = Pattern.compile(
            "(?<kind>\\w+) (?<report>\\w+/\\w+)(#(?<field>[a-z_]+)(\\.\\d+)?)?(@(?<when>[-0-9]+))?( (?<value>.+))?");

    static Stream<Named<NamedCsvRecord>> cases() {
        return Tables.records("/cases/rulings.csv").stream().map(one -> Named.of(one.getField("why"), one));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decideAsTheTableSays(NamedCsvRecord one) {
        List<Report> reports = Said.of(one.getField("field"), one.getField("claims"));
        Rulings rulings = Rulings.bind(rulings(one.getField("rulings")), reports, Tables.SCHEMA);

        Resolution resolution = resolve(rulings, reports, one.getField("field"));

        assertThat(List.of(
                        resolution.status().text(),
                        resolution.values().stream().map(Value::text).collect(Collectors.joining("; ")),
                        Said.range(resolution),
                        resolution.rule(),
                        String.valueOf(resolution.losing().size()),
                        String.valueOf(rulings.all().stream()
                                .filter(Rulings.Bound::holds)
                                .count())))
                .containsExactly(
                        one.getField("status"),
                        one.getField("values"),
                        one.getField("range"),
                        one.getField("rule"),
                        one.getField("losing"),
                        one.getField("holding"));
    }

    private static Resolution resolve(Rulings rulings, List<Report> reports, String field) {
        return new Fusion(Tables.SCHEMA, Tables.SHIPPED, Said.SOURCES, Genealogy.declared(Said.SOURCES), rulings)
                .resolve(reports).stream()
                        .filter(resolution -> resolution.field().name().equals(field))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Ruling> rulings(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split("; ")).map(RulingsTest::ruling).toList();
    }

    private static Ruling ruling(String text) {
        Matcher matcher = ONE.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return new Ruling(
                Ruling.Kind.valueOf(matcher.group("kind").toUpperCase(Locale.ROOT)),
                ReportId.parse(matcher.group("report")),
                orEmpty(matcher.group("field")),
                orEmpty(matcher.group("value")),
                "Kim",
                matcher.group("when") == null ? LocalDate.of(2026, 1, 31) : LocalDate.parse(matcher.group("when")),
                "it is so",
                "",
                2);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Nothing is lost: what counts for nothing still stands beside what does, with who decided. */
    @Test
    void whatIsSetAsideStandsAmongTheLosersWithTheDecision() {
        List<Report> reports = Said.of("taken", "un: USD 7000000 | press: USD 9000000");
        Rulings rulings = Rulings.bind(rulings("ignore un/0#taken"), reports, Tables.SCHEMA);
        assertThat(resolve(rulings, reports, "taken").losing()).singleElement().satisfies(cited -> {
            assertThat(cited.counts()).isFalse();
            assertThat(cited.id()).isEqualTo("un/0#taken.1");
            assertThat(cited.ruling().words()).isEqualTo("ignore: it is so (Kim, 2026-01-31)");
        });
    }

    /** Law 2: a value that a person gave has the row of the decision as its origin, and the person as its speaker. */
    @Test
    void givenValueHasTheDecisionAsItsOrigin() {
        List<Report> reports = Said.of("taken", "un: USD 16.8");
        Rulings rulings = Rulings.bind(rulings("override un/0#taken USD 16800000"), reports, Tables.SCHEMA);
        assertThat(resolve(rulings, reports, "taken").supporting())
                .singleElement()
                .satisfies(cited -> {
                    assertThat(cited.claim().origin().locator())
                            .contains("decisions.csv")
                            .contains("2");
                    assertThat(cited.claim().speaker()).isEqualTo("Kim");
                });
    }

    @Test
    void excludesAWholeReport() {
        List<Report> reports = Said.of("taken", "un: USD 7000000 | press: USD 9000000");
        Rulings rulings = Rulings.bind(rulings("exclude press/1"), reports, Tables.SCHEMA);
        assertThat(reports.stream().filter(report -> rulings.excludes(report.id())))
                .extracting(report -> report.id().text())
                .containsExactly("press/1");
    }
}
