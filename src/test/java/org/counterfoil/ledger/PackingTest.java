package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Manner;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Revision;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.incident.Value;
import org.counterfoil.source.CellAccount;
import org.counterfoil.source.DocumentShape;
import org.counterfoil.source.RuleUse;
import org.counterfoil.source.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    private static final Origin ORIGIN =
            new Origin("list", "a/b.xlsx", "sheet \"2017\"", 17, "E17", "Amount\nUSD", "'7' \\ \u0007 東京 😀 \u2028");

    private static final Origin SENTENCE = ORIGIN.withQuote("It was a long sentence. ".repeat(12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date       | 2017-02-07
            date       | 2017-02
            date       | 2017~
            date       | 2015-12-01/2019-05-31
            money      | USD 7000000
            money      | KRW 0.1
            money      | USD 1000000..1500000..2000000
            money      | USD ..2000000000..2000000000
            money      | USD 7..7..
            coin       | BTC 250.12345678
            country    | KR
            name       | Krakatau "Exchange", Ltd.
            anonymous  | a bank in Asia
            reference  | url https://example.org/a?b=c&d=%20
            reference  | transaction 0xabc
            attribution| Lazarus Group @KP
            attribution| Somebody
            text       | =SUM(A1) \\ {"json": [1]}
            none       | unknown
            none       | not applicable
            none       | unreadable
            """)
    void everyValueComesBackAsItWas(String kind, String text) {
        Claim claim = new Claim(
                "field",
                Value.parse(kind, text),
                ORIGIN.quote(),
                ORIGIN,
                new Manner(
                        "Publisher",
                        DateInterval.parse("2019~"),
                        List.of(Modality.ALLEGED, Modality.UP_TO),
                        new BigDecimal("0.92")));
        Report report = new Report(
                new ReportId("list", "A:1/2#3"),
                Rendition.RESTATED,
                ORIGIN,
                List.of(claim),
                List.of(new Revision("2019-01-02", "2 Jan 2019", true, false, ORIGIN, List.of(claim))));
        String packed = Packing.pack(Packing.PackedReport.of(report));
        assertThat(Packing.unpack(packed, Packing.PackedReport.class).open()).isEqualTo(report);
        assertThat(claim.value().text()).isEqualTo(text);
    }

    @Test
    void readingComesBackAsItWas() {
        Scope scope = new Scope(
                "DPRK",
                "KP",
                DateInterval.parse("2015-12-01/2019-05-31"),
                List.of(new Country("KR"), new Country("MT")),
                List.of("Krakatau"),
                List.of("bank"),
                "list/list.csv");
        StatedTotal counted = new StatedTotal(
                "list/all",
                scope,
                Measure.INCIDENTS,
                Range.parse("30..30.."),
                "",
                List.of(Modality.AT_LEAST),
                Rendition.ORIGINAL,
                ORIGIN,
                "Publisher",
                null,
                "",
                new BigDecimal("0.90"));
        Issue issue = new Issue(Issue.Kind.VALUE_AMBIGUOUS, ORIGIN, "seen", "advice");
        Understood understood = new Understood(
                List.of(LedgerReports.report("1", 2, "Krakatau", "2017", 7)),
                List.of(counted),
                List.of(issue),
                new CellAccount(10, 6, Map.of("our own notes", 3L), Map.of("value-unreadable", 1L)),
                List.of(new RuleUse("the rule for totals", ORIGIN, 3, false)));
        Packing.PackedReading packed = Packing.unpack(
                Packing.pack(Packing.PackedReading.of(new KnownReading("csv", understood, DocumentShape.UNKNOWN))),
                Packing.PackedReading.class);
        assertThat(packed.open(understood.reports())).isEqualTo(understood);
        assertThat(packed.format()).isEqualTo("csv");
    }

    /** What recurs is one object; what only looks like it is not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aValueThatRecursIsWhatItWouldBeReadAs(long seed) {
        RecurringValues values = new RecurringValues();
        Random random = new Random(seed);
        List<String> kinds = List.of("name", "anonymous", "text", "country", "date");
        for (int i = 0; i < 20_000; i++) {
            String kind = kinds.get(random.nextInt(kinds.size()));
            String text = switch (kind) {
                case "country" -> random.nextBoolean() ? "KR" : "KP";
                case "date" -> LocalDate.EPOCH.plusDays(random.nextInt(3_000)).toString();
                default -> "a bank " + random.nextInt(2_000);
            };
            assertThat(values.of(kind, text)).isEqualTo(Value.parse(kind, text));
        }
        assertThat(values.of("country", "KR")).isSameAs(values.of("country", "KR"));
    }

    @Test
    void claimsOfASentenceShareWhatTheyHaveInCommon() {
        Report report = new Report(
                new ReportId("list", "1"),
                Rendition.ORIGINAL,
                SENTENCE,
                List.of(said("country", "KR"), said("country", "MT"), said("name", "a bank")));

        Report read = Packing.unpack(Packing.pack(Packing.PackedReport.of(report)), Packing.PackedReport.class)
                .open();

        assertThat(read).isEqualTo(report);
        assertThat(read.claims())
                .allSatisfy(claim ->
                        assertThat(claim.manner()).isSameAs(read.claims().get(0).manner()));
    }

    private static Claim said(String kind, String text) {
        return Claim.asItStands(
                "field",
                Value.parse(kind, text),
                text,
                SENTENCE,
                "Publisher",
                DateInterval.parse("2019"),
                List.of(Modality.ALLEGED));
    }
}
