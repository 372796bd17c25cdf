package org.counterfoil.nightly;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "run", description = "Runs the night once and publishes a release. The default command.")
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Mixin
    private Retention retention = Retention.ALL;

    @Option(names = "--dry-run", description = "Shows what would be published and changed, and publishes nothing.")
    private boolean dryRun;

    @Option(
            names = "--as-of",
            paramLabel = "<night or release>",
            description =
                    "Runs no night: writes the release that stood then again from the ledger, byte for byte; where it is"
                            + " there already, holds it against the ledger.")
    private String asOf = "";

    @Override
    public Integer call() {
        NightSummary summary = asOf.isEmpty()
                ? dryRun ? Nights.dry(places) : Nights.run(places.keeping(retention))
                : Nights.inContext(
                        places, context -> context.getBean(PastReleases.class).again(asOf));
        summary.lines().forEach(spec.commandLine().getOut()::println);
        return summary.exitCode().code();
    }
}
