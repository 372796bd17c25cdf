package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.counterfoil.linkage.TableLinker;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.table.Table;
import org.counterfoil.publish.RowsFile;
import org.jspecify.annotations.Nullable;

/** Links the rows of a table, writes what came of it, and tells it in some lines. */
final class LinkRun {

    private static final double NANOS = 1e9;

    private final TableSchema schema;
    private final @Nullable Path out;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder times = new StringBuilder();
    private final long begun = System.nanoTime();

    LinkRun(TableSchema schema, @Nullable Path out) {
        this.schema = schema;
        this.out = out;
    }

    /** @throws IllegalArgumentException if the files do not fit the schema */
    List<String> lines(List<Path> files) {
        TableFiles.Read read = timed("read", () -> TableFiles.read(files, schema));
        Table table = read.table();
        say("%s: %,d rows%s", schema.title().isEmpty() ? "Linked" : schema.title(), table.size(), sides(table));
        if (read.aside() > 0) {
            say("%,d rows were set aside: %s", read.aside(), String.join("; ", read.setAside()));
        }
        TableLinker linker = timed("block", () -> new TableLinker(schema, table));
        tellRules(linker);
        timed("train", linker::train).forEach(finding -> say("Note: %s", finding));
        KeptPairs kept = timed("compare", () -> linker.compare(schema.review()));
        int[] clusterOf = timed("cluster", () -> linker.cluster(kept));
        tell(table, linker, kept, clusterOf);
        if (out != null) {
            Path folder = out;
            timed("write", () -> write(folder, table, linker, kept, clusterOf));
        }
        say("Seconds: %s, %.1f in all", times, (System.nanoTime() - begun) / NANOS);
        return lines;
    }

    private static String sides(Table table) {
        return table.sides() == null ? "" : " " + table.rowsBySide();
    }

    private void tellRules(TableLinker linker) {
        linker.warnings().forEach(lines::add);
        if (schema.blocking().isEmpty()) {
            say("Blocking rules chosen by what they cost on these rows:");
            linker.rules().forEach(rule -> say("  - keys: [%s]", rule.name()));
        }
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
        say(
                "Pairs: %,.0f possible, %,d compared, %,d linked, %,d to review",
                table.possiblePairs(), kept.compared(), links, kept.size() - links);
        say("Clusters: %,d, of which %,d of several rows, with %,d pairs", clusters, several, pairs);
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
            throw new Refusal(
                    ExitCode.OUTPUT_UNWRITABLE, folder.toAbsolutePath() + " cannot be written: " + e.getMessage(), e);
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

    private <T> T timed(String stage, Supplier<T> work) {
        long from = System.nanoTime();
        T done = work.get();
        times.append(times.length() == 0 ? "" : ", ")
                .append(String.format(Locale.ROOT, "%s %.1f", stage, (System.nanoTime() - from) / NANOS));
        return done;
    }

    private void say(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
