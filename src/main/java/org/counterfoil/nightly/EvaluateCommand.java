package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "evaluate", description = "Measures the linkage against labelled pairs: precision and recall.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Parameters(
            paramLabel = "<folder>",
            description = "Holds clusters.csv and pairs.csv, and the rows they speak of in rows_*.csv.")
    private Path folder = Path.of("");

    @Option(
            names = "--worst",
            defaultValue = "10",
            description = "How many errors to explain. Default: ${DEFAULT-VALUE}")
    private int worst = 10;

    @Override
    public Integer call() {
        for (String file : List.of("clusters.csv", "pairs.csv")) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new Refusal(
                        ExitCode.NOT_FOUND,
                        "There is no " + folder.toAbsolutePath().resolve(file)
                                + ". The folder needs clusters.csv, pairs.csv and rows_*.csv.");
            }
        }
        new LabelledRows(folder, places.input())
                .evaluate(worst)
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }
}
