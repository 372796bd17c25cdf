package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story that another paper prints adds a report and no origin, until it is told in words of its own. */
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
