package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterfoil.publish.ReleaseProof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Says whether a release is what it says of itself; given the input, makes it again and compares.")
final class VerifyCommand implements Callable<Integer> {

    private static final int TOLD = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "<release>", description = "The folder of a release, or its name under the output.")
    private String release = "";

    @Option(
            names = "--input",
            paramLabel = "<folder>",
            description = "What it was made of: the release is made again and compared byte for byte.")
    private @Nullable Path input;

    @Option(
            names = "--ledger",
            paramLabel = "<folder>",
            description =
                    "A ledger as it was before that night. Without one, the releases beside tell what was remembered.")
    private @Nullable Path ledger;

    @Option(
            names = "--output",
            defaultValue = "output",
            paramLabel = "<folder>",
            description = "Where releases are. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("output");

    @Override
    public Integer call() {
        Path folder = folder();
        try {
            ReleaseProof.Findings findings = ReleaseProof.of(folder);
            List<String> held = new ArrayList<>(findings.held());
            List<String> failures = new ArrayList<>(findings.failures());
            if (input != null && failures.isEmpty()) {
                Replay.Outcome outcome = new Replay(
                                folder, findings.release(), findings.made(), Optional.ofNullable(ledger))
                        .of(input.toAbsolutePath().normalize());
                held.addAll(outcome.held());
                failures.addAll(outcome.failures());
            }
            return tell(findings.release().text() + " at " + folder, held, failures);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.NOT_FOUND,
                    folder + " cannot be verified: "
                            + String.valueOf(e.getMessage()).replaceFirst("\\.$", "")
                            + ". Releases of older programs have no manifest; sha256sum -c SHA256SUMS checks their bytes.",
                    e);
        }
    }

    private Path folder() {
        Path named = Path.of(release);
        Path folder =
                Files.isDirectory(named) ? named : output.resolve("releases").resolve(release);
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.NOT_FOUND,
                    "There is no release " + release + ": neither a folder of that name, nor one under "
                            + output.resolve("releases") + ".",
                    e);
        }
    }

    private int tell(String what, List<String> held, List<String> failures) {
        java.io.PrintWriter out = spec.commandLine().getOut();
        out.println(failures.isEmpty() ? "Verified " + what : "Not what it says: " + what);
        held.forEach(sentence -> out.println("  " + sentence));
        failures.stream().limit(TOLD).forEach(sentence -> out.println("  " + sentence));
        if (failures.size() > TOLD) {
            out.println("  and " + (failures.size() - TOLD) + " more.");
        }
        return (failures.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERS).code();
    }
}
