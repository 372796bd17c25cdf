package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.linkage.TrainedModel;
import org.counterfoil.publish.ModelTableFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        description = "Moves the numbers of the linkage model as far as the reports of the last release speak.")
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Option(
            names = "--name",
            required = true,
            paramLabel = "<name>",
            description = "What the model is called from now on; a release says under which it was linked.")
    private String name = "";

    @Option(names = "--count-only", description = "Counts how common terms are, and leaves all weights as they are.")
    private boolean countOnly;

    @Option(
            names = "--to",
            paramLabel = "<folder>",
            description =
                    "Where the model's tables go. Default: model in the input folder, where the next night finds them.")
    private @Nullable Path to;

    @Override
    public Integer call() {
        if (name.isBlank()) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, "Give the model a name: --name incidents-2");
        }
        TrainedModel trained = Nights.inContext(
                places, context -> context.getBean(ModelTraining.class).train(name.strip(), countOnly));
        trained.report().forEach(spec.commandLine().getOut()::println);
        Path folder = to == null ? places.input().resolve("model") : to;
        try {
            Files.createDirectories(folder);
            for (ModelTable table : trained.tables()) {
                spec.commandLine().getOut().println("written: " + ModelTableFile.write(table, folder));
            }
        } catch (IOException e) {
            throw new Refusal(ExitCode.OUTPUT_UNWRITABLE, "The model could not be written: " + e.getMessage(), e);
        }
        return ExitCode.DONE.code();
    }
}
