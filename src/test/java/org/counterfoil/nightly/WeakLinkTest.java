package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two victims whose reports hang together by a single day: told as a break until a person decides. */
class WeakLinkTest {

    @TempDir
    Path folder = Path.of("");

    private Workspace workspace() {
        return new Workspace(folder)
                .keyed("alpha", 1, "1,2018-06-01,Mossbank,South Korea,$101 million,Coins were taken")
                .keyed("beta", 2, "1,2018-06-10,Mossbank,South Korea,$103.5 million,Coins were taken")
                .keyed("gamma", 3, "1,2018-06-10,Zirkon,South Korea,$103.9 million,Coins were taken")
                .keyed("delta", 4, "1,2018-06-20,Zirkon,South Korea,$100 million,Coins were taken")
                .keyed("other", 5, others());
    }

    /** Other countries, so that South Korea says something. */
    private static String[] others() {
        String[] rows = new String[40];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i + ",20" + (10 + i % 10) + "-0" + (1 + i % 9) + "-1" + i % 10 + ",Victim" + (char) ('a' + i % 26)
                    + "zz" + i + ",Japan,$" + (i + 1) * 37 + " million,Keys were taken";
        }
        return rows;
    }

    private static List<Map<String, String>> weakLinks(Release release, String table, String column) {
        return release.table(table).stream()
                .filter(row -> row.get(column).equals("weak-link")
                        || row.get(column).equals("break") && row.get("other").contains(" "))
                .toList();
    }

    @Test
    void tellsAWeakLinkUntilAPersonDecides() {
        Workspace workspace = workspace();
        Release first = workspace.published(Workspace.FIRST);
        assertThat(weakLinks(first, "breaks", "kind")).singleElement().satisfies(row -> {
            assertThat(row.get("field")).isEqualTo("beta/1 gamma/1");
            assertThat(row.get("subject")).startsWith("CF-");
            assertThat(row.get("found")).contains("1 link across");
            assertThat(row.get("detail"))
                    .contains("{alpha/1, beta/1} and {delta/1, gamma/1} hang together by beta/1 and gamma/1");
            assertThat(row.get("next_step"))
                    .contains("same,beta/1,gamma/1,<who>,<when>,<why>", "not same,beta/1,gamma/1");
        });
        assertThat(weakLinks(first, "review", "kind")).singleElement().satisfies(row -> {
            assertThat(row.get("other")).isEqualTo("beta/1 gamma/1");
            assertThat(row.get("at_stake_usd")).matches("103[59]00000");
        });
        String[] changed = others();
        changed[1] = "1,2011-01-11,Quarz,Japan,$5 million,Keys were taken";
        workspace.rows("other", changed);
        assertThat(weakLinks(workspace.published(Workspace.SECOND), "breaks", "kind"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("first_seen")).isEqualTo(Workspace.FIRST));
        workspace.decisions("not same,beta/1,gamma/1,Ada,2026-11-21,two exchanges");
        assertThat(weakLinks(workspace.published(Workspace.THIRD), "breaks", "kind"))
                .isEmpty();
    }
}
