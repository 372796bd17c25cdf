package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.counterfoil.linkage.table.Proposal;
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

    @Option(names = "--threads", paramLabel = "<n>", description = "How many threads work. Default: all processors")
    private @Nullable Integer threads;

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(ExitCode.NOT_FOUND, "There is no file " + file.toAbsolutePath());
            }
        }
        int number = threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
        ForkJoinPool pool = new ForkJoinPool(number);
        try {
            pool.submit(() -> NightInputReader.refusingNonsense(this::lines))
                    .join()
                    .forEach(spec.commandLine().getOut()::println);
        } finally {
            pool.shutdown();
        }
        return ExitCode.DONE.code();
    }

    private List<String> lines() {
        Path file = schema;
        if (propose) {
            return proposed(TableFiles.readAll(files));
        }
        if (file == null) {
            List<String> yaml = proposed(TableFiles.readAll(files));
            return new LinkRun(SchemaFile.parse(String.join("\n", yaml), places.input()), out).lines(files);
        }
        return new LinkRun(SchemaFile.read(file, places.input()), out).lines(files);
    }

    private List<String> proposed(TableFiles.Read read) {
        return Proposal.lines(String.valueOf(files.get(0).getFileName()), read.id(), read.table());
    }
}
