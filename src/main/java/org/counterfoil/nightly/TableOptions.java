package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterfoil.linkage.TableSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands over a table take: its schema, by which numbers rows are weighed, and how many threads work. */
final class TableOptions {

    @Option(
            names = "--schema",
            paramLabel = "<file>",
            description = "What the columns are, and how they are compared. Default: what link --propose writes")
    private @Nullable Path schema;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    boolean namesASchema() {
        return schema != null;
    }

    /**
     * The schema that was named, or one made by looking at the files.
     *
     * @param input where tables that replace the built-in ones may lie
     * @throws IllegalArgumentException if it makes no sense, or a file cannot be read
     */
    TableSchema schema(List<Path> files, Path input) {
        return SchemaFile.readOrPropose(schema, files, input);
    }

    ModelOptions model() {
        return model;
    }

    /**
     * Works on files with as many threads as were asked for.
     *
     * @throws Refusal if the memory does not hold them
     */
    <T> T call(List<Path> files, Callable<T> work) {
        try {
            return threads.call(work);
        } catch (OutOfMemoryError e) {
            throw TableMemory.tooSmall(files, e);
        }
    }
}
