package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.counterfoil.incident.Schema;

/** Reads {@code linkage.csv}. */
final class ComparisonTable {

    private static final List<String> COLUMNS = List.of(
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

    ComparisonTable(ModelTable table, Schema schema) {
        this.table = table;
        this.schema = schema;
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
                parameter(line, test),
                share(line, "m"),
                share(line, "u"),
                frequency(line),
                veto(line),
                line.cell("source"));
    }

    private void checkFields(Line line, List<String> fields, LevelTest test) {
        for (String name : fields) {
            String plain = Comparison.plain(name);
            Field field = schema.find(plain)
                    .orElseThrow(() -> table.error(
                            line,
                            "The schema has no field '" + plain + "'; it has "
                                    + String.join(
                                            ", ",
                                            schema.fields().stream()
                                                    .map(Field::name)
                                                    .toList())));
            if (test.kind().isPresent() && field.kind() != test.kind().get()) {
                throw table.error(
                        line,
                        "The test '" + test.text() + "' is for fields of kind "
                                + test.kind().get() + ", and '" + plain + "' is of kind " + field.kind());
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

    private double parameter(Line line, LevelTest test) {
        String cell = line.cell("parameter");
        if (test.parameter() == LevelTest.Parameter.NONE) {
            if (!cell.isBlank()) {
                throw table.error(line, "The test '" + test.text() + "' takes no parameter: remove '" + cell + "'");
            }
            return 0;
        }
        double parameter = number(line, "parameter");
        if (parameter < 0) {
            throw table.error(line, "The parameter must not be negative: " + cell);
        }
        return parameter;
    }

    private double share(Line line, String column) {
        double share = number(line, column);
        if (share <= 0 || share >= 1) {
            throw table.error(
                    line,
                    column + " must lie between 0 and 1, both excluded (a share of 0 or 1 would be certainty): "
                            + line.cell(column));
        }
        return share;
    }

    private double number(Line line, String column) {
        try {
            double number = Double.parseDouble(line.cell(column));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the place
        }
        throw table.error(line, column + " must be a number: '" + line.cell(column) + "'");
    }

    private Level.Frequency frequency(Line line) {
        String cell = line.cell("frequency");
        for (Level.Frequency frequency : Level.Frequency.values()) {
            if (frequency.name().toLowerCase(Locale.ROOT).equals(cell) || frequency.ordinal() == 0 && cell.isBlank()) {
                return frequency;
            }
        }
        throw table.error(line, "frequency is empty, 'repeats' or 'share', not '" + cell + "'");
    }

    private boolean veto(Line line) {
        String cell = line.cell("veto");
        if (!cell.isBlank() && !cell.equals("yes") && !cell.equals("no")) {
            throw table.error(line, "veto is empty, 'yes' or 'no', not '" + cell + "'");
        }
        return cell.equals("yes");
    }

    private void checkExplanations(List<Comparison> comparisons) {
        for (int i = 0; i < comparisons.size(); i++) {
            String explainer = comparisons.get(i).explainedBy();
            if (!explainer.isEmpty()
                    && comparisons.subList(0, i).stream()
                            .noneMatch(other -> other.name().equals(explainer))) {
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
