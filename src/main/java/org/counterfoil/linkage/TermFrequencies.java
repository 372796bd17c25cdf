package org.counterfoil.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.linkage.engine.Column;

/** How common the terms of one comparison are among records. Immutable once made. */
final class TermFrequencies {

    /** So many records of the table's u are added to those that were counted: few records teach little. */
    private static final double PSEUDO_RECORDS = 20;

    /**
     * The two records that are compared: that they share the term is what is weighed, and no evidence for its being common.
     */
    private static final int THE_PAIR = 2;

    /**
     * The rows that one list has of a value are rivals for a record that shares it, and nearer to each other in time and size
     * than chance would have them.
     */
    private static final double RIVALS = 2;

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
        this.terms = new HashMap<>(terms);
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

    /** Counts the terms of a column of a table, all of whose rows stand in one list. Terms of one record are left out. */
    static <T> TermFrequencies count(Column<T> column, Family<T> family) {
        Map<String, Long> records = new HashMap<>();
        int[] counts = column.counts();
        for (int code = 0; code < counts.length; code++) {
            long count = counts[code];
            family.term(column.value(code)).ifPresent(term -> records.merge(term, count, Long::sum));
        }
        Map<String, Term> terms = new HashMap<>();
        records.forEach((term, count) -> {
            if (count > 1) {
                terms.put(term, new Term(count, count));
            }
        });
        int speaking = 0;
        for (int record = 0; record < column.size(); record++) {
            speaking += column.speaks(record) ? 1 : 0;
        }
        return new TermFrequencies(terms, speaking);
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
            case REPEATS -> level.weight(level.u() * rivals(counted)).bits();
            case SHARE ->
                level.weight((Math.max(1, counted.records()) + PSEUDO_RECORDS * level.u())
                                / (speaking + PSEUDO_RECORDS))
                        .bits();
            case VALUE -> level.weight(chance(counted, level.u())).bits();
        };
    }

    private static double rivals(Term counted) {
        return counted.mostOfOneList() < 2 ? 1 : RIVALS * counted.mostOfOneList();
    }

    /**
     * The chance that another record has the term: a gamma distribution of mean u and shape 1 over the shares of terms (many
     * rare, few common), with the other records counted as a Poisson process (Gelman et al. 2013, section 2.6).
     */
    private double chance(Term counted, double u) {
        double others = Math.max(0, counted.records() - THE_PAIR);
        return (1 + others) / (1 / u + Math.max(0, speaking - THE_PAIR));
    }
}
