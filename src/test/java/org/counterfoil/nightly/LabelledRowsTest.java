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
import org.junit.jupiter.api.Tag;
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
        assertThat(new LabelledRows(folder, folder).evaluate(null).lines(3))
                .contains("rows scored: 6", "blocking: recall 1.0000 (2 of 2; 95 % interval 0.3424 to 1.0000)")
                .anyMatch(line -> line.startsWith("pairs by clusters: precision 1.0000 (2 of 2;"))
                .anyMatch(line -> line.startsWith("pairs by clusters: recall 1.0000 (2 of 2;"))
                .contains("look-alikes merged: 0 of 1");
    }

    @Test
    void findsTheIdsInAnyColumnOfAnyFormat() throws IOException {
        write("rows_A.tsv", "ref\tProject\tDate of hack\tFunds lost");
        add("rows_A.tsv", "A#1\tCoinrail\t2018-06-10\t$40 million");
        add("rows_A.tsv", "A#2\tRonin Network\t2022-03-23\t$620 million");
        write(
                "rows_B.json",
                "[{\"when\": \"2018-06-10\", \"name\": \"Coinrail\", \"uid\": \"B#1\", \"amount\": \"$37 million\"},"
                        + " {\"when\": \"2022-03-29\", \"name\": \"Ronin Network\", \"uid\": \"B#2\", \"amount\": \"$624 million\"}]");
        write("clusters.csv", "incident_id,row_id", "I1,A#1", "I1,B#1", "I2,A#2", "I2,B#2");
        write("pairs.csv", "left_row,right_row,label");

        assertThat(new LabelledRows(folder, folder).evaluate(null).lines(3))
                .contains("rows scored: 4")
                .anyMatch(line -> line.startsWith("pairs by clusters: recall 1.0000 (2 of 2;"));
    }

    @Test
    void scoresEveryIncidentInOneHalfAndWritesTheFigures() throws IOException {
        write("rows_A.csv", "row_id,date_raw,victim_raw,amount_raw,category_raw,ref");
        write("clusters.csv", "incident_id,row_id");
        write("pairs.csv", "left_row,right_row,label");
        for (int i = 1; i <= 9; i++) {
            add("rows_A.csv", "A#" + i + ",2018-06-1" + i + ",Exchange" + i + ",$" + i + " million,,");
            add("clusters.csv", "I" + i + ",A#" + i);
        }
        int scored = 0;
        for (String half : List.of("a", "B")) {
            Path figures = folder.resolve(half + ".csv");
            Workspace.Ending ending = Workspace.say(
                    "evaluate",
                    folder.toString(),
                    "--input",
                    folder.toString(),
                    "--half",
                    half,
                    "--figures",
                    figures.toString());
            assertThat(ending.code()).as(ending.said()).isZero();
            assertThat(ending.said()).contains("half: " + half.toLowerCase(java.util.Locale.ROOT));
            String row = Files.readAllLines(figures).get(2);
            assertThat(row).startsWith("records,scored,,,");
            assertThat(ending.said()).contains("rows scored: " + row.split(",")[4]);
            scored += Integer.parseInt(row.split(",")[4]);
        }
        assertThat(scored).isEqualTo(9);
        assertThat(Workspace.say("evaluate", folder.toString(), "--half", "c").said())
                .contains("A half is a or b, not 'c'");
    }

    @Test
    void saysThatTheFiguresCannotBeWritten() throws IOException {
        write("rows_A.csv", "row_id,date_raw,victim_raw,amount_raw", "A#1,2018-06-10,Coinrail,$40 million");
        write("clusters.csv", "incident_id,row_id", "I1,A#1");
        write("pairs.csv", "left_row,right_row,label");
        Workspace.Ending ending = Workspace.say(
                "evaluate",
                folder.toString(),
                "--input",
                folder.toString(),
                "--figures",
                folder.resolve("absent/figures.csv").toString());
        assertThat(ending.code()).isEqualTo(ExitCode.OUTPUT_UNWRITABLE.code());
        assertThat(ending.said()).contains("Give a file in a folder that exists");
    }

    @Test
    void refusesTruthThatContradictsItself() throws IOException {
        write("rows_A.csv", "row_id,date_raw,victim_raw,amount_raw", "A#1,2018-06-10,Coinrail,$40 million");
        write("clusters.csv", "incident_id,row_id", "I1,A#1", "I2,A#1");
        write("pairs.csv", "left_row,right_row,label");
        assertThatThrownBy(() -> new LabelledRows(folder, folder).evaluate(null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("clusters.csv), line 3")
                .hasMessageContaining("The row stands in two incidents");
    }

    /** A floor under what was measured when the model was made; docs/linkage.md has the figures. */
    @Test
    @Tag("exhaustive")
    void keepsWhatWasReachedOnTheHandReadIncidents() {
        Path gold = Path.of(System.getenv().getOrDefault("COUNTERFOIL_SHARED", "absent"), "gold");
        assumeTrue(
                Files.isDirectory(gold), "COUNTERFOIL_SHARED names no folder that holds labelled incidents in gold/");
        List<String> lines = new LabelledRows(gold, folder).evaluate(null).lines(0);
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
