package org.counterfoil.nightly;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rebuild",
        description = "Makes a lost ledger again from the releases, so that nights go on with the same ids.")
final class RebuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() {
        NightSummary summary = Nights.inContext(
                places, context -> context.getBean(Rebuild.class).rebuild());
        summary.lines().forEach(spec.commandLine().getOut()::println);
        return summary.exitCode().code();
    }
}
