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
            arity = "1..*",
            paramLabel = "<folder or file>",
            description =
                    "A folder that holds clusters.csv and pairs.csv, and the rows they speak of in rows_*.csv; or, "
                            + "with --truth or --truth-column, the files of a table.")
    private List<Path> paths = List.of();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(
            names = "--truth",
            paramLabel = "<file>",
            description = "A CSV of true pairs (id_l,id_r) or true clusters (incident_id,row_id) of the table.")
    private @Nullable Path truth;

    @Option(
            names = "--truth-column",
            paramLabel = "<column>",
            description = "The column of the table that names the true cluster.")
    private @Nullable String truthColumn;

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
        Measured measured = truth == null && truthColumn == null ? rows() : table.call(paths, this::table);
        measured.lines(worst).forEach(spec.commandLine().getOut()::println);
        if (figures != null) {
            measured.write(figures);
        }
        return ExitCode.DONE.code();
    }

    private Measured rows() {
        if (table.namesASchema() || paths.size() > 1) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "A table is measured against --truth <file> or --truth-column <column>: give one of them. Without, "
                            + "give one folder.");
        }
        Path folder = paths.get(0);
        for (String file : List.of("clusters.csv", "pairs.csv")) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new Refusal(
                        ExitCode.NOT_FOUND,
                        "There is no " + folder.toAbsolutePath().resolve(file)
                                + ". The folder needs clusters.csv, pairs.csv and rows_*.csv.");
            }
        }
        return new LabelledRows(folder, places.input()).evaluate(half);
    }

    private Measured table() {
        Path file = truth;
        String column = truthColumn;
        if (file != null && column != null) {
            throw new Refusal(ExitCode.USAGE, "Give --truth or --truth-column, not both: there is one truth.");
        }
        TableFiles.require(paths);
        TableFiles.require(file == null ? List.of() : List.of(file));
        table.model().check(false);
        return NightInputReader.refusingNonsense(() -> {
            LabelledTable labelled = new LabelledTable(table.schema(paths, places.input()), table.model());
            Measured measured = file != null
                    ? labelled.against(file, paths, half)
                    : labelled.against(String.valueOf(column), paths, half);
            labelled.lines().forEach(spec.commandLine().getOut()::println);
            return measured;
        });
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
