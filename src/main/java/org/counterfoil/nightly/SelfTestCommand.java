package org.counterfoil.nightly;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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
            scores.forEach(score -> spec.commandLine().getOut().println(ScoreSheet.line(score)));
            spec.commandLine().getOut().println("The score sheet is " + ScoreSheet.write(places.output(), scores));
            return (ScoreSheet.broken(scores).isEmpty() ? ExitCode.DONE : ExitCode.PROMISE_BROKEN).code();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "The self-test could not be run: " + e.getMessage()
                            + ". It needs room for eight nights in the folder"
                            + " for temporary files, and writes its score sheet under the output folder.",
                    e);
        }
    }
}
