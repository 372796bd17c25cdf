package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.Docs;
import org.counterfoil.incident.ModelTable.Line;
import org.junit.jupiter.api.Test;

/** The page on linkage says what the tables may say, and nothing else. */
class LinkageTablesDocumentationTest {

    private static final String PAGE = Docs.text(Docs.FOLDER.resolve("linkage.md"));

    @Test
    void explainsEveryTestThatReadsReportsAndNoOther() {
        List<String> tests = Stream.of(LevelTest.values())
                .filter(test -> !test.readsTables() || test == LevelTest.OTHERWISE)
                .map(LevelTest::text)
                .toList();
        assertThat(rows("## The tests", "## What may surprise")).containsExactlyElementsOf(tests);
    }

    @Test
    void givesEveryTestWithAParameterItsUnit() {
        List<String> without = Stream.of(LevelTest.values())
                .filter(test -> test.parameter() == LevelTest.Parameter.NONE)
                .map(LevelTest::text)
                .toList();
        String tests = section("## The tests", "## What may surprise");
        assertThat(Docs.found(tests, "(?m)^\\| `([^`]+)` \\|  \\|")).isSubsetOf(without);
        assertThat(Docs.found(tests, "(?m)^\\| `([^`]+)` \\| \\S")).doesNotContainAnyElementsOf(without);
    }

    @Test
    void explainsEveryColumnOfTheTable() {
        assertThat(rows("## The table, for a newcomer", "A level is worth"))
                .containsExactlyElementsOf(ComparisonTable.COLUMNS);
    }

    @Test
    void explainsEverySetting() {
        assertThat(rows("holds the rest, one line a setting", "## The tests"))
                .containsExactlyInAnyOrderElementsOf(settings());
    }

    private static List<String> settings() {
        return Tables.shipped("linkage_settings").lines().stream()
                .map(line -> line.cell("setting"))
                .distinct()
                .toList();
    }

    @Test
    void explainsEveryBlockingRule() {
        assertThat(rows("### Blocking", "### Clusters"))
                .containsExactlyElementsOf(
                        Stream.of(BlockingRule.values()).map(BlockingRule::text).toList());
    }

    @Test
    void explainsEveryColumnOfTheTrainedTables() {
        String trained = section("## A model is frozen", "**Shall I train?**");
        Stream.of("linkage_frequencies", "linkage_dependence")
                .flatMap(table -> Tables.shipped(table).columns().stream())
                .forEach(column -> assertThat(trained).contains("`" + column + "`"));
    }

    /** What the examples in words say that a level is worth, it is worth. */
    @Test
    void quotesTheNumbersOfTheTable() {
        Line day = line("day", "same day");
        assertThat(PAGE).contains("*Same day* has m = " + day.cell("m") + " and u = " + day.cell("u"));
        Line different = line("victim", "different");
        assertThat(PAGE)
                .containsPattern(
                        "\\*Different victim\\* has m = " + different.cell("m") + " and u =\\s+" + different.cell("u"));
    }

    private static Line line(String comparison, String level) {
        return Tables.shipped("linkage").lines().stream()
                .filter(line -> line.cell("comparison").equals(comparison)
                        && line.cell("level").equals(level))
                .findFirst()
                .orElseThrow();
    }

    /** First cells of the rows of a table, each of them one word in code. */
    private static List<String> rows(String from, String to) {
        return Docs.found(section(from, to), "(?m)^\\| `([^`]+)` \\|");
    }

    private static String section(String from, String to) {
        int start = PAGE.indexOf(from);
        int end = PAGE.indexOf(to, start);
        assertThat(start).as(from).isNotNegative();
        assertThat(end).as(to).isGreaterThan(start);
        return PAGE.substring(start, end);
    }
}
