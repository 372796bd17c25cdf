package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.counterfoil.release.RowText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "selftest",
        description =
                "Runs nights over changed copies of the input, in a temporary folder, and holds them to what is promised.")
final class SelfTestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() {
        try {
            List<SelfTest.Score> scores = SelfTest.of(places);
            scores.forEach(score -> spec.commandLine()
                    .getOut()
                    .println(
                            word(score) + "  " + score.trial() + ": " + score.promise() + " (" + score.detail() + ")"));
            spec.commandLine().getOut().println("The score sheet is " + write(scores));
            boolean broken = scores.stream().anyMatch(score -> score.outcome() == SelfTest.Outcome.BROKEN);
            return (broken ? ExitCode.PROMISE_BROKEN : ExitCode.DONE).code();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "The self-test could not be run: " + e.getMessage()
                            + ". It needs room for eight nights in the folder"
                            + " for temporary files, and writes its score sheet under the output folder.",
                    e);
        }
    }

    private static String word(SelfTest.Score score) {
        return score.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Path write(List<SelfTest.Score> scores) throws IOException {
        List<String> lines = new ArrayList<>(List.of("trial,promise,outcome,detail"));
        scores.forEach(score ->
                lines.add(RowText.write(List.of(score.trial(), score.promise(), word(score), score.detail()))));
        Path folder = Files.createDirectories(places.output().resolve("runs"));
        return Files.writeString(folder.resolve("selftest.csv"), String.join("\n", lines) + "\n");
    }
}
