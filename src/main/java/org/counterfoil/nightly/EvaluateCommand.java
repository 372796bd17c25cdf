package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterfoil.linkage.evaluation.Half;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
            description = "How many errors of each kind to explain. Default: ${DEFAULT-VALUE}")
    private int worst = 10;

    @Option(
            names = "--half",
            paramLabel = "a|b",
            converter = HalfConverter.class,
            description = "Scores one half of the true clusters only: tune on one half, report on the other.")
    private @Nullable Half half;

    @Option(names = "--figures", paramLabel = "<file>", description = "Also writes the figures to a CSV file.")
    private @Nullable Path figures;

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
        Measured measured = new LabelledRows(folder, places.input()).evaluate(half);
        measured.lines(worst).forEach(spec.commandLine().getOut()::println);
        if (figures != null) {
            measured.write(figures);
        }
        return ExitCode.DONE.code();
    }

    /** So that the letter may be small. */
    static final class HalfConverter implements ITypeConverter<Half> {
        @Override
        public Half convert(String text) {
            try {
                return Half.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
