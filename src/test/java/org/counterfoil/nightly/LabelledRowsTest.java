package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code evaluate} prints of labelled rows that it has never seen. */
class LabelledRowsTest {

    private static final Pattern SHARE = Pattern.compile("pairs by clusters: (precision|recall) ([0-9.]+) .*");

    @TempDir
    Path folder = Path.of("");

    @Test
    void scoresPairsOfRowsWhoseTruthIsKnown() throws IOException {
        write("rows_A.csv", "row_id,date_raw,victim_raw,amount_raw,category_raw,ref");
        add("rows_A.csv", "A#1,2018-06-10,Coinrail,$40 million,,");
        add("rows_A.csv", "A#2,2022-03-23,Ronin Network,$620 million,,");
        add("rows_A.csv", "A#3,2020-09-26,KuCoin,$275 million,,");
        write("rows_B.csv", "row_id,date_raw,victim_raw,amount_raw,category_raw,ref");
        add("rows_B.csv", "B#1,2018-06-10,Coinrail,$37 million,,");
        add("rows_B.csv", "B#2,2022-03-29,Ronin Network,$624 million,,");
        add("rows_B.csv", "B#3,2019-03-24,DragonEx,$7 million,,");
        write("clusters.csv", "incident_id,row_id", "I1,A#1", "I1,B#1", "I2,A#2", "I2,B#2", "I3,A#3", "I4,B#3");
        write("pairs.csv", "left_row,right_row,label", "A#1,B#1,match", "A#3,B#3,non-match");
        assertThat(new LabelledRows(folder, folder).evaluate(3))
                .contains("rows scored: 6", "blocking: recall 1.000 (2 of 2; 95 % interval 0.342 to 1.000)")
                .anyMatch(line -> line.startsWith("pairs by clusters: precision 1.000 (2 of 2;"))
                .anyMatch(line -> line.startsWith("pairs by clusters: recall 1.000 (2 of 2;"))
                .contains("look-alikes merged: 0 of 1");
    }

    @Test
    void refusesTruthThatContradictsItself() throws IOException {
        write("rows_A.csv", "row_id,date_raw,victim_raw,amount_raw", "A#1,2018-06-10,Coinrail,$40 million");
        write("clusters.csv", "incident_id,row_id", "I1,A#1", "I2,A#1");
        write("pairs.csv", "left_row,right_row,label");
        assertThatThrownBy(() -> new LabelledRows(folder, folder).evaluate(0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("clusters.csv), line 3")
                .hasMessageContaining("The row stands in two incidents");
    }

    /** A floor under what was measured when the model was made; docs/linkage.md has the figures. */
    @Test
    void keepsWhatWasReachedOnTheHandReadIncidents() {
        Path gold = Path.of(System.getenv().getOrDefault("COUNTERFOIL_SHARED", "absent"), "gold");
        assumeTrue(
                Files.isDirectory(gold), "COUNTERFOIL_SHARED names no folder that holds labelled incidents in gold/");
        List<String> lines = new LabelledRows(gold, folder).evaluate(0);
        assertThat(share(lines, "precision")).isGreaterThanOrEqualTo(0.97);
        assertThat(share(lines, "recall")).isGreaterThanOrEqualTo(0.75);
        assertThat(lines).contains("look-alikes merged: 0 of 19");
    }

    private static double share(List<String> lines, String name) {
        return lines.stream()
                .map(SHARE::matcher)
                .filter(Matcher::matches)
                .filter(matcher -> matcher.group(1).equals(name))
                .mapToDouble(matcher -> Double.parseDouble(matcher.group(2)))
                .findFirst()
                .orElseThrow();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void add(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), line + System.lineSeparator(), java.nio.file.StandardOpenOption.APPEND);
    }
}
