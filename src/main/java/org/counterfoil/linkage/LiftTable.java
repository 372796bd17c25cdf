package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** The lines of {@link DependenceTable} that say what explained comparisons lean on: one a level under each outcome. */
final class LiftTable {

    /** Between comparisons, and between their outcomes, that are taken together. */
    private static final String TOGETHER = "|";

    private LiftTable() {}

    /** Whether a line says how explainers of a comparison go with its levels. */
    static boolean isLiftOf(Line line, Comparison comparison) {
        return comparison.name().equals(line.cell("comparison"))
                && comparison.explainers().containsAll(names(line.cell("given")));
    }

    private static List<String> names(String joined) {
        return List.of(joined.split(Pattern.quote(TOGETHER)));
    }

    /** @throws IllegalArgumentException naming the line that makes no sense, or where lines are missing */
    static Map<String, List<Lift>> read(ModelTable table, List<Comparison> comparisons) {
        Map<String, List<Lift>> lifts = new TreeMap<>();
        for (Comparison comparison : comparisons) {
            Map<String, List<Line>> byGiven = new LinkedHashMap<>();
            table.lines().stream()
                    .filter(line -> isLiftOf(line, comparison))
                    .forEach(line -> byGiven.computeIfAbsent(line.cell("given"), given -> new ArrayList<>())
                            .add(line));
            byGiven.forEach((given, lines) -> lifts.computeIfAbsent(comparison.name(), c -> new ArrayList<>())
                    .add(lift(table, lines, comparison, comparisons)));
        }
        return lifts;
    }

    private static Lift lift(ModelTable table, List<Line> lines, Comparison comparison, List<Comparison> comparisons) {
        List<String> given = names(lines.get(0).cell("given"));
        List<Comparison> others = comparisons.stream()
                .filter(other -> given.contains(other.name()))
                .toList();
        List<String> outcomes = together(others);
        if (lines.size() != comparison.levels().size() * outcomes.size()) {
            throw table.error(
                    lines.get(0),
                    "'" + comparison.name() + "' given '" + String.join(TOGETHER, given) + "' needs "
                            + comparison.levels().size() * outcomes.size() + " lines and has " + lines.size()
                            + "; train again");
        }
        List<List<Double>> m = new ArrayList<>();
        List<List<Double>> u = new ArrayList<>();
        for (int level = 0; level < comparison.levels().size(); level++) {
            List<Line> of = lines.subList(level * outcomes.size(), (level + 1) * outcomes.size());
            require(table, of, comparison.levels().get(level).name(), outcomes);
            m.add(shares(table, of, "m"));
            u.add(shares(table, of, "u"));
        }
        return new Lift(given, m, u);
    }

    private static void require(ModelTable table, List<Line> lines, String level, List<String> outcomes) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).cell("level").equals(level)
                    || !lines.get(i).cell("given_level").equals(outcomes.get(i))) {
                throw table.error(
                        lines.get(i),
                        "expected the level '" + level + "' with '" + outcomes.get(i) + "' here; train again");
            }
        }
    }

    private static List<Double> shares(ModelTable table, List<Line> lines, String column) {
        LevelCells cells = new LevelCells(table);
        return lines.stream().map(line -> cells.share(line, column)).toList();
    }

    /** Outcomes of some comparisons taken together, in the order of {@link Lift#m}. */
    private static List<String> together(List<Comparison> others) {
        return IntStream.range(0, Lift.outcomes(others))
                .mapToObj(outcome -> {
                    int[] levels = Lift.levels(others, outcome);
                    return IntStream.range(0, levels.length)
                            .mapToObj(
                                    i -> DependenceTable.outcomes(others.get(i)).get(levels[i] + 1))
                            .collect(Collectors.joining(TOGETHER));
                })
                .toList();
    }

    static void add(MatchModel model, String name, Lift lift, List<Line> lines) {
        Comparison comparison = model.comparisons().get(model.place(name));
        List<String> outcomes = together(lift.given().stream()
                .map(other -> model.comparisons().get(model.place(other)))
                .toList());
        for (int level = 0; level < comparison.levels().size(); level++) {
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                Map<String, String> cells = new LinkedHashMap<>();
                cells.put("comparison", name);
                cells.put("level", comparison.levels().get(level).name());
                cells.put("given", String.join(TOGETHER, lift.given()));
                cells.put("given_level", outcomes.get(outcome));
                cells.put("also_given", "");
                cells.put("also_given_level", "");
                cells.put("m", Shares.text(lift.m().get(level).get(outcome)));
                cells.put("u", Shares.text(lift.u().get(level).get(outcome)));
                lines.add(new Line(lines.size() + 2, cells));
            }
        }
    }
}
