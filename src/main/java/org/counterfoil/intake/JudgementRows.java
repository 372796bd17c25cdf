package org.counterfoil.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;

/** The rows of a table in which people write what they decided; columns in any order. A row without a meaning is an issue. */
final class JudgementRows {

    private final String document;
    private final List<String> columns;
    private final List<Issue> issues = new ArrayList<>();

    JudgementRows(Path file, List<String> columns) {
        this.document = FolderWalk.name(file);
        this.columns = columns;
    }

    /** Takes a row. */
    interface Line {

        /**
         * @param number 1-based
         * @param cells by column, stripped
         * @throws IllegalArgumentException with a sentence for people, if a cell has no meaning
         */
        void read(int number, Map<String, String> cells);
    }

    List<Issue> issues() {
        return issues;
    }

    /** @param file need not exist: then nothing was decided */
    void read(Path file, Line line) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            rows(
                    new DocumentReader()
                            .read("", document, file, ReadOptions.DETECT).document().tables().stream()
                                    .flatMap(table -> table.rows().stream())
                                    .toList(),
                    line);
        } catch (UnreadableDocument e) {
            note(0, e.issue().seen(), e.issue().advice());
        }
    }

    private void rows(List<RawRow> rows, Line line) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Integer> places = new TreeMap<>();
        rows.get(0).cells().forEach(cell -> places.put(cell.text().strip().toLowerCase(Locale.ROOT), cell.column()));
        if (!places.keySet().containsAll(columns)) {
            note(rows.get(0).number(), "The columns are " + places.keySet() + ".", "They must be " + columns + ".");
            return;
        }
        rows.stream().skip(1).filter(row -> !row.cells().isEmpty()).forEach(row -> row(places, row, line));
    }

    private void row(Map<String, Integer> places, RawRow row, Line line) {
        Map<String, String> cells = new TreeMap<>();
        places.forEach((name, column) ->
                cells.put(name, row.cell(column).map(RawCell::text).orElse("").strip()));
        try {
            line.read(row.number(), cells);
        } catch (IllegalArgumentException e) {
            note(row.number(), String.valueOf(e.getMessage()), "Mend the row; until then it has no effect.");
        }
    }

    void note(int row, String seen, String advice) {
        issues.add(new Issue(Kind.DECISION_INVALID, new Origin("", document, "", row, "", "", ""), seen, advice));
    }
}
