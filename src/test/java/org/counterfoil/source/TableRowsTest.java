package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterfoil.incident.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no records, and what is held against them. */
class TableRowsTest {

    private static final String LAYOUT = """
            tables:
              - currency: USD
                columns:
                  Victim: victim
                  Taken: taken
            """;

    private static Understood understood(String layout, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "Victim | Taken";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Given.understood(layout, Given.table(lines));
    }

    private static List<String> issues(Understood understood) {
        return understood.issues().stream()
                .filter(issue -> issue.kind() == Issue.Kind.TOTAL_ROW_DIFFERS)
                .map(issue -> issue.kind().slug() + ": " + issue.seen())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOTAL",
                "Total:",
                "Grand Total",
                "Subtotal",
                "Sum",
                "Итого",
                "Всего",
                "合計",
                "总计",
                "小計",
                "합계",
                "총계",
                "Total général",
                "Insgesamt",
                "Summe",
                "Suma",
                "Total (USD)"
            })
    void knowsARowOfTotalsByItsWord(String word) {
        Understood understood = understood(LAYOUT, "A | 10", "B | 20", word + " | 30");

        assertThat(understood.reports()).hasSize(2);
        assertThat(understood.account().ignored()).containsEntry("rows of totals", 2L);
        assertThat(issues(understood)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "30,true,the sum",
        "2,true,the count",
        "'30,000',false,a thousand times",
        "31,false,one more",
        "$30,true,a sign of money",
        "30.0,true,a decimal"
    })
    void holdsARowOfTotalsAgainstTheRowsAbove(String total, boolean met, String why) {
        Understood understood = understood(LAYOUT, "A | 10", "B | 20", "Total | " + total);

        assertThat(issues(understood).isEmpty()).as(why).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.234,50 | 0,50 | 1.235,00 | true | a decimal comma",
                "de | 1.234,50 | 0,50 | 1.235,01 EUR | false | one cent more",
                "fr | 1 234,50 | 1 | 1 235,5 | true | thousands parted by a space",
                "de-CH | 1’000.50 | 1 | 1’001.50 | true | thousands parted by an apostrophe",
                "en | 1,234.50 | 0.50 | 1,235.00 | true | a decimal point",
                "en | 1,234.50 | 0.50 | 1.235,00 | true | marks of another language are not checked"
            })
    void addsUpNumbersAsTheLocaleWritesThem(String locale, String a, String b, String total, boolean met, String why) {
        Understood understood = understood(
                LAYOUT.replace("currency: USD", "currency: USD\n    locale: " + locale),
                "A | " + a,
                "B | " + b,
                "Total | " + total);

        assertThat(understood.account().ignored()).as(why).containsEntry("rows of totals", 2L);
        assertThat(issues(understood).isEmpty()).as(why).isEqualTo(met);
    }

    @Test
    void addsUpPartsAndTheirTotal() {
        assertThat(issues(understood(
                        LAYOUT, "A | 10", "Subtotal | 10", "B | 20.255", "Subtotal | 20.26", "Grand total | 30.26")))
                .isEmpty();
        assertThat(issues(understood(LAYOUT, "A | 10", "Subtotal | 10", "B | 20", "C | 5", "Subtotal | 20")))
                .containsExactly("total-row-differs: Taken says 20; the 2 rows above add up to 25");
    }

    @Test
    void passesColumnsInWhichWordsStandAmongTheNumbers() {
        assertThat(issues(understood(LAYOUT, "A | 10", "B | unknown", "Total | 50")))
                .isEmpty();
    }

    @Test
    void keepsAVictimThatIsCalledTotal() {
        assertThat(understood(LAYOUT, "A | 10", "Total | about 5 million USD").reports())
                .hasSize(2);
        assertThat(understood(LAYOUT.replace("columns:", "totals-rows: read\n    columns:"), "A | 10", "Total | 10")
                        .reports())
                .hasSize(2);
    }

    @Test
    void checksATotalThatTheDescriptorSetsAside() {
        String layout = LAYOUT + """
                    ignore-rows:
                      - {column: Victim, is: TOTAL, because: totals}
                """;
        assertThat(issues(understood(layout, "A | 10", "TOTAL | 11")))
                .containsExactly("total-row-differs: Taken says 11; the 1 rows above add up to 10");
    }

    @Test
    void setsNotesAside() {
        Understood understood =
                understood(LAYOUT, "A | 10", "Source: the firm's notice", "* estimated", "注：未確認", "Notebook Ltd | 5");

        assertThat(understood.reports()).hasSize(2);
        assertThat(understood.account().ignored()).containsEntry("rows of notes", 3L);
    }

    @Test
    void setsColumnsAsideByAPattern() {
        String layout = """
                tables:
                  - columns:
                      Victim: victim
                    ignore:
                      /Note \\d+/: notes of the editors
                      Note 2: the second one
                """;
        Understood understood =
                Given.understood(layout, Given.table("Victim | Note 1 | Note 2 | Notes", "A | x | y | z"));

        assertThat(understood.account().ignored())
                .containsEntry("columns /Note \\d+/", 2L)
                .containsEntry("column Note 2", 2L);
        assertThat(understood.account().quarantined()).containsEntry("column-unmapped", 2L);
        assertThat(understood.issues())
                .extracting(Issue::seen)
                .containsExactly("column 'Notes' is neither used nor ignored");
    }

    @Test
    void readsATableWithoutTheColumnsItMayLack() {
        String layout = """
                tables:
                  - key: [No]
                    optional: [/No|Date/]
                    columns:
                      Victim: victim
                      Date: occurred
                """;

        assertThat(Given.understood(layout, Given.table("No | Victim", "1 | A")).reports())
                .hasSize(1);
        assertThat(Given.understood(layout, Given.table("Victim | Date", "A | 2019"))
                        .issues())
                .as("a key must be there")
                .extracting(Issue::kind)
                .containsExactly(Issue.Kind.COLUMN_MISSING);
    }

    @Test
    void joinsAStackedHeaderWithoutMergedCells() {
        String layout = """
                tables:
                  - header: [1, 2]
                    currency: USD
                    columns:
                      Victim: victim
                      Loss taken: taken
                      Loss recovered: recovered
                """;
        Understood understood =
                Given.understood(layout, Given.table("Victim | Loss | ", " | taken | recovered", "A | 10 | 5"));

        assertThat(understood.reports().get(0).claims()).hasSize(3);
        assertThat(understood.account().mapped()).isEqualTo(4 + 3);
    }
}
