package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.Docs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One night over the input that ships: the story that its sources tell together. */
class ShippedNightTest {

    /** {@code **1,247**<!-- table.column where column=cell&column=cell -->}, as the walkthrough marks what it quotes. */
    private static final Pattern QUOTED = Pattern.compile("\\*\\*([^*]+)\\*\\*<!-- (\\w+)\\.(\\w+) where (.+?) -->");

    @TempDir
    static Path folder = Path.of("");

    private static Release release = new Release(folder);

    @BeforeAll
    static void publish() throws IOException {
        Path shipped = Path.of("input");
        Path input = folder.resolve("input");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(shipped.relativize(file)));
            }
        }
        release = new Workspace(folder).published(Workspace.FIRST);
    }

    /** The first break of that kind in what a source says on the number of incidents. */
    private static Map<String, String> brokenTotal(String kind, String saidBy) {
        List<Map<String, String>> breaks = release.rows(
                "breaks",
                row -> row.get("kind").equals(kind) && row.get("subject").matches(saidBy + "/.*:incidents"));
        assertThat(breaks).as(kind + " " + saidBy).isNotEmpty();
        return breaks.get(0);
    }

    @Test
    void everyCellIsAccountedFor() {
        Laws.nothingIsLost(release, folder.resolve("input"));
        Laws.everyCellHasClaims(release);
        Laws.everyValuedAmountHasClaimsAndARate(release, Path.of("src/main/resources/reference/rates.csv"));
    }

    @Test
    void panelsThirtyFiveAttacksStandAgainstThirtySixRowsAndFewerIncidents() {
        Map<String, String> listing = brokenTotal("listing-not-met", "un-panel-2019");
        assertThat(listing).containsEntry("expected", "35");
        assertThat(listing.get("found")).startsWith("36 rows, ");
        long rows = release.column("reports", "report_id").stream()
                .filter(report -> report.startsWith("un-panel-2019/"))
                .count();
        assertThat(rows).isEqualTo(36);
    }

    @Test
    void rowsOfTwoTablesAndOfALaterReportAreOneIncident() {
        assertThat(release.incidentOf("un-panel-2019/B:11")).isEqualTo(release.incidentOf("un-panel-2019/A:15"));
        assertThat(release.incidentOf("un-panel-2024/14")).isEqualTo(release.incidentOf("un-panel-2019/A:15"));
        assertThat(release.rows("breaks", row -> row.get("kind").equals("duplicate-inside-source")))
                .extracting(row -> row.get("subject"))
                .contains(release.incidentOf("un-panel-2019/A:15"));
    }

    @Test
    void countriesOfThePressAddUpToThirtyOfThirtyFive() {
        assertThat(brokenTotal("parts-not-met", "ap-yonhap-2019"))
                .containsEntry("expected", "35")
                .containsEntry("found", "30");
    }

    @Test
    void exchangeThatWasRobbedAgainIsAnotherIncident() {
        for (String victim : List.of("Upbit", "Youbit", "Bithumb")) {
            List<Map<String, String>> robberies = release.rows(
                    "incidents", row -> List.of(row.get("victim").split("; ")).contains(victim));
            assertThat(robberies).as(victim).hasSizeGreaterThan(1);
            assertThat(robberies).allSatisfy(row -> {
                List<String> years =
                        release
                                .rows(
                                        "reports",
                                        report -> report.get("incident_id").equals(row.get("incident_id")))
                                .stream()
                                .map(report -> report.get("occurred"))
                                .filter(date -> date.matches("\\d{4}.*"))
                                .map(date -> date.substring(0, 4))
                                .distinct()
                                .toList();
                assertThat(years).as(row.get("incident_id")).hasSizeLessThan(2);
            });
        }
    }

    @Test
    void amountWhoseScaleIsLostIsTold() {
        assertThat(release.rows("breaks", row -> row.get("kind").equals("scale-suspected")))
                .anySatisfy(row -> assertThat(row.get("detail")).contains("16.8 USD"));
        assertThat(release.row("claims", "claim_id", "un-panel-2019/A:11#attempted.1"))
                .containsEntry("value", "USD 16.8")
                .containsEntry("original", "16.8 USD");
    }

    @Test
    void headlineCountsFewerThanWasRead() {
        long headline = release.column("incidents", "attributed_dprk").stream()
                .filter("true"::equals)
                .count();
        assertThat(headline).isPositive().isLessThan(release.incidents().size() / 2);
    }

    @Test
    void everyIncidentHasReportsAndEveryReportAnIncident() {
        assertThat(release.column("reports", "incident_id").stream().distinct().sorted())
                .containsExactlyElementsOf(release.incidents().stream().sorted().toList());
        assertThat(release.column("reports", "report_id")).doesNotHaveDuplicates();
    }

    @Test
    void isWhatTheWalkthroughQuotes() {
        String page = Docs.text(Docs.FOLDER.resolve("walkthrough.md"));
        List<MatchResult> quotes = QUOTED.matcher(page).results().toList();
        assertThat(quotes).hasSameSizeAs(Docs.found(page, "(<!--)")).isNotEmpty();
        assertThat(quotes)
                .allSatisfy(quote -> assertThat(quote.group(1).replaceAll("(?<=\\d),(?=\\d{3})", ""))
                        .as(quote.group())
                        .isEqualTo(firstCell(quote.group(2), quote.group(3), quote.group(4))));
    }

    /** The column of the first row that has all that is asked for: {@code year=2018&scope=…}. */
    private static String firstCell(String table, String column, String where) {
        List<String[]> asked = Stream.of(where.split("&"))
                .map(condition -> condition.split("=", 2))
                .toList();
        List<Map<String, String>> rows = release.rows(
                table, row -> asked.stream().allMatch(condition -> condition[1].equals(row.get(condition[0]))));
        assertThat(rows).as(table + " where " + where).isNotEmpty();
        return rows.get(0).get(column);
    }
}
