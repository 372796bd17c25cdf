package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.StatedTotal;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

    private static final String LAYOUT = """
            tables:
              - key: [No]
                currency: USD
                columns:
                  Date: occurred
                  Victim: {field: victim, split: "/"}
                  Country: country
                  Amount:
                    field: taken
                    by: {column: Nature, is: {Attempted theft: attempted, /.*ecover.*/: recovered}}
                  Nature: {field: none, because: it decides which field the amount is}
                constants:
                  attribution: {value: DPRK, because: the heading says so, modality: suspected}
                ignore:
                  Remarks: our own notes
                ignore-rows:
                  - {column: No, is: /TOTAL.*/, because: totals of the table}
                lookups:
                  Country:
                    Caymen Islands: {value: Cayman Islands, because: misspelt}
            """;

    private static final String HEADER = "No | Date | Victim | Country | Amount | Nature | Remarks";

    private static Understood understood(String... lines) {
        return Given.understood(LAYOUT, Given.table(lines));
    }

    private static List<String> texts(Understood understood) {
        return understood.reports().stream()
                .flatMap(report -> report.claims().stream()
                        .map(claim -> report.id().key() + " " + claim.field() + "="
                                + claim.value().text()))
                .toList();
    }

    private static List<String> slugs(Understood understood) {
        return understood.issues().stream().map(issue -> issue.kind().slug()).toList();
    }

    @Test
    void makesClaimsOfARowWithTheirOrigins() {
        Understood understood =
                understood(HEADER, "7 | 21 April 2018 | Gate.io | Caymen Islands | $234 million | Theft | see below");
        assertThat(texts(understood))
                .containsExactly(
                        "7 attribution=DPRK @KP",
                        "7 country=KY",
                        "7 occurred=2018-04-21",
                        "7 taken=USD 234000000",
                        "7 victim=Gate.io");
        Claim country =
                understood.reports().get(0).claims("country").findFirst().orElseThrow();
        assertThat(country.original()).isEqualTo("Caymen Islands");
        assertThat(country.origin().locator()).isEqualTo("list.csv, row 2, column Country");
        assertThat(country.stated()).hasToString("2019-08-30");
        assertThat(country.speaker()).isEqualTo("Example Firm");
        Claim implied =
                understood.reports().get(0).claims("attribution").findFirst().orElseThrow();
        assertThat(implied.origin().locator()).isEqualTo("source.yml, line 21");
        assertThat(implied.original()).isEqualTo("the heading says so");
        assertThat(implied.modalities()).containsExactly(Modality.SUSPECTED);
    }

    @Test
    void routesAnAmountByAnotherColumnsText() {
        Understood understood = understood(
                HEADER,
                "1 | 2018-01-02 | A Bank | MX | $5 million | Attempted theft |",
                "2 | 2018-01-03 | B Bank | MX | $6 million | was recovered |",
                "3 | 2018-01-04 | C Bank | MX | 400 KRW | Theft |");
        assertThat(texts(understood))
                .contains("1 attempted=USD 5000000", "2 recovered=USD 6000000", "3 taken_in_kind=KRW 400");
    }

    @Test
    void accountsForEveryCellOnce() {
        Understood understood = understood(
                HEADER,
                HEADER,
                "1 | 2018-01-02 | A Bank | Nowhereland | nonsense | Theft | a note | beyond",
                " | 2018-01-03 | B Bank | MX | | |",
                "TOTAL | | | | $234 million",
                "2 | unknown | C Bank | | | |");
        CellAccount account = understood.account();
        assertThat(account.ignored())
                .containsEntry("repeated header", 7L)
                .containsEntry("column Remarks", 2L)
                .containsEntry("rows where No is /TOTAL.*/", 2L);
        assertThat(account.quarantined())
                .containsEntry("row-ragged", 1L)
                .containsEntry("value-unknown", 1L)
                .containsEntry("value-unreadable", 1L)
                .containsEntry("key-missing", 3L);
        assertThat(account.seen()).isEqualTo(7 + 7 + 8 + 3 + 2 + 3);
        assertThat(slugs(understood))
                .contains("row-ragged", "value-unknown", "value-unreadable", "key-missing", "lookup-unused");
        assertThat(texts(understood)).contains("1 country=unreadable", "1 taken=unreadable", "2 occurred=unknown");
    }

    @Test
    void setsTheTableAsideWhereAMappedColumnIsMissing() {
        Understood understood =
                understood("No | Date | Victm | Country | Amount | Nature", "1 | 2018-01-02 | A | MX | |");
        assertThat(understood.reports()).isEmpty();
        assertThat(understood.account().quarantined()).containsEntry("column-missing", 10L);
        Issue issue = understood.issues().get(0);
        assertThat(issue.seen())
                .isEqualTo("there is no column 'Victim' in row 1; there are No, Date, Victm, Country, Amount, Nature");
        assertThat(issue.advice()).isEqualTo("did you mean 'Victm'? Mend the source.yml");
    }

    @Test
    void quarantinesAColumnThatNothingDescribes() {
        Understood understood = understood(HEADER + "| Extra", "1 | 2018-01-02 | A | MX | | | | something");
        assertThat(understood.account().quarantined()).containsEntry("column-unmapped", 2L);
        assertThat(slugs(understood)).contains("column-unmapped");
    }

    @Test
    void tellsATableThatIsNotThere() {
        Understood understood =
                Given.understood("""
                tables:
                  - table: B
                    rows: {minimum: 3}
                    columns: {Date: occurred}
                  - {table: Notes, as: ignore, because: not data}
                """, Given.named("A", "Date", "2018-01-02"), Given.named("Notes", "some words"));
        assertThat(slugs(understood)).containsExactly("table-missing", "column-unmapped", "count-too-low");
        assertThat(understood.account().quarantined()).containsEntry("column-unmapped", 2L);
        assertThat(understood.account().ignored()).containsEntry("table Notes", 1L);
    }

    @Test
    void turnsSeveralVictimsWithOneAmountIntoReportsAndAStatedTotal() {
        Understood understood = understood(HEADER, "4 | May 2019 | Bithumb / Upbit | ROK | $30 million | Theft |");
        assertThat(understood.reports())
                .extracting(report -> report.id().key())
                .containsExactly("4+Bithumb", "4+Upbit");
        assertThat(understood.reports()).allSatisfy(report -> {
            assertThat(report.claims("taken")).isEmpty();
            assertThat(report.claims("country")).hasSize(1);
        });
        StatedTotal total = understood.totals().get(0);
        assertThat(total.id()).isEqualTo("list/4:taken");
        assertThat(total.scope().victims()).containsExactly("Bithumb", "Upbit");
        assertThat(total.value().text()).isEqualTo("30000000");
        assertThat(total.scope().period()).hasToString("2019-05");
    }

    @Test
    void keepsOneReportWhereSeveralNamesAreOneVictim() {
        Understood understood = understood(HEADER, "2 | 22 April 2017 | Youbit/Yapizon | ROK | 4.8m | Theft |");
        assertThat(understood.reports()).hasSize(1);
        assertThat(understood.totals()).isEmpty();
    }

    @Test
    void keepsRowsWithOneKeyThatDifferUnderASuffixByContent() {
        String first = "5 | 2018-01-02 | A Bank | MX | $5 million | Theft |";
        String second = "5 | 2018-01-02 | A Bank | MX | $6 million | Theft |";
        Understood understood = understood(HEADER, second, first);
        assertThat(texts(understood)).contains("5 taken=USD 5000000", "5.2 taken=USD 6000000");
        assertThat(texts(understood(HEADER, first, second))).isEqualTo(texts(understood));
        assertThat(slugs(understood)).contains("key-duplicate");
    }

    @Test
    void setsARowAsideThatRepeatsAnother() {
        String row = "5 | 2018-01-02 | A Bank | MX | $5 million | Theft |";
        Understood understood = understood(HEADER, row, row);
        assertThat(understood.reports()).hasSize(1);
        assertThat(understood.account().quarantined()).containsEntry("key-duplicate", 6L);
    }

    @Test
    void givesRowsWithoutAKeyAProvisionalOneByContent() {
        Understood understood = Given.understood(
                "tables: [{columns: {Date: occurred, Victim: victim}}]",
                Given.table("Date | Victim", "2018-01-02 | A Bank", "2018-01-03 | A Bank", "2018-01-02 | A Bank"));
        assertThat(understood.reports())
                .extracting(report -> report.id().key())
                .allMatch(key -> key.matches("~[0-9a-f]{12}(\\.2)?"))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void readsTheYearAndThePrefixFromTheNameOfTheSheet() {
        Understood understood = Given.understood(
                """
                tables:
                  - {table: /20.*/, key: [No], key-prefix: "{sheet}-", year: "{sheet}", columns: {Date: occurred}}
                """, Given.named("2018", "No | Date", "1 | 5 March"), Given.named("2019", "No | Date", "1 | 6 March"));
        assertThat(texts(understood)).containsExactly("2018-1 occurred=2018-03-05", "2019-1 occurred=2019-03-06");
    }

    @Test
    void readsATableWithoutAHeaderByNumber() {
        Understood understood = Given.understood(
                "tables: [{header: 0, key: [1], columns: {2: occurred, 3: {field: none, because: ours}}}]",
                Given.table("1 | 2018-03-05 | x", "2 | 2018-03-06"));
        assertThat(texts(understood)).containsExactly("1 occurred=2018-03-05", "2 occurred=2018-03-06");
        assertThat(understood.account().ignored()).containsEntry("column 3", 1L);
    }

    @Test
    void letsARowNameItsSpeakerAndWhenItWasSaid() {
        Understood understood = Given.understood(
                """
                tables:
                  - columns:
                      Date: occurred
                      Who: {field: speaker}
                      Said: {field: stated}
                """, Given.table("Date | Who | Said", "2018-03-05 | UN Panel | 2019-01-02", "2018-03-06 | |"));
        List<Claim> claims = understood.reports().stream()
                .map(Report::claims)
                .flatMap(List::stream)
                .toList();
        assertThat(claims)
                .extracting(claim -> claim.value().text() + " " + claim.speaker() + " " + claim.stated())
                .containsExactlyInAnyOrder("2018-03-05 UN Panel 2019-01-02", "2018-03-06 Example Firm 2019-08-30");
    }

    @Test
    void readsATableOfStatedTotals() {
        Understood understood = Given.understood(
                """
                tables:
                  - as: totals
                    columns:
                      Id: key
                      Within: part-of
                      Cases: incidents
                      Sum: loss
                      Where: country
                      When: period
                    constants:
                      actor: {value: DPRK, because: the title}
                      sums: {value: annex-21.pdf, because: the title}
                """,
                Given.table(
                        "Id | Within | Cases | Sum | Where | When",
                        "all | | at least 35 | up to $2 billion | | 2018",
                        "kr | all | 10 | | ROK |",
                        "empty | | | | ROK |"));
        assertThat(understood.totals())
                .extracting(total -> total.id() + " " + total.value().text() + " "
                        + total.scope().actor() + " " + total.partOf())
                .containsExactly(
                        "list/all:incidents 35..35.. DPRK ",
                        "list/all:loss ..2000000000..2000000000 DPRK ",
                        "list/kr:incidents 10 DPRK list/all");
        assertThat(understood.totals())
                .allMatch(total -> total.scope().listing().equals("annex-21.pdf"));
        assertThat(understood.account().quarantined()).containsEntry("value-unreadable", 2L);
    }

    @Test
    void tellsBothReadingsOfAnAmbiguousDate() {
        Understood understood =
                Given.understood("tables: [{columns: {Date: occurred}}]", Given.table("Date", "3/4/2018"));
        assertThat(understood.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Issue.Kind.VALUE_AMBIGUOUS);
            assertThat(issue.seen()).contains("2018-03-04").contains("2018-04-03");
            assertThat(issue.origin().locator()).isEqualTo("list.csv, row 2, column Date");
        });
    }

    @Test
    void countsProseAsCells() {
        RawDocument raw = new RawDocument(
                "list", "list.csv", "text", List.of(), List.of(new RawPassage("paragraph 1", "", "Nothing of note.")));
        assertThat(Given.understood("cite: a text", raw).account().ignored()).containsEntry("prose", 1L);
        CellAccount read =
                Given.understood("prose: {as: totals, actor: DPRK}", raw).account();
        assertThat(read.ignored()).containsEntry("prose without figures", 1L);
    }
}
