package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Report;
import org.jspecify.annotations.Nullable;

/**
 * One comparison, ready for the reports at hand.
 *
 * @param <T> a value as it is compared
 */
final class Comparer<T> {

    private final Comparison comparison;
    private final Family<T> family;
    private final List<List<T>> facts;
    private final Frequencies frequencies;

    /** @param reports by id */
    Comparer(Comparison comparison, Family<T> family, List<Report> reports) {
        this.comparison = comparison;
        this.family = family;
        List<List<T>> read = new ArrayList<>();
        reports.forEach(report -> read.add(family.facts(report, comparison.fields())));
        this.facts = List.copyOf(read);
        this.frequencies = new Frequencies(family, reports, facts);
    }

    /**
     * @param level null where the reports cannot be compared
     * @param weight before correlated evidence is accounted for
     */
    record Finding(@Nullable Level level, String left, String right, MatchWeight weight) {}

    Comparison comparison() {
        return comparison;
    }

    /** Of several values on a side, the pair that speaks most for a match. */
    Finding compare(int left, int right) {
        Finding best = null;
        for (T l : facts.get(left)) {
            for (T r : facts.get(right)) {
                Finding finding = finding(l, r);
                if (finding != null && (best == null || finding.weight().compareTo(best.weight()) > 0)) {
                    best = finding;
                }
            }
        }
        return best != null ? best : new Finding(null, words(left), words(right), MatchWeight.NONE);
    }

    private @Nullable Finding finding(T left, T right) {
        if (!family.comparable(left, right)) {
            return null;
        }
        for (Level level : comparison.levels()) {
            if (level.test() == LevelTest.OTHERWISE || family.holds(level, left, right)) {
                Optional<String> term = family.term(left);
                MatchWeight weight = frequencies.weight(level, term);
                return new Finding(level, family.words(left), family.words(right), weight);
            }
        }
        return null;
    }

    private String words(int report) {
        return String.join("; ", facts.get(report).stream().map(family::words).toList());
    }
}
