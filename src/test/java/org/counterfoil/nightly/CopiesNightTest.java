package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A story that another paper prints adds a report and no origin, until it is told in words of its own; a name that two misspell
 * alike makes them one, until one of them corrects it.
 */
class CopiesNightTest {

    private static final String ROW = "1,2019-03-24,Krakatau Exchange,South Korea,9400000,";
    private static final String STORY =
            "Attackers drained the hot wallet of the exchange early on Wednesday and moved the coins"
                    + " through four fresh addresses before anybody noticed";

    @TempDir
    Path folder = Path.of("");

    @Test
    void printedStoryHasNoVoteOfItsOwn() {
        Workspace workspace = new Workspace(folder)
                .keyed("panel", 1, ROW + "The Panel counts it among the thefts of the year")
                .keyed("paper", 3, ROW + STORY);
        assertThat(incident(workspace.published(Workspace.FIRST)))
                .containsEntry("reports", "2")
                .containsEntry("independent_sources", "2");

        Release printed =
                workspace.keyed("daily", 3, ROW + STORY + "; police were told").published(Workspace.SECOND);
        assertThat(incident(printed)).containsEntry("reports", "3").containsEntry("independent_sources", "2");
        assertThat(printed.row("reports", "report_id", "daily/1"))
                .containsEntry("origin", "daily")
                .extractingByKey("origin_because")
                .asString()
                .startsWith("paper: shared text, daily/1 and paper/1 share ");
        assertThat(change(printed, "origin_because")).containsEntry("cause", "source added");

        Release rewritten = workspace
                .rows("daily", ROW + "Our reporters found that thieves had emptied a wallet")
                .published(Workspace.THIRD);
        assertThat(incident(rewritten)).containsEntry("independent_sources", "3");
        assertThat(change(rewritten, "origin")).containsEntry("cause", "source changed");
    }

    @Test
    void misspellingIsCopied() {
        String wrong = ROW.replace("Exchange", "Exhcange");
        Workspace workspace = new Workspace(folder)
                .keyed("panel", 1, ROW + "The Panel counts it")
                .keyed("firm", 2, ROW + "We traced it")
                .keyed("list", 3, ROW + "Listed")
                .keyed("paper", 3, wrong + "Thieves emptied a wallet")
                .keyed("weekly", 3, wrong + "Nine million are gone");
        Release misspelt = workspace.published(Workspace.FIRST);
        assertThat(incident(misspelt)).containsEntry("reports", "5").containsEntry("independent_sources", "4");
        String evidence =
                "paper and weekly alone say victim Krakatau Exhcange where others have Krakatau Exchange, a letter off"
                        + " (paper/1, weekly/1)";
        assertThat(misspelt.row("reports", "report_id", "weekly/1"))
                .containsEntry("origin", "paper")
                .extractingByKey("origin_because")
                .asString()
                .startsWith("paper: shared mistakes, " + evidence);
        assertThat(workspace.explain("paper/1").said()).contains("4 independent origins", "one origin: " + evidence);

        Release corrected =
                workspace.rows("weekly", ROW + "Nine million are gone").published(Workspace.SECOND);
        assertThat(incident(corrected)).containsEntry("independent_sources", "5");
        assertThat(change(corrected, "origin_because")).containsEntry("cause", "source changed");
    }

    private static Map<String, String> incident(Release release) {
        return release.incident(release.incidentOf("paper/1"));
    }

    /** Of the paper's report, which says what it said. */
    private static Map<String, String> change(Release release, String column) {
        return release.rows(
                        "changes",
                        change -> change.get("key").equals("paper/1")
                                && change.get("field").equals(column))
                .get(0);
    }
}
