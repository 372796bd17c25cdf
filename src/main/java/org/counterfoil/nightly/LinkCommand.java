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

    @Option(
            names = "--schema",
            paramLabel = "<file>",
            description = "What the columns are, and how they are compared. Default: what --propose writes")
    private @Nullable Path schema;

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

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Override
    public Integer call() {
        TableFiles.require(files);
        model.check(save != null);
        threads.call(() -> NightInputReader.refusingNonsense(this::lines))
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }

    private List<String> lines() {
        return propose
                ? SchemaFile.proposed(files)
                : new LinkRun(SchemaFile.readOrPropose(schema, files, places.input()), model, out, save).lines(files);
    }
}
