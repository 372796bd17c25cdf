package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** Reads {@code linkage_settings.csv}. */
final class SettingsTable {

    private static final List<String> SETTINGS =
            List.of("prior", "link", "review", "block", "generic", "legal form", "model");

    private final ModelTable table;

    SettingsTable(ModelTable table) {
        this.table = table;
    }

    MatchModel match(
            List<Comparison> comparisons,
            Map<String, Conditional> conditionals,
            Map<String, List<Lift>> lifts,
            Map<String, TermFrequencies> frequencies) {
        for (Line line : table.lines()) {
            if (!SETTINGS.contains(line.cell("setting"))) {
                throw table.error(
                        line,
                        "There is no setting '" + line.cell("setting") + "'; there are " + String.join(", ", SETTINGS));
            }
        }
        MatchWeight prior = MatchWeight.ofProbability(probability("prior"));
        double link = probability("link");
        double review = probability("review");
        if (review > link) {
            throw table.error(only("review"), "review may not be greater than link: " + review + " > " + link);
        }
        checkThresholds(new Reach(prior, comparisons), link, review);
        return new MatchModel(name(), prior, link, review, comparisons, conditionals, lifts, frequencies);
    }

    private String name() {
        String name = only("model").cell("value").strip();
        if (name.isEmpty()) {
            throw table.error(only("model"), "The model needs a name, by which a release says how it was linked");
        }
        return name;
    }

    private void checkThresholds(Reach reach, double link, double review) {
        if (reach.best() < link) {
            throw table.error(
                    only("link"),
                    text(
                            "The threshold can never be met: the best a pair can come to is %.6f, and link is %s",
                            reach.best(), link));
        }
        if (reach.prior() >= review) {
            throw table.error(
                    only("review"),
                    text(
                            "A pair of which nothing is known comes to the prior, %s, and review is %s: every pair would be laid"
                                    + " before a person. Raise review above the prior",
                            reach.prior(), review));
        }
    }

    private static String text(String form, Object... parts) {
        return String.format(java.util.Locale.ROOT, form, parts);
    }

    /** Rules, each with the size above which a block of it is not compared. */
    TreeMap<BlockingRule, Integer> blocking(List<Comparison> comparisons) {
        TreeMap<BlockingRule, Integer> rules = new TreeMap<>();
        for (Line line : lines("block")) {
            BlockingRule rule = BlockingRule.parse(line.cell("value"))
                    .orElseThrow(() -> table.error(
                            line,
                            "There is no blocking rule '" + line.cell("value") + "'; there are "
                                    + String.join(
                                            ", ",
                                            Arrays.stream(BlockingRule.values())
                                                    .map(BlockingRule::text)
                                                    .toList())));
            if (rules.put(rule, limit(line)) != null) {
                throw table.error(line, "The blocking rule '" + rule.text() + "' stands there twice: remove one");
            }
            checkFields(line, rule, comparisons);
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(table.name() + ".csv (" + table.place()
                    + ") has no blocking rule: without one nothing is compared. Add a line 'block'");
        }
        return rules;
    }

    private void checkFields(Line line, BlockingRule rule, List<Comparison> comparisons) {
        for (FieldKind kind : rule.kinds()) {
            boolean read = comparisons.stream()
                    .flatMap(comparison -> comparison.levels().stream())
                    .anyMatch(level -> level.test().kind().filter(kind::equals).isPresent());
            if (!read) {
                throw table.error(
                        line,
                        "The blocking rule '" + rule.text() + "' can bring nothing together: it needs fields of kind "
                                + kind + ", and no comparison reads one. Add the comparison, or remove the rule");
            }
        }
    }

    private int limit(Line line) {
        try {
            int limit = Integer.parseInt(line.cell("parameter"));
            if (limit >= 2) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below, with the place
        }
        throw table.error(
                line,
                "The parameter of a blocking rule is the size up to which its blocks are compared, 2 or more: '"
                        + line.cell("parameter") + "'");
    }

    SortedSet<String> words(String setting) {
        SortedSet<String> words = new TreeSet<>();
        for (Line line : lines(setting)) {
            words.addAll(Arrays.asList(line.cell("value").strip().split("\\s+")));
        }
        return words;
    }

    private double probability(String setting) {
        Line line = only(setting);
        try {
            double probability = Double.parseDouble(line.cell("value"));
            if (probability > 0 && probability < 1) {
                return probability;
            }
        } catch (NumberFormatException e) {
            // told below, with the place
        }
        throw table.error(
                line, setting + " is a probability between 0 and 1, both excluded: '" + line.cell("value") + "'");
    }

    private Line only(String setting) {
        List<Line> lines = lines(setting);
        if (lines.size() != 1) {
            throw new IllegalArgumentException(table.name() + ".csv (" + table.place() + ") must set '" + setting
                    + "' once; it does " + lines.size() + " times");
        }
        return lines.get(0);
    }

    private List<Line> lines(String setting) {
        return table.lines().stream()
                .filter(line -> line.cell("setting").equals(setting))
                .toList();
    }
}
