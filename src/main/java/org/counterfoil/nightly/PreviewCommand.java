package org.counterfoil.nightly;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "preview",
        description = "Shows what one source, as it now lies in the input, would change in the published dataset.")
final class PreviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "<source>", description = "The folder's name under input/sources.")
    private String source = "";

    @Option(
            names = "--table",
            description = "Prints every change as CSV: table, key, what was done, field, old, new, cause.")
    private boolean table;

    @Override
    public Integer call() {
        Preview preview = LedgerCopy.of(
                places,
                copy -> Nights.inContext(
                        copy.previewing(source),
                        context -> context.getBean(NightRun.class).preview(source)));
        (table ? preview.table() : preview.words()).forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }
}
