package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.linkage.TableLinker;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.publish.ModelTableFile;
import org.counterfoil.publish.RowsFile;
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
    List<String> lines(List<Path> files) {
        TableLinker linker = TableStart.linker(schema, model, files, "", lines);
        Table table = linker.table();
        if (save != null) {
            save(linker, save);
        }
        KeptPairs kept = lines.timed("compare", () -> linker.compare(schema.review()));
        int[] clusterOf = lines.timed("cluster", () -> linker.cluster(kept));
        tell(table, linker, kept, clusterOf);
        if (out != null) {
            Path folder = out;
            lines.timed("write", () -> write(folder, table, linker, kept, clusterOf));
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
            throw unwritable(folder, e);
        }
        lines.say("The model is kept in %s", folder);
    }

    private static Refusal unwritable(Path folder, IOException e) {
        return new Refusal(
                ExitCode.OUTPUT_UNWRITABLE, folder.toAbsolutePath() + " cannot be written: " + e.getMessage(), e);
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

    private boolean write(Path folder, Table table, TableLinker linker, KeptPairs kept, int[] clusterOf) {
        try {
            Files.createDirectories(folder);
            try (RowsFile file = new RowsFile(folder.resolve("clusters.csv"), "id", "cluster")) {
                for (int row = 0; row < clusterOf.length; row++) {
                    file.row(table.ids().get(row), table.ids().get(clusterOf[row]));
                }
            }
            try (RowsFile file = new RowsFile(
                    folder.resolve("links.csv"), "left", "right", "probability", "bits", "together", "rules")) {
                for (int pair : linker.byRecords(kept)) {
                    link(file, table, linker, kept, pair, clusterOf);
                }
            }
            return true;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static void link(
            RowsFile file, Table table, TableLinker linker, KeptPairs kept, int pair, int[] clusterOf) {
        int left = kept.left(pair);
        int right = kept.right(pair);
        file.row(
                table.ids().get(left),
                table.ids().get(right),
                String.format(Locale.ROOT, "%.6f", linker.probability(kept, pair)),
                String.format(Locale.ROOT, "%.2f", kept.bits(pair)),
                String.valueOf(clusterOf[left] == clusterOf[right]),
                String.join("; ", linker.rulesOf(left, right)));
    }
}
