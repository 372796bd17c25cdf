package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rate that changes between nights moves what is valued and nothing else, and is told as the cause. */
class RatesNightTest {

    private static final String HEADER = "base,quote,date,low,best,high,source\n";
    private static final String RATES = "input/reference/rates.csv";

    @TempDir
    Path folder = Path.of("");

    @Test
    void changeOfARateIsTheCauseOfWhatItMoves() throws IOException {
        Workspace workspace = new Workspace(folder)
                .keyed(
                        "alpha",
                        1,
                        "1,2019-11-27,Upbit,South Korea,342000 ETH,A hot wallet was emptied",
                        "2,2018-06-10,Coinrail,South Korea,$40 million,Coins were taken")
                .write(RATES, HEADER + "ETH,USD,2019-11,131,,192,made up\n");
        workspace.published(Workspace.FIRST);
        Release first = new Release(workspace.release(Workspace.FIRST + ".1"));
        assertThat(valued(first)).containsExactly("theft 44802000", "report ", "last 44802000");
        workspace.write(RATES, HEADER + "ETH,USD,2019-11,131,,192,made up\nETH,USD,2019-11-27,140,150,155,made up\n");
        Release second = workspace.published(Workspace.SECOND);
        assertThat(valued(second)).containsExactly("theft 47880000", "report ", "last 47880000");
        assertThat(second.table("changes"))
                .isNotEmpty()
                .allMatch(change -> change.get("cause").equals("rate changed"))
                .extracting(change -> change.get("table") + " " + change.get("op"))
                .containsOnly(
                        "valuations MOD",
                        "incidents MOD",
                        "totals_by_year MOD",
                        "totals_by_country MOD",
                        "totals_by_victim_kind MOD");
        assertThat(second.rows("changes", change -> change.get("table").startsWith("totals_")))
                .as("a rate moves no sum of what is stated in dollars")
                .allMatch(change -> change.get("field").contains("_with_valued_usd_"));
        Laws.yesterdayAndChangesGiveToday(first, second);
        Laws.everyValuedAmountHasClaimsAndARate(second, folder.resolve(RATES));
        assertThat(workspace.night(Workspace.SECOND).said()).contains("Nothing new");
        assertThat(workspace.published(Workspace.THIRD).table("changes")).isEmpty();
    }

    private static List<String> valued(Release release) {
        return release.table("valuations").stream()
                .map(row -> row.get("basis") + " " + low(row))
                .toList();
    }

    private static String low(Map<String, String> row) {
        return row.get("valued_usd_low").replaceFirst("\\.00$", "");
    }
}
