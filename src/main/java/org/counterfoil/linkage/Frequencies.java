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

    /**
     * The rows that one list has of a value are rivals for a report that shares it, and nearer to each other in time and
     * size than chance would have them.
     */
    private static final double RIVALS = 2;

    private final Map<String, Integer> reportsWith = new TreeMap<>();
    private final Map<String, Integer> mostOfOneList = new TreeMap<>();
    private final int speaking;

    <T> Frequencies(Family<T> family, List<Report> reports, List<List<T>> facts) {
        Map<String, Map<String, Integer>> byList = new TreeMap<>();
        int saying = 0;
        for (int i = 0; i < reports.size(); i++) {
            TreeSet<String> terms = new TreeSet<>();
            facts.get(i).forEach(fact -> family.term(fact).ifPresent(terms::add));
            Map<String, Integer> ofList =
                    byList.computeIfAbsent(ListingFamily.list(reports.get(i).origin()), list -> new TreeMap<>());
            terms.forEach(term -> ofList.merge(term, 1, Integer::sum));
            terms.forEach(term -> reportsWith.merge(term, 1, Integer::sum));
            saying += terms.isEmpty() ? 0 : 1;
        }
        byList.values().forEach(list -> list.forEach((term, count) -> mostOfOneList.merge(term, count, Math::max)));
        this.speaking = saying;
    }

    /** The weight of a level that two reports reach by sharing a value. */
    MatchWeight weight(Level level, Optional<String> term) {
        if (term.isEmpty() || level.frequency() == Level.Frequency.NONE) {
            return level.weight();
        }
        if (level.frequency() == Level.Frequency.REPEATS) {
            int rows = mostOfOneList.getOrDefault(term.get(), 1);
            return level.weight(level.u() * (rows == 1 ? 1 : RIVALS * rows));
        }
        double with = reportsWith.getOrDefault(term.get(), 1);
        return level.weight((with + PSEUDO_REPORTS * level.u()) / (speaking + PSEUDO_REPORTS));
    }
}
