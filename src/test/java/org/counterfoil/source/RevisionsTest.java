package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Report;
import org.junit.jupiter.api.Test;

/** Accounts that their source changes: one report with revisions, and nothing that was said is lost. */
class RevisionsTest {

    private static final String LAYOUT = """
            tables:
              - key: [Case]
                currency: USD
                revisions:
                  by: Filed
                  amendment: {column: Form, is: /.*A/}
                  withdrawn: {column: Form, is: RW}
                columns:
                  Filed: stated
                  Form: {field: none, because: it marks amendments}
                  Victim: victim
                  Date: occurred
                  Amount: taken
            """;
    private static final String HEADER = "Case | Filed | Form | Victim | Date | Amount";

    private static Understood understood(String... rows) {
        List<String> lines = new ArrayList<>(List.of(rows));
        lines.add(0, HEADER);
        return Given.understood(LAYOUT, Given.table(lines.toArray(String[]::new)));
    }

    private static List<String> said(Report report, String field) {
        return report.claims(field).map(claim -> claim.value().text()).toList();
    }

    private static List<String> slugs(Understood understood) {
        return understood.issues().stream().map(issue -> issue.kind().slug()).toList();
    }

    @Test
    void makesOneReportOfAFilingItsAmendmentsAndAnUnlabelledUpdate() {
        Understood understood = understood(
                "1 | 2024-01-05 | 8-K | Lighthouse | 2024-01-02 | ",
                "1 | 2024-02-10 | 8-K/A | Lighthouse | 2024-01-02 | 5000000",
                "1 | 2024-03-01 | 8-K | | | 7000000",
                "1 | 2024-05-20 | 8-K/A | | 2024-01-01 | 6500000");

        assertThat(understood.reports()).singleElement().satisfies(report -> {
            assertThat(report.id().key()).isEqualTo("1");
            assertThat(report.changes()).isEqualTo(3);
            assertThat(said(report, "taken")).containsExactly("USD 6500000");
            assertThat(said(report, "occurred")).containsExactly("2024-01-01");
            assertThat(said(report, "victim"))
                    .as("what an amendment leaves out still holds")
                    .containsExactly("Lighthouse");
            assertThat(report.superseded().keySet()).containsExactly(1, 2, 3);
            assertThat(report.superseded().get(2))
                    .extracting(claim -> report.claimId(2, claim))
                    .contains("list/1#r2.taken.1");
        });
        assertThat(understood.issues()).isEmpty();
        assertThat(understood.account().mapped()).isEqualTo(understood.account().seen());
    }

    /** Each victim's report goes on in the next document; what was taken from all is nobody's own, then as now. */
    @Test
    void revisesARowOfSeveralVictimsAcrossDocuments() {
        List<Report> first = understood(
                        "1 | 2024-01-05 | 8-K | Lighthouse; Quayside | 2024-01-02 | 5000000",
                        "1 | 2024-02-05 | 8-K/A | Lighthouse; Quayside | 2024-01-03 | 6000000")
                .reports();
        List<Report> second = understood("1 | 2024-04-05 | 8-K/A | Lighthouse; Quayside | 2024-01-04 | 7000000")
                .reports();

        assertThat(first)
                .extracting(report -> report.id().key())
                .containsExactly("1+Lighthouse", "1+Quayside")
                .isEqualTo(second.stream().map(report -> report.id().key()).toList());
        for (int i = 0; i < first.size(); i++) {
            Report joined = first.get(i).joined(second.get(i)).orElseThrow();
            assertThat(joined.changes()).isEqualTo(2);
            assertThat(said(joined, "occurred")).containsExactly("2024-01-04");
            assertThat(said(joined, "victim")).hasSize(1);
            assertThat(said(joined, "taken")).isEmpty();
        }
    }

    @Test
    void saysTheSameInWhateverOrderTheRowsStand() {
        List<String> rows = new ArrayList<>(List.of(
                "1 | 2024-01-05 | 8-K | Lighthouse | 2024-01-02 | 1000000",
                "1 | 2024-02-10 | 8-K/A | | | 2000000",
                "1 | 2024-03-01 | 8-K | | | 3000000",
                "1 | 2024-03-01 | 8-K | | | 4000000",
                "1 | 2024-04-01 | 8-K | Other | 2019-01-02 | 9000000",
                "2 | 2024-03-01 | 8-K | Third | 2020-01-02 | 5000000"));
        List<String> first = names(understood(rows.toArray(String[]::new)));
        Random random = new Random(4);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(rows, random);
            assertThat(names(understood(rows.toArray(String[]::new)))).isEqualTo(first);
        }
        assertThat(first)
                .containsExactly(
                        "1 [USD 3000000] 2", "1 (2) [USD 9000000] 0", "1.2 [USD 4000000] 0", "2 [USD 5000000] 0");
    }

    private static List<String> names(Understood understood) {
        return understood.reports().stream()
                .map(report -> report.id().key() + " " + said(report, "taken") + " " + report.changes())
                .toList();
    }

    @Test
    void keepsAnotherStoryUnderTheKeyApart() {
        Understood understood = understood(
                "1 | 2024-01-05 | 8-K | Lighthouse | 2024-01-02 | 1000000",
                "1 | 2024-02-10 | 8-K/A | Quayside | 2019-06-01 | 2000000");

        assertThat(understood.reports()).extracting(report -> report.id().key()).containsExactly("1", "1 (2)");
        assertThat(slugs(understood)).containsExactly("key-reused");
    }

    @Test
    void doesNotGuessWhichOfTwoRowsOfOneDayIsLater() {
        Understood understood = understood(
                "1 | 2024-01-05 | 8-K | Lighthouse | 2024-01-02 | 1000000",
                "1 | 2024-01-05 | 8-K | Lighthouse | 2024-01-02 | 2000000");

        assertThat(understood.reports()).extracting(report -> report.id().key()).containsExactly("1", "1.2");
        assertThat(slugs(understood)).containsExactly("key-duplicate");
    }

    @Test
    void takesAnAccountBackThatItsSourceWithdraws() {
        Understood understood =
                understood("1 | 2024-01-05 | 8-K | Lighthouse | 2024-01-02 | 1000000", "1 | 2024-02-10 | RW | | | ");

        assertThat(understood.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.isWithdrawn()).isTrue());
        assertThat(understood.account().ignored()).containsEntry("withdrawn reports", 9L);
    }

    @Test
    void countsVersionsAsNumbers() {
        String layout = """
                tables:
                  - key: [No]
                    revisions: {by: Version}
                    columns:
                      Version: {field: none, because: it counts versions}
                      Victim: victim
                """;
        Understood understood = Given.understood(
                layout, Given.table("No | Version | Victim", "1 | 10 | B", "1 | 9 | A", "1 | 1.5 | C"));

        assertThat(understood.reports()).singleElement().satisfies(report -> {
            assertThat(said(report, "victim")).containsExactly("B");
            assertThat(report.revisions()).extracting("dated").containsExactly("1.5", "9", "10");
        });
    }

    @Test
    void followsTheNumberOfTheFilingThatIsAmended() {
        String layout = """
                tables:
                  - key: [No]
                    key-prefix: "F-"
                    revisions: {by: Filed, of: Amends}
                    columns:
                      Filed: stated
                      Amends: {field: none, because: it names the filing that is changed}
                      Victim: victim
                """;
        Understood understood = Given.understood(
                layout,
                Given.table(
                        "No | Filed | Amends | Victim",
                        "7 | 2024-03-01 | 5 | C",
                        "3 | 2024-01-01 | | A",
                        "5 | 2024-02-01 | 3 | B",
                        "8 | 2024-02-01 | 9 | D",
                        "9 | 2024-04-01 | 8 | E"));

        assertThat(understood.reports())
                .extracting(report -> report.id().key() + " " + said(report, "victim") + " " + report.changes())
                .containsExactly("F-3 [C] 2", "F-8 [E] 1");
        assertThat(understood.account().mapped()).isEqualTo(understood.account().seen());
    }

    @Test
    void revisesTheReportsOfARowWithSeveralVictims() {
        String layout = LAYOUT.replace("Victim: victim", "Victim: {field: victim, split: \"/\"}");
        Understood understood = Given.understood(
                layout,
                Given.table(
                        HEADER,
                        "1 | 2024-01-05 | 8-K | A/B | 2024-01-02 | 1000000",
                        "1 | 2024-02-10 | 8-K/A | | 2024-01-03 | 2000000"));

        assertThat(understood.reports()).extracting(report -> report.id().key()).containsExactly("1+A", "1+B");
        assertThat(understood.reports()).allSatisfy(report -> {
            assertThat(said(report, "occurred")).containsExactly("2024-01-03");
            assertThat(said(report, "taken")).isEmpty();
            assertThat(report.superseded().get(1)).extracting(Claim::field).containsExactly("occurred", "taken");
        });
        assertThat(understood.totals()).hasSize(1);
    }

    @Test
    void leavesRowsWithOneKeyApartWhereNothingOrdersThem() {
        String layout = LAYOUT.replaceAll("(?s)    revisions:.*?    columns:", "    columns:");
        Understood understood = Given.understood(
                layout,
                Given.table(
                        HEADER,
                        "1 | 2024-01-05 | 8-K | A | 2024-01-02 | 1000000",
                        "1 | 2024-02-10 | 8-K/A | A | 2024-01-02 | 2000000"));

        assertThat(understood.reports()).hasSize(2);
        assertThat(understood.issues())
                .extracting(Issue::advice)
                .singleElement()
                .asString()
                .contains("revisions");
    }
}
