package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.counterfoil.linkage.evaluation.Evaluation;
import org.counterfoil.linkage.evaluation.EvaluationReport;
import org.counterfoil.linkage.evaluation.EvaluationTable;
import org.counterfoil.linkage.evaluation.Found;
import org.counterfoil.linkage.evaluation.Half;
import org.counterfoil.linkage.evaluation.Truth;
import org.counterfoil.publish.CsvFile;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation, and what explains a pair of it.
 *
 * @param waterfall lines that say why two ids were linked or not
 */
record Measured(Evaluation evaluation, BiFunction<String, String, List<String>> waterfall) {

    private static final String NAME = "figures";

    /** @param half the only half of the truth that is scored; null: all of it */
    static Measured of(
            Found found, Truth truth, @Nullable Half half, BiFunction<String, String, List<String>> waterfall) {
        return new Measured(half == null ? Evaluation.of(found, truth) : Evaluation.of(found, truth, half), waterfall);
    }

    /** @param worst how many errors of each kind to explain */
    List<String> lines(int worst) {
        return EvaluationReport.lines(evaluation, waterfall, worst);
    }

    /**
     * Writes the figures as CSV, in place of what was there.
     *
     * @throws Refusal if the file cannot be written
     */
    void write(Path file) {
        List<Column> columns = EvaluationTable.FIGURES.stream()
                .map(column -> new Column(column, column, ColumnType.TEXT, "", "", 1))
                .toList();
        List<Row> rows = EvaluationTable.figures(evaluation).stream()
                .map(cells -> new Row(cells.stream().map(Cell::of).toList(), List.of()))
                .toList();
        try {
            CsvFile.write(new Table(NAME, NAME, "", 2, columns, rows), file);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.OUTPUT_UNWRITABLE,
                    file + " cannot be written: " + e.getMessage() + ". Give a file in a folder that exists.",
                    e);
        }
    }
}
