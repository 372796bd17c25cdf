package org.counterfoil.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue;

/**
 * What people wrote in one of the files that they keep beside the sources, row by row.
 *
 * @param rows in file order
 * @param issues rows without a meaning, which have no effect
 */
public record WrittenRows<T>(List<T> rows, List<Issue> issues) {

    public WrittenRows {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /** Makes of a row what it says. */
    interface Reading<T> {

        /**
         * @param number 1-based
         * @param cells by column, stripped
         * @throws IllegalArgumentException with a sentence for people, if a cell has no meaning
         */
        T of(int number, Map<String, String> cells);
    }

    /** @param file need not exist: then nobody wrote anything */
    static <T> WrittenRows<T> of(Path file, List<String> columns, Reading<T> reading) {
        JudgementRows lines = new JudgementRows(file, columns);
        List<T> rows = new ArrayList<>();
        lines.read(file, (number, cells) -> rows.add(reading.of(number, cells)));
        return new WrittenRows<>(rows, lines.issues());
    }
}
