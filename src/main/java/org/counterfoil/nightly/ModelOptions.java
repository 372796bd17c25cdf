package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.linkage.TableLinker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which numbers the rows of a table are weighed. */
final class ModelOptions {

    @Option(
            names = "--model",
            paramLabel = "<folder>",
            description = "Weighs by the model that --save-model wrote there, and trains nothing.")
    private @Nullable Path model;

    @Option(names = "--no-training", description = "Weighs by the schema's own numbers, and trains nothing.")
    private boolean untrained;

    /** @param save whether the model is to be saved */
    void check(boolean save) {
        if (model != null && untrained) {
            throw new Refusal(
                    ExitCode.USAGE, "Give --model or --no-training, not both: each says which numbers weigh.");
        }
        if (save && (model != null || untrained)) {
            throw new Refusal(
                    ExitCode.USAGE, "--save-model keeps what was trained: leave --model and --no-training away.");
        }
    }

    void apply(TableLinker linker, RunLines lines) {
        Path folder = model;
        if (folder != null) {
            linker.use(name -> table(folder, name));
            lines.say("Weighed by the model in %s, as it was trained", folder);
        } else if (untrained) {
            lines.say("Weighed by the schema's own numbers, untrained");
        } else {
            lines.timed("train", linker::train).forEach(finding -> lines.say("Note: %s", finding));
        }
    }

    private static ModelTable table(Path folder, String name) {
        Path file = folder.resolve(name + ".csv");
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    ExitCode.NOT_FOUND,
                    "There is no " + file.toAbsolutePath() + ". Write a model with link --save-model " + folder);
        }
        return ModelTables.readFile(file);
    }
}
