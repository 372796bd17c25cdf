package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.linkage.TableLinker;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.publish.ModelTableFile;
import org.jspecify.annotations.Nullable;

/** Links the rows of a table, writes what came of it, and tells it in some lines. */
final class LinkRun {

    private final TableSchema schema;
    private final ModelOptions model;
    private final @Nullable Path out;
    private final @Nullable Path save;
    private final RunLines lines = new RunLines();

    /**
     * @param out where the result goes; null: nowhere
     * @param save where the trained model goes; null: nowhere
     */
    LinkRun(TableSchema schema, ModelOptions model, @Nullable Path out, @Nullable Path save) {
        this.schema = schema;
        this.model = model;
        this.out = out;
        this.save = save;
    }

    /** @throws IllegalArgumentException if the files do not fit the schema, or the model does not */
    List<String> lines(List<Path> tables) {
        TableLinker linker = TableStart.linker(schema, model, tables, "", lines);
        Table table = linker.table();
        if (save != null) {
            save(linker, save);
        }
        KeptPairs kept = lines.timed("compare", () -> linker.compare(schema.review()));
        int[] clusterOf = lines.timed("cluster", () -> linker.cluster(kept));
        tell(table, linker, kept, clusterOf);
        if (out != null) {
            LinkFiles files = new LinkFiles(out, linker, kept, clusterOf);
            lines.timed("write", files::write);
        }
        lines.sayTimes();
        return lines.lines();
    }

    private void save(TableLinker linker, Path folder) {
        try {
            Files.createDirectories(folder);
            for (ModelTable each : linker.model()) {
                ModelTableFile.write(each, folder);
            }
        } catch (IOException e) {
            throw LinkFiles.unwritable(folder, e);
        }
        lines.say("The model is kept in %s", folder);
    }

    private void tell(Table table, TableLinker linker, KeptPairs kept, int[] clusterOf) {
        long links = 0;
        for (int pair = 0; pair < kept.size(); pair++) {
            links += linker.probability(kept, pair) >= schema.link() ? 1 : 0;
        }
        int[] sizes = new int[clusterOf.length];
        for (int cluster : clusterOf) {
            sizes[cluster]++;
        }
        long clusters = 0;
        long several = 0;
        long pairs = 0;
        for (int size : sizes) {
            clusters += size > 0 ? 1 : 0;
            several += size > 1 ? 1 : 0;
            pairs += (long) size * (size - 1) / 2;
        }
        lines.say(
                "Pairs: %,.0f possible, %,d compared, %,d linked, %,d to review",
                table.possiblePairs(), kept.compared(), links, kept.size() - links);
        lines.say("Clusters: %,d, of which %,d of several rows, with %,d pairs", clusters, several, pairs);
    }
}
