package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Report;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ReadOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalTest {

    private static final RawTable RAW_ROWS = Given.table(
            "row_id | file | line | date_raw | victim_raw | amount_raw | category_raw | chain_raw | ref",
            "L#1 | a.csv | 2 | 3/22/24 | Super Sushi | 4800000 | Protocol Logic | Blast | https://example.org/a",
            "L#2 | a.csv | 3 | 3/8/24 | Unizen | 2100000 | Protocol Logic | Ethereum | https://example.org/b",
            "L#3 | a.csv | 4 | 5/24/21 | AutoShark | $745,000 | Ecosystem | BSC | https://example.org/c");

    private static final RawTable AS_WRITTEN = Given.table(
            "row_id | source | source_ref | date_as_written | victim_as_written | location_as_written"
                    + " | amount_as_written | attribution_as_written | details_as_written",
            "U#1 | UN Panel | A:1 | Dec 2015 | | Guatemala | 16 million USD | Suspected DPRK | reported loss",
            "U#2 | UN Panel | A:2 | Feb 2016 | A Bank | Bangladesh | $951M | Suspected DPRK | attempted theft");

    private static RawDocument document(RawTable... tables) {
        return new RawDocument("list", "list.csv", "csv", List.of(tables), List.of());
    }

    private static List<Report> reports(RawDocument raw) {
        Descriptor descriptor = Proposal.descriptor(raw, Given.LISTS, Given.HEADERS, Given.SCHEMA);
        Understood understood = new Understanding(Given.SCHEMA, Given.LISTS)
                .understand(descriptor, descriptor.layout(raw.path()).orElseThrow(), raw);
        return understood.reports();
    }

    private static List<String> claims(Report report) {
        return report.claims().stream()
                .map(claim -> claim.field() + "=" + claim.value().text())
                .toList();
    }

    @Test
    void readsRawRowsWithBareDollarsAndMonthsFirst() {
        List<Report> reports = reports(document(RAW_ROWS));
        assertThat(reports).extracting(report -> report.id().key()).containsExactly("L#1", "L#2", "L#3");
        assertThat(claims(reports.get(1)))
                .contains("occurred=2024-03-08", "taken=USD 2100000", "victim=Unizen", "technique=Protocol Logic")
                .contains("reference=url https://example.org/b");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            Project | Date of Exploit | Funds Lost | Blockchain; Unizen | Mar 8, 2024 | $2.1M | BSC
            Target | Hack Date | Stolen ($m) | Ecosystem; Unizen | 2024-03-08T00:00:00Z | 2.1 | BSC
            title | happened | lossAmount | chains; Unizen | 20240308 | 2100000 | BSC
            entity | incident_date | usd_value | network; Unizen | 8 March 2024 | 2.1 million | BSC
            who it was | date | loss_usd | chain; Unizen | 2024/03/08 | 2,100,000 USD | BSC
            """)
    void knowsColumnsUnderNamesThatListsGiveThem(String header, String row) {
        String other = row.replace("Unizen", "AutoShark").replace("2.1", "2.2");
        List<Report> reports = reports(document(Given.table(header, row, other)));
        assertThat(reports)
                .anySatisfy(report -> assertThat(claims(report))
                        .contains("occurred=2024-03-08", "taken=USD 2100000", "victim=Unizen", "chain=BSC"));
    }

    @Test
    void readsRowsAsWrittenWithTheirSpeakers() {
        List<Report> reports = reports(document(AS_WRITTEN));
        assertThat(claims(reports.get(1)))
                .contains("occurred=2016-02", "country=BD", "taken=USD 951000000", "attribution=DPRK @KP");
        assertThat(reports.get(1).claims().get(0).speaker()).isEqualTo("UN Panel");
    }

    @Test
    void writesADescriptorThatIsValidAndSaysTheSame() {
        RawDocument raw = document(RAW_ROWS);
        DescriptorReading reading =
                Descriptor.read("list", YamlTree.of(Proposal.yaml(raw, Given.LISTS, Given.HEADERS)), Given.SCHEMA);
        assertThat(reading.messages()).isEmpty();
        TableLayout read =
                reading.descriptor().orElseThrow().documents().get(0).tables().get(0);
        TableLayout made = Proposal.descriptor(raw, Given.LISTS, Given.HEADERS, Given.SCHEMA)
                .documents()
                .get(0)
                .tables()
                .get(0);
        assertThat(read.key()).isEqualTo(made.key()).containsExactly("row_id");
        assertThat(read.columns().keySet()).isEqualTo(made.columns().keySet());
        assertThat(read.ignore().named()).isEqualTo(made.ignore().named());
        assertThat(read.dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(Proposal.yaml(raw, Given.LISTS, Given.HEADERS))
                .contains("# sure: its header says occurred, 3 of 3 read as dates");
    }

    @Test
    void tellsWhenItWasAttributedFromToWhom() {
        RawDocument raw = document(Given.table(
                "No | Date | Victim | Loss | Attributed to | Attributed on",
                "1 | 2018-01-02 | Krakatau Bank | $5m | Lazarus Group | 2019-08-30",
                "2 | 2018-06-20 | Etna Wallet | $7m | DPRK | 2021-02-17"));
        assertThat(Proposal.yaml(raw, Given.LISTS, Given.HEADERS))
                .contains("Attributed to: attribution", "Attributed on: attributed");
    }

    @Test
    void findsAHeaderBelowATitle() {
        RawDocument raw = document(Given.table(
                "Incidents of the year", "made by hand", "No | Date | Victim | Loss", "1 | 2018-01-02 | A Bank | $5m"));
        assertThat(reports(raw)).hasSize(1);
    }

    @Test
    void namesRowsByTwoColumnsWhereTheirNumbersStartAnew() {
        String yaml = Proposal.yaml(
                document(Given.table(
                        "No | Year | Date | Victim | Loss",
                        "1 | 2017 | 2017-01-02 | A Bank | $5m",
                        "2 | 2017 | 2017-01-02 | B Bank | $6m",
                        "1 | 2018 | 2018-03-02 | C Bank | $7m",
                        "2 | 2018 | 2018-04-02 | D Bank | $7m")),
                Given.LISTS,
                Given.HEADERS);
        assertThat(yaml).contains("key: [\"No\", Year]   # likely: no two rows have both alike");
        assertThat(Descriptor.read("list", YamlTree.of(yaml), Given.SCHEMA).messages())
                .isEmpty();
    }

    @Test
    void setsATableAsideInWhichNothingIsRecognised() {
        String yaml =
                Proposal.yaml(document(Given.named("Colours", "red | green", "1 | 2")), Given.LISTS, Given.HEADERS);
        assertThat(yaml).contains("as: ignore");
        assertThat(Descriptor.read("list", YamlTree.of(yaml), Given.SCHEMA).messages())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void writesADescriptorOfAnyListThatIsValidAsItStands(Path list) throws Exception {
        RawDocument raw = new DocumentReader()
                .read("list", String.valueOf(list.getFileName()), list, ReadOptions.DETECT)
                .document();
        DescriptorReading reading =
                Descriptor.read("list", YamlTree.of(Proposal.yaml(raw, Given.LISTS, Given.HEADERS)), Given.SCHEMA);
        assertThat(reading.messages()).isEmpty();
        Descriptor descriptor = reading.descriptor().orElseThrow();
        Understood understood = new Understanding(Given.SCHEMA, Given.LISTS)
                .understand(descriptor, descriptor.layout(raw.path()).orElseThrow(), raw);
        assertThat(understood.reports()).hasSizeBetween(2, 4);
        assertThat(understood.issues()).noneMatch(issue -> issue.kind() == Issue.Kind.COLUMN_MISSING);
    }

    static Stream<Path> lists() throws IOException {
        return Files.list(Path.of("src/test/resources/proposals")).sorted();
    }

    @Test
    void readsTheUnitAboveTheTableAndWhoIsBlamedThere() {
        RawDocument raw = document(Given.table(
                "Attacks attributed to the Lazarus Group",
                "in millions of US dollars",
                "Date | Victim | Loss",
                "2018-01-02 | A Bank | 5"));
        assertThat(claims(reports(raw).get(0))).contains("taken=USD 5000000", "attribution=Lazarus Group @KP");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', textBlock = """
            피해액(억원); KRW; 100000000
            Сумма (тыс. руб.); RUB; 1000
            金額(百万円); JPY; 1000000
            Montant (k€); EUR; 1000
            Stolen ($m); USD; 1000000
            Betrag in Tsd. EUR; EUR; 1000
            """)
    void readsTheUnitInAHeader(String header, String currency, String scale) {
        HeaderUnit unit = HeaderUnit.of(header).orElseThrow();
        assertThat(unit.currency() + " " + unit.scale().toPlainString()).isEqualTo(currency + " " + scale);
    }

    @Test
    @Tag("exhaustive")
    void understandsRealListsWhereTheyAreAtHand() throws IOException {
        String shared = System.getProperty("counterfoil.shared", System.getenv("COUNTERFOIL_SHARED"));
        Assumptions.assumeTrue(shared != null, "set COUNTERFOIL_SHARED to a folder of real lists");
        try (Stream<Path> files = Files.list(Path.of(shared, "gold"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("rows_"))
                    .sorted()
                    .toList()) {
                RawDocument raw = document(new RawTable("", "", rows(file)));
                List<Report> reports = reports(raw);
                long dated = reports.stream()
                        .filter(report -> report.claims("occurred").findAny().isPresent())
                        .count();
                assertThat(reports.size())
                        .isGreaterThanOrEqualTo(raw.tables().get(0).rows().size() - 1);
                assertThat(dated).isGreaterThan(reports.size() * 8L / 10);
            }
        }
    }

    private static List<RawRow> rows(Path file) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord line : csv) {
                List<RawCell> cells = new ArrayList<>();
                for (String field : line.getFields()) {
                    cells.add(RawCell.ofText(cells.size() + 1, field));
                }
                rows.add(new RawRow((int) line.getStartingLineNumber(), cells));
            }
        }
        return rows;
    }
}
