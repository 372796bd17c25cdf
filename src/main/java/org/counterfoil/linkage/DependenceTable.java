package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/**
 * {@code linkage_dependence.csv}: what the levels of a comparison are worth once one or two others are known, as training
 * measured it. One line a level of the comparison under each outcome of the others.
 */
final class DependenceTable {

    static final String NAME = "linkage_dependence";

    /** How an outcome is written where the other comparison could not be made. */
    private static final String MISSING = "missing";

    private static final List<String> COLUMNS =
            List.of("comparison", "level", "given", "given_level", "also_given", "also_given_level", "m", "u");

    private DependenceTable() {}

    /** @throws IllegalArgumentException naming the line that makes no sense, or the comparison whose table has gaps */
    static Map<String, Conditional> read(ModelTable table, List<Comparison> comparisons) {
        Map<String, List<Line>> lines = new TreeMap<>();
        table.lines().stream()
                .filter(line -> !isLift(line, comparisons))
                .forEach(line -> lines.computeIfAbsent(line.cell("comparison"), c -> new ArrayList<>())
                        .add(line));
        Map<String, Conditional> conditionals = new TreeMap<>();
        lines.forEach((name, of) -> conditionals.put(name, conditional(table, of, comparisons)));
        return conditionals;
    }

    /** Lines of an explained comparison say how its explainers go with its levels. */
    private static boolean isLift(Line line, List<Comparison> comparisons) {
        return comparisons.stream().anyMatch(comparison -> LiftTable.isLiftOf(line, comparison));
    }

    private static Conditional conditional(ModelTable table, List<Line> lines, List<Comparison> comparisons) {
        Line first = lines.get(0);
        Comparison comparison = comparison(table, first, "comparison", comparisons);
        List<Comparison> given = new ArrayList<>();
        given.add(comparison(table, first, "given", comparisons));
        if (!first.cell("also_given").isEmpty()) {
            given.add(comparison(table, first, "also_given", comparisons));
        }
        List<List<String>> expected = rows(comparison, given);
        if (expected.size() != lines.size()) {
            throw table.error(
                    first,
                    "'" + comparison.name() + "' needs " + expected.size() + " lines, one for each level under each"
                            + " outcome of what is given, and has " + lines.size() + "; train again");
        }
        List<Double> m = new ArrayList<>();
        List<Double> u = new ArrayList<>();
        LevelCells cells = new LevelCells(table);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<String> outcome = List.of(line.cell("level"), line.cell("given_level"), line.cell("also_given_level"));
            if (!outcome.equals(expected.get(i))) {
                throw table.error(line, "expected the outcome " + expected.get(i) + " here; train again");
            }
            m.add(cells.share(line, "m"));
            u.add(cells.share(line, "u"));
        }
        return new Conditional(given.stream().map(Comparison::name).toList(), m, u);
    }

    private static Comparison comparison(ModelTable table, Line line, String column, List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> comparison.name().equals(line.cell(column)))
                .findFirst()
                .orElseThrow(() -> table.error(
                        line,
                        "There is no comparison '" + line.cell(column)
                                + "': the dependences belong to another model; train again"));
    }

    /** Level, outcome of the first that is given, outcome of the second or empty: in the order of {@link Conditional#m}. */
    private static List<List<String>> rows(Comparison comparison, List<Comparison> given) {
        List<List<String>> rows = new ArrayList<>();
        List<String> second = given.size() > 1 ? outcomes(given.get(1)) : List.of("");
        for (String one : outcomes(given.get(0))) {
            for (String other : second) {
                comparison.levels().forEach(level -> rows.add(List.of(level.name(), one, other)));
            }
        }
        return rows;
    }

    /** That it could not be made, and its levels. */
    static List<String> outcomes(Comparison comparison) {
        List<String> outcomes = new ArrayList<>(List.of(MISSING));
        comparison.levels().forEach(level -> outcomes.add(level.name()));
        return outcomes;
    }

    /** What {@link #read} reads. */
    static ModelTable write(MatchModel model) {
        List<Line> lines = new ArrayList<>();
        model.conditionals().forEach((name, conditional) -> {
            Comparison comparison = model.comparisons().get(model.place(name));
            List<Comparison> given = conditional.given().stream()
                    .map(other -> model.comparisons().get(model.place(other)))
                    .toList();
            List<List<String>> rows = rows(comparison, given);
            for (int i = 0; i < rows.size(); i++) {
                lines.add(line(lines.size() + 2, name, rows.get(i), conditional, i));
            }
        });
        model.lifts().forEach((name, lifts) -> lifts.forEach(lift -> LiftTable.add(model, name, lift, lines)));
        return new ModelTable(NAME, "trained", COLUMNS, lines);
    }

    private static Line line(int number, String comparison, List<String> outcome, Conditional conditional, int cell) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("comparison", comparison);
        cells.put("level", outcome.get(0));
        cells.put("given", conditional.given().get(0));
        cells.put("given_level", outcome.get(1));
        cells.put(
                "also_given",
                conditional.given().size() > 1 ? conditional.given().get(1) : "");
        cells.put("also_given_level", outcome.get(2));
        cells.put("m", Shares.text(conditional.m().get(cell)));
        cells.put("u", Shares.text(conditional.u().get(cell)));
        return new Line(number, cells);
    }
}
