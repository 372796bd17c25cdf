package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.linkage.ComparisonFigures;
import org.counterfoil.linkage.LinkageFigures;
import org.counterfoil.linkage.PairCounts;
import org.counterfoil.linkage.RuleFigures;
import org.junit.jupiter.api.Test;

/** What the linkage tables failed to do tonight is told with its numbers. */
class LinkageIssuesTest {

    private static final RuleFigures SOUND = rule("same victim", 500, 0);

    private static RuleFigures rule(String name, long pairs, long setAside) {
        List<String> examples = setAside == 0 ? List.of() : List.of("2020-02-02 (132 reports)");
        return new RuleFigures(
                name,
                name.equals("period and amount"),
                120,
                150,
                40,
                132,
                pairs,
                pairs,
                setAside,
                setAside * 8646,
                examples);
    }

    private static List<Issue> issues(int reports, RuleFigures rule, long spoke) {
        return LinkageIssues.of(
                new LinkageFigures(
                        0.9,
                        0.2,
                        new PairCounts(11_175, 9_000, 10, 5),
                        0.1,
                        2.5,
                        60,
                        60,
                        List.of(SOUND, rule),
                        List.of(new ComparisonFigures("transaction", 9_000, spoke))),
                reports);
    }

    @Test
    void tellsOfBlocksThatWereTooLarge() {
        assertThat(issues(150, rule("same day", 300, 2), 7)).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(Issue.Kind.BLOCK_TOO_LARGE);
            assertThat(issue.seen())
                    .contains("'same day' compares blocks of up to 120 reports; 2 blocks are larger")
                    .contains("2020-02-02 (132 reports)", "Up to 17292 pairs");
        });
    }

    @Test
    void tellsOfARuleThatFindsNothingOrEverything() {
        assertThat(issues(150, rule("same day", 0, 0), 7))
                .singleElement()
                .extracting(Issue::seen)
                .asString()
                .contains("brought nothing together: 150 reports say what it uses");
        assertThat(issues(150, rule("same day", 8_000, 0), 7))
                .singleElement()
                .extracting(Issue::seen)
                .asString()
                .contains("brought 8000 of 11175 possible pairs together");
    }

    @Test
    void doesNotTellOfARuleForReportsThatMostNightsDoNotHave() {
        assertThat(issues(150, rule("period and amount", 0, 0), 7)).isEmpty();
        assertThat(issues(150, rule("period and amount", 8_000, 0), 7)).hasSize(1);
        assertThat(issues(150, rule("period and amount", 0, 2), 7))
                .singleElement()
                .extracting(Issue::seen)
                .asString()
                .contains(
                        "blocks of up to 120 reports, or larger ones with as few pairs to compare; 2 blocks are larger");
    }

    @Test
    void tellsOfAComparisonThatNeverSpoke() {
        assertThat(issues(150, rule("same day", 300, 0), 0))
                .singleElement()
                .extracting(Issue::seen)
                .asString()
                .contains("'transaction' never spoke: in none of 9000 compared pairs");
    }

    @Test
    void saysNothingOfAFewReports() {
        assertThat(issues(99, rule("same day", 0, 0), 0)).isEmpty();
        assertThat(issues(150, rule("same day", 300, 0), 1)).isEmpty();
    }
}
