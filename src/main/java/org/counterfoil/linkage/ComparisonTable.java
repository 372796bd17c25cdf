package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Schema;

/** Reads {@code linkage.csv}. */
final class ComparisonTable {

    static final List<String> COLUMNS = List.of(
            "comparison",
            "fields",
            "level",
            "test",
            "parameter",
            "m",
            "u",
            "frequency",
            "explained_by",
            "veto",
            "source");

    private final ModelTable table;
    private final Schema schema;
    private final LevelCells cells;

    ComparisonTable(ModelTable table, Schema schema) {
        this.table = table;
        this.schema = schema;
        this.cells = new LevelCells(table);
    }

    List<Comparison> comparisons() {
        for (String column : COLUMNS) {
            if (!table.columns().contains(column)) {
                throw new IllegalArgumentException(table.name() + ".csv (" + table.place() + ") has no column '"
                        + column + "'; it needs " + String.join(", ", COLUMNS));
            }
        }
        List<Comparison> comparisons = new ArrayList<>();
        byComparison().forEach((name, lines) -> comparisons.add(comparison(name, lines)));
        checkExplanations(comparisons);
        return comparisons;
    }

    private Map<String, List<Line>> byComparison() {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        String last = "";
        for (Line line : table.lines()) {
            String name = line.cell("comparison");
            if (name.isBlank()) {
                throw table.error(line, "The comparison has no name; repeat it on every line of its levels");
            }
            if (!name.equals(last) && lines.containsKey(name)) {
                throw table.error(line, "The levels of '" + name + "' must stand together");
            }
            lines.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
            last = name;
        }
        return lines;
    }

    private Comparison comparison(String name, List<Line> lines) {
        Line first = lines.get(0);
        List<String> fields = fields(first);
        List<Level> levels = new ArrayList<>();
        for (Line line : lines) {
            if (!line.cell("fields").equals(first.cell("fields"))
                    || !line.cell("explained_by").equals(first.cell("explained_by"))) {
                throw table.error(
                        line, "All levels of '" + name + "' must name the same fields and the same explained_by");
            }
            levels.add(level(line, fields));
        }
        LevelSense.check(table, lines, levels);
        return new Comparison(name, fields, first.cell("explained_by"), levels);
    }

    private static List<String> fields(Line line) {
        return Arrays.stream(line.cell("fields").split("\\|"))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private Level level(Line line, List<String> fields) {
        LevelTest test = LevelTest.parse(line.cell("test"))
                .orElseThrow(() -> table.error(
                        line,
                        "There is no test '" + line.cell("test") + "'; there are "
                                + String.join(
                                        ", ",
                                        Arrays.stream(LevelTest.values())
                                                .map(LevelTest::text)
                                                .toList())));
        checkFields(line, fields, test);
        return new Level(
                line.cell("level"),
                test,
                cells.parameter(line, test),
                cells.share(line, "m"),
                cells.share(line, "u"),
                cells.frequency(line),
                cells.veto(line),
                line.cell("source"));
    }

    private Field field(Line line, String name) {
        List<String> names = schema.fields().stream().map(Field::name).toList();
        return schema.find(name)
                .orElseThrow(() -> table.error(
                        line, "The schema has no field '" + name + "'; it has " + String.join(", ", names)));
    }

    private void checkFields(Line line, List<String> fields, LevelTest test) {
        for (String name : fields) {
            Field field = field(line, Comparison.plain(name));
            if (test.kind().isPresent() && !test.reads(field.kind())) {
                throw table.error(
                        line,
                        "The test '" + test.text() + "' is for fields of kind "
                                + test.kind().get() + ", and '" + field.name() + "' is of kind " + field.kind());
            }
        }
        if (test != LevelTest.OTHERWISE && test.kind().isEmpty() != fields.isEmpty()) {
            throw table.error(
                    line,
                    fields.isEmpty()
                            ? "The test '" + test.text() + "' needs a field"
                            : "The test '" + test.text() + "' reads where reports stand: leave fields empty");
        }
    }

    private void checkExplanations(List<Comparison> comparisons) {
        for (int i = 0; i < comparisons.size(); i++) {
            for (String explainer : comparisons.get(i).explainers()) {
                if (comparisons.subList(0, i).stream()
                        .anyMatch(other -> other.name().equals(explainer))) {
                    continue;
                }
                String name = comparisons.get(i).name();
                Line line = table.lines().stream()
                        .filter(l -> l.cell("comparison").equals(name))
                        .findFirst()
                        .orElseThrow();
                throw table.error(line, "explained_by must name a comparison that stands above: '" + explainer + "'");
            }
        }
    }
}
