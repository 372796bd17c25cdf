package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows between rows, texts in two columns, and cells whose words are taken back. */
class DividersTest {

    private static final String LAYOUT = """
            tables:
              - fill-down: [Day]
                struck: %s
                dividers:
                  - {column: Victim, is: '/\\[(.+)\\]/', as: Month, because: a row for each month}
                columns:
                  Day: {field: occurred, with: [Month]}
                  Victim: victim
                  Taken: taken
            """;

    private static Understood understood(String struck, RawTable table) {
        return Given.understood(LAYOUT.formatted(struck), table);
    }

    private static List<String> claims(Understood understood) {
        return understood.reports().stream()
                .flatMap(report -> report.claims().stream())
                .map(claim -> claim.field() + " " + claim.value().text() + " (" + claim.original() + ") "
                        + claim.origin().locator())
                .sorted()
                .toList();
    }

    @Test
    void readsDaysWithTheMonthThatStandsAboveThem() {
        Understood understood = understood(
                "issue",
                Given.table(
                        "Day | Victim | Taken",
                        "— | [Aug 2021] | —",
                        "30th | A Bank | $5m",
                        "| B Bank | $6m",
                        "— | [Jul 2021] | —",
                        "| C Bank | $7m",
                        "unknown | D Bank | $8m"));

        assertThat(claims(understood))
                .contains(
                        "occurred 2021-08-30 (30th Aug 2021) list.csv, row 3, column Day",
                        "taken USD 7000000 ($7m) list.csv, row 6, column Taken",
                        "occurred 2021-07 (Jul 2021) list.csv, row 7, column Day")
                .filteredOn(claim -> claim.startsWith("occurred"))
                .as("a divider ends what is filled down: C Bank has no day")
                .hasSize(3);
        assertThat(understood.account())
                .isEqualTo(new CellAccount(
                        19,
                        3 + 2 + 3 + 2 + 2 + 3,
                        new TreeMap<>(Map.of("dividers where Victim is /\\[(.+)\\]/", 4L)),
                        new TreeMap<>()));
    }

    private static RawTable struck() {
        RawTable plain = Given.table("Day | Victim | Taken", "1 May 2021 | A Bank | $5m", "2 May 2021 | B Bank | $6m");
        RawCells cells = new RawCells(new TreeMap<>(Map.of(2, Set.of(3), 3, Set.of(1, 2, 3))));
        RawMarks marks = new RawMarks(false, Set.of(), Set.of(), RawCells.NONE, cells, List.of(), new TreeMap<>());
        return new RawTable(plain.name(), plain.place(), plain.rows(), marks);
    }

    @ParameterizedTest
    @CsvSource({
        "issue,  1, 5, 0, 4, struck-through",
        "ignore, 1, 5, 4, 0, lookup-unused",
        "flag,   2, 9, 0, 0, value-suspect"
    })
    void neverUsesWhatIsStruckThroughWithoutAWord(
            String policy, int reports, int mapped, int ignored, int quarantined, String kind) {
        Understood understood = understood(policy, struck());

        assertThat(understood.reports()).hasSize(reports);
        assertThat(understood.account().mapped()).isEqualTo(mapped);
        assertThat(understood.account().ignored().values().stream()
                        .mapToLong(n -> n)
                        .sum())
                .isEqualTo(ignored);
        assertThat(understood.account().quarantined().values().stream()
                        .mapToLong(n -> n)
                        .sum())
                .isEqualTo(quarantined);
        assertThat(understood.issues().stream().map(Issue::kind).map(Issue.Kind::slug))
                .contains(kind);
    }

    @Test
    void readsTheAddressesOfLinksAsReferences() {
        RawCell linked = new RawCell(1, "", "A Bank", null, null, "A Bank <https://example.org/a>", "");
        RawTable table = new RawTable(
                "",
                "",
                List.of(Given.row(1, "Victim | Taken"), new RawRow(2, List.of(linked, RawCell.ofText(2, "$5m")))));
        String layout = """
                tables:
                  - columns:
                      Victim: {field: victim, links: reference}
                      Taken: taken
                """;

        assertThat(claims(Given.understood(layout, table)))
                .contains(
                        "reference url https://example.org/a (A Bank <https://example.org/a>) list.csv, row 2, column Victim",
                        "victim A Bank (A Bank) list.csv, row 2, column Victim");
    }
}
