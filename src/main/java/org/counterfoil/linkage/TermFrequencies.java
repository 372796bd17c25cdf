package org.counterfoil.linkage;

import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.linkage.engine.Column;

/** How common the terms of one comparison are among records. Immutable once made. */
final class TermFrequencies {

    /** So many records of the table's u are added to those that were counted: few records teach little. */
    private static final double PSEUDO_RECORDS = 20;

    private final Map<String, Term> terms;
    private final long speaking;

    /**
     * How common one term is.
     *
     * @param records how many have it
     * @param mostOfOneList the most rows that one list has of it: an incident that five sources report does not make its
     *     victim common
     */
    record Term(long records, long mostOfOneList) {

        static final Term UNSEEN = new Term(0, 1);
    }

    /** @param speaking records that have any term */
    TermFrequencies(Map<String, Term> terms, long speaking) {
        this.terms = new TreeMap<>(terms);
        this.speaking = speaking;
    }

    /** Counts the terms of a column. */
    static <T> TermFrequencies count(Column<T> column, Family<T> family, Column<String> lists) {
        TermCount count = new TermCount();
        for (int record = 0; record < column.size(); record++) {
            count.next(lists.said(record));
            for (T fact : column.said(record)) {
                family.term(fact).ifPresent(count::say);
            }
        }
        return count.frequencies();
    }

    Map<String, Term> terms() {
        return new TreeMap<>(terms);
    }

    long speaking() {
        return speaking;
    }

    /** The weight of a level that two records reach by sharing a term. */
    double bits(Level level, String term) {
        Term counted = terms.getOrDefault(term, Term.UNSEEN);
        return switch (level.frequency()) {
            case NONE -> level.weight().bits();
            case REPEATS ->
                level.weight(level.u() * Math.max(1, counted.mostOfOneList())).bits();
            case SHARE ->
                level.weight((Math.max(1, counted.records()) + PSEUDO_RECORDS * level.u())
                                / (speaking + PSEUDO_RECORDS))
                        .bits();
        };
    }
}
