package org.counterfoil.totals;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.DatedRates;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Rates;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.incident.Value;
import org.counterfoil.totals.Disagreement.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisagreementsTest {

    private static final DatedRates RATES = new DatedRates(
            Rates.of(table("src/main/resources/reference/rates.csv")),
            Coins.of(table("src/main/resources/reference/coins.csv")),
            LocalDate.of(2026, 11, 23));
    private static final Pattern REPORT = Pattern.compile("(\\w+)(?:\\(([^)]*)\\))?: (.*)");
    private static final Pattern MONEY = Pattern.compile("(USD|KRW|EUR|JPY) .*");
    private static final List<String> FIELDS =
            List.of("occurred", "taken", "taken_in_kind", "attempted", "attempted_in_kind", "recovered", "attribution");

    private static List<NamedCsvRecord> records(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Path.of(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelTable table(String file) {
        List<NamedCsvRecord> records = records(file);
        return new ModelTable(
                "table",
                file,
                records.get(0).getHeader(),
                records.stream()
                        .map(one -> new ModelTable.Line((int) one.getStartingLineNumber(), one.getFieldsAsMap()))
                        .toList());
    }

    static Stream<NamedCsvRecord> cases() {
        return records("src/test/resources/cases/disagreements.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitAsTheCasesSay(NamedCsvRecord one) {
        Incident incident = incident(1, one.getField("occurred"), one.getField("reports"));
        List<Disagreement> found = Disagreements.of(List.of(incident), List.of(), RATES);
        if (one.getField("difference").isEmpty()) {
            assertThat(found).as(one.getField("why")).isEmpty();
            return;
        }
        assertThat(found).as(one.getField("why")).hasSize(1);
        assertThat(List.of(
                        found.get(0).difference().toPlainString(),
                        parts(found.get(0)),
                        found.get(0).residual().stripTrailingZeros().toPlainString()))
                .as(one.getField("why"))
                .containsExactly(one.getField("difference"), one.getField("parts"), one.getField("residual"));
    }

    private static String parts(Disagreement one) {
        return one.parts().entrySet().stream()
                .map(part -> part.getKey() + " "
                        + part.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("; "));
    }

    /** The first value of a field is published; what does not agree with it loses. */
    private static Incident incident(int number, String occurred, String line) {
        List<Report> reports = new ArrayList<>();
        for (String part : line.split(" \\| ")) {
            Matcher matcher = REPORT.matcher(part);
            assertThat(matcher.matches()).as(part).isTrue();
            reports.add(report(
                    matcher.group(1) + reports.size(),
                    matcher.group(2),
                    (reports.isEmpty() ? "occurred " + occurred + "; " : "") + matcher.group(3)));
        }
        return new Incident(
                String.format("CF-%06d", number),
                reports,
                FIELDS.stream().map(field -> resolution(field, reports)).toList());
    }

    private static Report report(String source, String stated, String claims) {
        Origin origin = new Origin(source, "a.csv", "", 1, "", "", claims);
        return new Report(
                new ReportId(source, "1"),
                Rendition.ORIGINAL,
                origin,
                Stream.of(claims.split("; "))
                        .map(text -> text.split(" ", 2))
                        .map(parts -> Claim.asItStands(
                                parts[0],
                                value(parts[0], parts[1]),
                                parts[1],
                                origin,
                                source,
                                stated == null ? null : DateInterval.parse(stated),
                                List.of()))
                        .toList());
    }

    private static Value value(String field, String text) {
        return switch (field) {
            case "occurred" -> Value.parse("date", text);
            case "attribution" -> Value.parse("attribution", text);
            default -> Value.parse(MONEY.matcher(text).matches() ? "money" : "coin", text);
        };
    }

    private static Resolution resolution(String name, List<Report> reports) {
        FieldKind kind = name.equals("occurred")
                ? FieldKind.DATE
                : name.equals("attribution") ? FieldKind.ATTRIBUTION : FieldKind.AMOUNT;
        Field field = new Field(name, kind, name.endsWith("_in_kind") || name.equals("attribution"), name);
        List<Cited> cited = reports.stream()
                .flatMap(report -> report.claims(name).map(claim -> new Cited(report, claim)))
                .toList();
        if (cited.isEmpty()) {
            return new Resolution(field, Status.SILENT, List.of(), null, "", List.of(), List.of());
        }
        Value first = cited.get(0).claim().value();
        List<Cited> losing = cited.stream()
                .filter(one -> !field.many()
                        && one != cited.get(0)
                        && !one.claim().value().equals(first))
                .toList();
        return new Resolution(
                field,
                losing.isEmpty() ? Status.AGREED : Status.SETTLED,
                List.of(first),
                null,
                "",
                cited.stream().filter(one -> !losing.contains(one)).toList(),
                losing);
    }

    /** Coins were dearer at the theft than when a total was stated: that is told, and no part, for nobody says which day counts. */
    @Test
    void priceOfCoinsIsToldBesideTheDifferenceOfTotals() {
        List<Incident> incidents = List.of(incident(
                1, "2022-03-23", "un(2023): taken USD 540000000; taken_in_kind ETH 173600; attribution Lazarus @KP"));
        StatedTotal lower = Story.total("korea/2022", Story.scope("2022", ""), Measure.TAKEN, "630000000");
        StatedTotal higher = Story.total("firm/2022", Story.scope("2022", ""), Measure.TAKEN, "1700000000");
        List<Disagreement> found =
                Disagreements.of(incidents, List.of(stated(lower, "2023-02-01/2023-02-28"), higher), RATES);
        assertThat(found)
                .filteredOn(one -> one.subject().startsWith("firm/"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.parts()).isEmpty();
                    assertThat(one.residual()).isEqualByComparingTo("1070000000");
                    assertThat(one.evidence())
                            .singleElement()
                            .asString()
                            .startsWith("not taken off")
                            .containsPattern(
                                    "CF-0*1 came to USD 5\\d{2}(,\\d{3}){2} at the time of the thefts, and to USD 2\\d{2}(,\\d{3}){2} at that of");
                });
    }

    private static StatedTotal stated(StatedTotal total, String stated) {
        return new StatedTotal(
                total.statement(),
                total.scope(),
                total.measure(),
                total.value(),
                total.unit(),
                total.modalities(),
                total.rendition(),
                total.origin(),
                total.speaker(),
                DateInterval.parse(stated),
                total.partOf(),
                total.confidence());
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Seeded: parts and residual are the difference, and a part has its evidence. */
    @ParameterizedTest
    @MethodSource("seeds")
    void partsAndResidualAddUpToTheDifference(long seed) {
        Random random = new Random(seed);
        List<Disagreement> found = Disagreements.of(incidents(random), totals(random), RATES);
        assertThat(found).isNotEmpty().allSatisfy(one -> {
            BigDecimal sum = one.parts().values().stream().reduce(one.residual(), BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(
                            one.left().dollars().subtract(one.right().dollars()));
            assertThat(one.evidence().size()).isGreaterThanOrEqualTo(one.parts().size());
            assertThat(one.parts().values()).allMatch(part -> part.signum() != 0);
        });
        assertThat(found).extracting(Disagreement::id).doesNotHaveDuplicates();
    }

    /** Seeded: which of two totals is asked first changes the signs and nothing else. */
    @ParameterizedTest
    @MethodSource("seeds")
    void totalsDifferAsMuchTheOtherWayRound(long seed) {
        Random random = new Random(seed);
        List<Item> items = incidents(random).stream().map(Item::of).toList();
        List<StatedTotal> totals = totals(random);
        TotalDisagreements disagreements = new TotalDisagreements(totals, items);
        Disagreement there = disagreements.split(totals.get(0), totals.get(1));
        Disagreement back = disagreements.split(totals.get(1), totals.get(0));
        for (Part part : Part.values()) {
            assertThat(there.parts().getOrDefault(part, BigDecimal.ZERO))
                    .as(part.text())
                    .isEqualByComparingTo(
                            back.parts().getOrDefault(part, BigDecimal.ZERO).negate());
        }
        assertThat(there.residual()).isEqualByComparingTo(back.residual().negate());
    }

    private static List<Incident> incidents(Random random) {
        List<Incident> incidents = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            int millions = 1 + random.nextInt(90);
            String day = "2019-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
            String actor = random.nextBoolean() ? "; attribution Lazarus @KP" : "";
            String others = random.nextBoolean()
                    ? "; taken_in_kind ETH " + 1000 * millions
                    : "; recovered USD " + 250_000 * millions;
            incidents.add(incident(
                    number,
                    day,
                    "un(2020-03): taken USD " + millions + "000000" + others + actor + " | press(2022-0"
                            + (1 + random.nextInt(9)) + "): taken USD " + (millions + 1 + random.nextInt(300))
                            + "000000 | wire(2020): taken_in_kind KRW " + (1 + random.nextInt(90)) + "000000000"
                            + (random.nextBoolean() ? "; attribution Lazarus @KP" : "")));
        }
        return incidents;
    }

    private static List<StatedTotal> totals(Random random) {
        List<String> countries = List.of("KR", "JP");
        return Stream.of("one", "two", "three")
                .map(source -> Story.total(
                        source + "/2019",
                        random.nextInt(3) == 0
                                ? Story.scope("2019", "", countries.get(random.nextInt(2)))
                                : Story.scope("2019", ""),
                        Measure.TAKEN,
                        (100 + random.nextInt(900)) + "000000"))
                .toList();
    }
}
