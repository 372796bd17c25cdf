package org.counterfoil.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "init", description = "Starts an empty workspace with one commented source.")
final class InitCommand implements Callable<Integer> {

    /** Where each file of a new workspace goes, by the name it has in the program. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "source.yml", "input/sources/example/source.yml",
            "incidents.csv", "input/sources/example/incidents.csv",
            "decisions.csv", "input/decisions.csv"));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "<folder>",
            description = "The workspace to make. It may exist, but not hold an input folder.")
    private Path folder = Path.of(".");

    @Override
    public Integer call() {
        if (Files.exists(folder.resolve("input"))) {
            throw new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    folder.resolve("input") + " exists already; choose another folder, or add a source to it by hand.");
        }
        try {
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                write(file.getKey(), folder.resolve(file.getValue()));
            }
        } catch (IOException e) {
            throw new Refusal(ExitCode.OUTPUT_UNWRITABLE, "The workspace could not be written: " + e.getMessage(), e);
        }
        List.of(
                        "A workspace with one example source is in "
                                + folder.toAbsolutePath().normalize(),
                        "Edit input/sources/example/source.yml, put your documents beside it, then run, in that folder:",
                        "  java -jar counterfoil.jar run")
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }

    private static void write(String resource, Path target) throws IOException {
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (InputStream content = InitCommand.class.getResourceAsStream("/workspace/" + resource)) {
            Files.copy(java.util.Objects.requireNonNull(content, resource), target);
        }
    }
}
