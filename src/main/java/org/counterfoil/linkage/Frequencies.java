package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.incident.Report;

/** How common the values of one comparison are among the reports. */
final class Frequencies {

    /** So many reports of the table's u are added to those that were counted: few reports teach little. */
    private static final double PSEUDO_REPORTS = 20;

    private final Map<String, Integer> reportsWith = new TreeMap<>();
    private final Map<String, Integer> mostOfOneSource = new TreeMap<>();
    private int speaking;

    /** @param reports by id, so that those of a source stand together */
    <T> Frequencies(Family<T> family, List<Report> reports, List<List<T>> facts) {
        Map<String, Integer> ofSource = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0
                    && !reports.get(i)
                            .id()
                            .source()
                            .equals(reports.get(i - 1).id().source())) {
                keepMost(ofSource);
            }
            TreeSet<String> terms = new TreeSet<>();
            facts.get(i).forEach(fact -> family.term(fact).ifPresent(terms::add));
            terms.forEach(term -> ofSource.merge(term, 1, Integer::sum));
            terms.forEach(term -> reportsWith.merge(term, 1, Integer::sum));
            speaking += terms.isEmpty() ? 0 : 1;
        }
        keepMost(ofSource);
    }

    private void keepMost(Map<String, Integer> ofSource) {
        ofSource.forEach((term, count) -> mostOfOneSource.merge(term, count, Math::max));
        ofSource.clear();
    }

    /** The weight of a level that two reports reach by sharing a value. */
    MatchWeight weight(Level level, Optional<String> term) {
        if (term.isEmpty() || level.frequency() == Level.Frequency.NONE) {
            return level.weight();
        }
        if (level.frequency() == Level.Frequency.REPEATS) {
            return level.weight(level.u() * mostOfOneSource.getOrDefault(term.get(), 1));
        }
        double with = reportsWith.getOrDefault(term.get(), 1);
        return level.weight((with + PSEUDO_REPORTS * level.u()) / (speaking + PSEUDO_REPORTS));
    }
}
