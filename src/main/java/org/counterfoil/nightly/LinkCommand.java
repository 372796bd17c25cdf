package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "link", description = "Finds the rows of any CSV that are one.")
final class LinkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Parameters(
            arity = "1..*",
            paramLabel = "<file>",
            description = "A CSV, or several with the same columns. Each row has an id of its own.")
    private List<Path> files = List.of();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(names = "--propose", description = "Writes a schema for the files, to be corrected by a person.")
    private boolean propose;

    @Option(
            names = "--out",
            paramLabel = "<folder>",
            description = "Where clusters.csv and links.csv go. Default: nothing is written")
    private @Nullable Path out;

    @Option(
            names = "--save-model",
            paramLabel = "<folder>",
            description = "Where the trained numbers go, for --model to take up.")
    private @Nullable Path save;

    @Override
    public Integer call() {
        TableFiles.require(files);
        table.model().check(save != null);
        table.call(files, () -> NightInputReader.refusingNonsense(this::lines))
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }

    private List<String> lines() {
        return propose
                ? SchemaFile.proposed(files)
                : new LinkRun(table.schema(files, places.input()), table.model(), out, save).lines(files);
    }
}
