package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/**
 * The numbers of a model for tables, kept: m and u of each level, prior, frequencies and dependences. What is compared, by
 * which tests and rules and from which thresholds on, stays with the schema.
 */
final class TableModel {

    private static final String LEVELS = "linkage";
    private static final String SETTINGS = "linkage_settings";
    private static final List<String> LEVEL = List.of("comparison", "level", "test", "parameter", "m", "u");
    private static final List<String> SETTING = List.of("setting", "value");

    private TableModel() {}

    /** The model as it is once it was written and read. */
    static MatchModel rounded(MatchModel model) {
        Map<String, Conditional> conditionals = new TreeMap<>();
        model.conditionals()
                .forEach((name, each) ->
                        conditionals.put(name, new Conditional(each.given(), rounded(each.m()), rounded(each.u()))));
        return new MatchModel(
                model.name(),
                MatchWeight.ofProbability(Shares.rounded(model.prior().probability())),
                model.link(),
                model.review(),
                model.comparisons().stream().map(TableModel::rounded).toList(),
                conditionals,
                lifts(model),
                model.frequencies());
    }

    private static Map<String, List<Lift>> lifts(MatchModel model) {
        Map<String, List<Lift>> lifts = new TreeMap<>();
        model.lifts()
                .forEach((name, of) ->
                        lifts.put(name, of.stream().map(TableModel::rounded).toList()));
        return lifts;
    }

    private static Lift rounded(Lift lift) {
        return new Lift(
                lift.given(),
                lift.m().stream().map(TableModel::rounded).toList(),
                lift.u().stream().map(TableModel::rounded).toList());
    }

    private static Comparison rounded(Comparison comparison) {
        return new Comparison(
                comparison.name(),
                comparison.fields(),
                comparison.explainedBy(),
                comparison.levels().stream()
                        .map(level -> level.with(Shares.rounded(level.m()), Shares.rounded(level.u()), level.source()))
                        .toList());
    }

    private static List<Double> rounded(List<Double> shares) {
        return shares.stream().map(Shares::rounded).toList();
    }

    /** What {@link #read} reads. */
    static List<ModelTable> write(MatchModel model) {
        List<Line> levels = new ArrayList<>();
        for (Comparison comparison : model.comparisons()) {
            for (Level level : comparison.levels()) {
                levels.add(line(levels, LEVEL, cells(comparison, level)));
            }
        }
        List<Line> settings = new ArrayList<>();
        settings.add(line(settings, SETTING, List.of("model", model.name())));
        settings.add(line(
                settings, SETTING, List.of("prior", Shares.text(model.prior().probability()))));
        return List.of(
                new ModelTable(LEVELS, "trained", LEVEL, levels),
                new ModelTable(SETTINGS, "trained", SETTING, settings),
                FrequencyTable.write(model.frequencies()),
                DependenceTable.write(model));
    }

    private static List<String> cells(Comparison comparison, Level level) {
        List<String> cells = new ArrayList<>(identity(comparison, level));
        cells.add(Shares.text(level.m()));
        cells.add(Shares.text(level.u()));
        return cells;
    }

    /** What makes a level that level. */
    private static List<String> identity(Comparison comparison, Level level) {
        return List.of(comparison.name(), level.name(), level.test().text(), Double.toString(level.parameter()));
    }

    private static Line line(List<Line> before, List<String> columns, List<String> cells) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            line.put(columns.get(i), cells.get(i));
        }
        return new Line(before.size() + 2, line);
    }

    /**
     * @param tables by name
     * @param schema the model of the schema's own numbers
     * @throws IllegalArgumentException naming the line that does not fit the schema, or makes no sense
     */
    static MatchModel read(Function<String, ModelTable> tables, MatchModel schema) {
        List<Comparison> comparisons = comparisons(tables.apply(LEVELS), schema.comparisons());
        ModelTable settings = tables.apply(SETTINGS);
        require(settings, SETTING);
        return new MatchModel(
                setting(settings, "model").cell("value"),
                MatchWeight.ofProbability(new LevelCells(settings).share(setting(settings, "prior"), "value")),
                schema.link(),
                schema.review(),
                comparisons,
                DependenceTable.read(tables.apply(DependenceTable.NAME), comparisons),
                LiftTable.read(tables.apply(DependenceTable.NAME), comparisons),
                FrequencyTable.read(tables.apply(FrequencyTable.NAME), comparisons));
    }

    private static List<Comparison> comparisons(ModelTable table, List<Comparison> schema) {
        require(table, LEVEL);
        Iterator<Line> lines = table.lines().iterator();
        List<Comparison> comparisons = new ArrayList<>();
        for (Comparison comparison : schema) {
            List<Level> levels = new ArrayList<>();
            for (Level level : comparison.levels()) {
                if (!lines.hasNext()) {
                    throw misfit(table, "it ends before '" + comparison.name() + ", " + level.name() + "'");
                }
                levels.add(level(table, lines.next(), comparison, level));
            }
            comparisons.add(new Comparison(comparison.name(), comparison.fields(), comparison.explainedBy(), levels));
        }
        if (lines.hasNext()) {
            throw table.error(lines.next(), "the schema has no such level: the model belongs to another; train again");
        }
        return comparisons;
    }

    private static Level level(ModelTable table, Line line, Comparison comparison, Level level) {
        List<String> expected = identity(comparison, level);
        List<String> found =
                LEVEL.subList(0, expected.size()).stream().map(line::cell).toList();
        if (!found.equals(expected)) {
            throw table.error(
                    line,
                    "the schema has the level " + String.join(", ", expected) + " here, not " + String.join(", ", found)
                            + ": the model belongs to another; train again");
        }
        LevelCells cells = new LevelCells(table);
        return level.with(cells.share(line, "m"), cells.share(line, "u"), level.source());
    }

    private static Line setting(ModelTable table, String name) {
        return table.lines().stream()
                .filter(line -> line.cell("setting").equals(name))
                .findFirst()
                .orElseThrow(() -> misfit(table, "it has no setting '" + name + "'"));
    }

    private static void require(ModelTable table, List<String> columns) {
        if (!table.columns().containsAll(columns)) {
            throw misfit(table, "it needs the columns " + String.join(", ", columns));
        }
    }

    private static IllegalArgumentException misfit(ModelTable table, String what) {
        return new IllegalArgumentException(table.name() + ".csv (" + table.place() + "): " + what
                + ". Write the model again with link --save-model");
    }
}
