package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        checkReach(comparisons, prior, link);
        return new MatchModel(name(), prior, link, review, comparisons, conditionals, frequencies);
    }

    private String name() {
        String name = only("model").cell("value").strip();
        if (name.isEmpty()) {
            throw table.error(only("model"), "The model needs a name, by which a release says how it was linked");
        }
        return name;
    }

    private void checkReach(List<Comparison> comparisons, MatchWeight prior, double link) {
        double most = prior.bits()
                + comparisons.stream()
                        .mapToDouble(comparison -> Math.max(0, comparison.strongest()))
                        .sum();
        if (new MatchWeight(most).probability() < link) {
            throw table.error(
                    only("link"),
                    String.format(
                            java.util.Locale.ROOT,
                            "The threshold can never be met: the best a pair can come to is %.6f, and link is %s",
                            new MatchWeight(most).probability(),
                            link));
        }
    }

    /** Rules, each with the size above which a block of it is not compared. */
    TreeMap<BlockingRule, Integer> blocking() {
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
            rules.put(rule, limit(line));
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(table.name() + ".csv (" + table.place()
                    + ") has no blocking rule: without one nothing is compared. Add a line 'block'");
        }
        return rules;
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
