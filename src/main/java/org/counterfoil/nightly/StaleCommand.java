package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "stale", description = "Says which rows of an earlier download are wrong now, why, and since when.")
final class StaleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Parameters(
            paramLabel = "<old file>",
            description = "incidents.csv or the workbook of any release; columns and rows may be missing or sorted.")
    private Path file = Path.of("");

    @Option(
            names = "--table",
            description = "Prints every finding as CSV: line, incident_id, what, now, column, old, new, cause, since.")
    private boolean table;

    @Override
    public Integer call() {
        StaleReport report = Nights.inContext(
                places, context -> context.getBean(StaleFinder.class).report(file));
        (table ? report.table() : report.words()).forEach(spec.commandLine().getOut()::println);
        return (report.rows().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERS).code();
    }
}
