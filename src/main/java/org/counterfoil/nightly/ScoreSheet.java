package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterfoil.release.RowText;

/** What came of a self-test, a row a trial, in {@code runs/selftest.csv} under the output folder. */
final class ScoreSheet {

    private static final String HEADER = "trial,promise,outcome,detail";

    private ScoreSheet() {}

    /** @return the file; one of an earlier self-test is replaced */
    static Path write(Path output, List<SelfTest.Score> scores) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        scores.forEach(score ->
                lines.add(RowText.write(List.of(score.trial(), score.promise(), word(score), score.detail()))));
        Path folder = Files.createDirectories(output.resolve("runs"));
        return Files.writeString(folder.resolve("selftest.csv"), String.join("\n", lines) + "\n");
    }

    /** For people: {@code kept  threads: 1: the same bytes (every file of the release)}. */
    static String line(SelfTest.Score score) {
        return word(score) + "  " + score.trial() + ": " + score.promise() + " (" + score.detail() + ")";
    }

    /** Those that speak against the program, as lines for people. */
    static List<String> broken(List<SelfTest.Score> scores) {
        return scores.stream()
                .filter(score -> score.outcome() == SelfTest.Outcome.BROKEN)
                .map(ScoreSheet::line)
                .toList();
    }

    private static String word(SelfTest.Score score) {
        return score.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
