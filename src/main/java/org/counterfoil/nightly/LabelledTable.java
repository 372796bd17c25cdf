package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.List;
import org.counterfoil.intake.ModelTables;
import org.counterfoil.linkage.TableExplanation;
import org.counterfoil.linkage.TableLinker;
import org.counterfoil.linkage.TableSchema;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.KeptPairs;
import org.counterfoil.linkage.evaluation.Half;
import org.counterfoil.linkage.evaluation.Truth;
import org.counterfoil.linkage.evaluation.TruthTables;
import org.counterfoil.linkage.table.Table;
import org.jspecify.annotations.Nullable;

/** Rows of any table whose truth is known, linked as {@code link} does and measured. The truth decides nothing. */
final class LabelledTable {

    private final TableSchema schema;
    private final ModelOptions model;
    private final RunLines lines = new RunLines();

    LabelledTable(TableSchema schema, ModelOptions model) {
        this.schema = schema;
        this.model = model;
    }

    /** @param file of true pairs or true clusters */
    Measured against(Path file, List<Path> files, @Nullable Half half) {
        boolean closed = schema.side().isEmpty();
        Truth truth = lines.timed("truth", () -> TruthTables.of(ModelTables.readFile(file), closed));
        return measured(TableStart.linker(schema, model, files, "", lines), truth, half);
    }

    /**
     * @param column of the data that names the true cluster; where it is empty, the row is not scored
     * @throws IllegalArgumentException if the schema uses the column
     */
    Measured against(String column, List<Path> files, @Nullable Half half) {
        if (column.equals(schema.id())
                || column.equals(schema.side())
                || schema.columns().contains(column)) {
            throw new IllegalArgumentException("The schema uses the column '" + column
                    + "', which is the truth. Leave it out of the schema, or name another --truth-column");
        }
        TableLinker linker = TableStart.linker(schema, model, files, column, lines);
        return measured(linker, truth(linker.table(), column), half);
    }

    private static Truth truth(Table table, String name) {
        Column<String> column = table.column(name);
        String[] clusters = new String[table.size()];
        for (int row = 0; row < clusters.length; row++) {
            clusters[row] = column.speaks(row) ? column.value(column.code(column.start(row))) : "";
        }
        return Truth.ofClusters(table.ids().toArray(String[]::new), clusters);
    }

    private Measured measured(TableLinker linker, Truth truth, @Nullable Half half) {
        KeptPairs all = lines.timed("compare", linker::compareAll);
        int[] clusterOf = lines.timed("cluster", () -> linker.cluster(linker.from(all, schema.review())));
        TableExplanation explanation = new TableExplanation(linker, clusterOf);
        return lines.timed("measure", () -> Measured.of(linker.found(all, clusterOf), truth, half, explanation::of));
    }

    /** What the linkage had to tell, for before the figures. */
    List<String> lines() {
        lines.sayTimes();
        return lines.lines();
    }
}
