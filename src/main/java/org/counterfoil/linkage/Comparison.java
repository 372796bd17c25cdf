package org.counterfoil.linkage;

import java.util.List;

/**
 * What is held against what, and the levels that this can come to: the first that holds is reached.
 *
 * @param fields names of fields of the schema, the main one first; one that is to be taken off carries a minus, a ceiling a circumflex; empty for
 *     a comparison of where the reports stand
 * @param explainedBy the comparisons that say part of the same, between bars, or empty: evidence for a match counts as far as
 *     it goes beyond theirs
 */
record Comparison(String name, List<String> fields, String explainedBy, List<Level> levels) {

    /** Marks a field that is taken off what the others say: what came back. */
    static final String TAKEN_OFF = "-";
    /** Marks a field that says what the others may come up to: what was aimed at. */
    static final String CEILING = "^";

    Comparison {
        fields = List.copyOf(fields);
        levels = List.copyOf(levels);
    }

    /** The name of a field without its mark. */
    static String plain(String field) {
        return field.startsWith(TAKEN_OFF) || field.startsWith(CEILING) ? field.substring(1) : field;
    }

    /** Names of the comparisons that say part of the same. */
    List<String> explainers() {
        return java.util.Arrays.stream(explainedBy.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    boolean isExplained() {
        return !explainers().isEmpty();
    }

    double strongest() {
        return levels.stream().mapToDouble(level -> level.weight().bits()).max().orElse(0);
    }

    /** The same with other shares, by level, that a training came to. */
    Comparison with(String model, List<Double> m, List<Double> u) {
        List<Level> trained = new java.util.ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            trained.add(levels.get(i).with(m.get(i), u.get(i), "Trained: " + model + "."));
        }
        return new Comparison(name, fields, explainedBy, trained);
    }
}
