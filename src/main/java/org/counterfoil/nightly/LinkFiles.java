package org.counterfoil.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterfoil.linkage.TableLinker;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.publish.FixedDecimal;
import org.counterfoil.publish.RowsFile;
import org.counterfoil.publish.RowsText;

/** Writes what linking a table came to: the cluster of each row, and the pairs that were kept. */
final class LinkFiles {

    private static final int PROBABILITY_DECIMALS = 6;
    private static final int BITS_DECIMALS = 2;

    private final Path folder;
    private final TableLinker linker;
    private final List<String> ids;
    private final KeptPairs kept;
    private final int[] clusterOf;

    LinkFiles(Path folder, TableLinker linker, KeptPairs kept, int[] clusterOf) {
        this.folder = folder;
        this.linker = linker;
        this.ids = linker.table().ids();
        this.kept = kept;
        this.clusterOf = clusterOf;
    }

    /**
     * Writes both files.
     *
     * @throws Refusal if one cannot be written
     */
    boolean write() {
        try {
            Files.createDirectories(folder);
            clusters();
            links();
            return true;
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(folder, e);
        }
    }

    static Refusal unwritable(Path folder, Exception e) {
        return new Refusal(
                ExitCode.OUTPUT_UNWRITABLE, folder.toAbsolutePath() + " cannot be written: " + e.getMessage(), e);
    }

    private void clusters() throws IOException {
        try (RowsFile file = new RowsFile(folder.resolve("clusters.csv"), "id", "cluster")) {
            file.rows(clusterOf.length, (text, row) -> text.row(ids.get(row), ids.get(clusterOf[row])));
        }
    }

    private void links() throws IOException {
        int[] pairs = linker.byRecords(kept);
        try (RowsFile file = new RowsFile(
                folder.resolve("links.csv"), "left", "right", "probability", "bits", "together", "rules")) {
            file.rows(pairs.length, (text, place) -> link(text, pairs[place]));
        }
    }

    private void link(RowsText text, int pair) {
        int left = kept.left(pair);
        int right = kept.right(pair);
        text.row(
                ids.get(left),
                ids.get(right),
                FixedDecimal.of(linker.probability(kept, pair), PROBABILITY_DECIMALS),
                FixedDecimal.of(kept.bits(pair), BITS_DECIMALS),
                String.valueOf(clusterOf[left] == clusterOf[right]),
                String.join("; ", linker.rulesOf(left, right)));
    }
}
