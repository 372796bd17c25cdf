package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.counterfoil.linkage.engine.Column;
import org.jspecify.annotations.Nullable;

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

    /** Counts whose weights are worked out once for all values that have them. */
    private static final int OFTEN = 256;

    /** Of a column, made when they are first asked for: weights of its own values need none. */
    private final Supplier<Map<String, Term>> terms;

    private final long speaking;
    /** The column whose values were counted, each a term of one list, if there was one. */
    private final @Nullable Column<?> counted;

    private final int[] counts;

    /**
     * How common one term is.
     *
     * @param records how many have it
     * @param mostOfOneList the most rows that one list has of it: an incident that five sources report does not make its
     *     victim common
     */
    record Term(long records, long mostOfOneList) {

        static final Term UNSEEN = new Term(0, 1);

        Term repeatsAlone() {
            return new Term(UNSEEN.records, mostOfOneList);
        }

        Term repeatedBy(Term other) {
            return new Term(records, Math.max(mostOfOneList, other.mostOfOneList));
        }
    }

    /** @param speaking records that have any term */
    TermFrequencies(Map<String, Term> terms, long speaking) {
        this(as(new HashMap<>(terms)), speaking, null, new int[0]);
    }

    private TermFrequencies(
            Supplier<Map<String, Term>> terms, long speaking, @Nullable Column<?> counted, int[] counts) {
        this.terms = terms;
        this.speaking = speaking;
        this.counted = counted;
        this.counts = counts;
    }

    private static Supplier<Map<String, Term>> as(Map<String, Term> terms) {
        return () -> terms;
    }

    /** Counts the terms of a column, each once a record, by the lists that the records stand in. */
    static <T> TermFrequencies count(Column<T> column, Family<T> family, Column<String> lists) {
        TermCount count = new TermCount(column.distinct(), code -> family.term(column.value(code)));
        for (int record = 0; record < column.size(); record++) {
            count.next(lists, record);
            for (int place = column.start(record); place < column.end(record); place++) {
                count.say(column.code(place));
            }
        }
        return count.frequencies();
    }

    /** Counts the terms of a column of a table, all of whose rows stand in one list and each of whose values is one term. */
    static <T> TermFrequencies count(Column<T> column, Family<T> family) {
        int[] counts = column.counts();
        int speaking = 0;
        for (int record = 0; record < column.size(); record++) {
            speaking += column.speaks(record) ? 1 : 0;
        }
        return new TermFrequencies(new Once<>(() -> terms(column, family, counts)), speaking, column, counts);
    }

    private static <T> Map<String, Term> terms(Column<T> column, Family<T> family, int[] counts) {
        Map<String, Term> terms = new HashMap<>();
        for (int code = 0; code < counts.length; code++) {
            long count = counts[code];
            if (count > 1) {
                family.term(column.value(code)).ifPresent(term -> terms.put(term, new Term(count, count)));
            }
        }
        return terms;
    }

    /**
     * The same, with what one list of tonight's repeats. Lists that nobody has counted yet name a victim several times, too, and
     * its thefts are then as near to each other as those of a victim that was counted. Tonight's reports enter value by value,
     * through the most rows that one list has of the value, and only where that is more than one; how many records have a
     * value, and how many have any, stay as they were counted.
     */
    TermFrequencies repeatedBy(TermFrequencies tonight) {
        if (this == tonight) {
            return this;
        }
        Map<String, Term> repeated = new HashMap<>(terms.get());
        tonight.terms.get().forEach((term, count) -> {
            if (count.mostOfOneList() > 1) {
                repeated.merge(term, count.repeatsAlone(), Term::repeatedBy);
            }
        });
        return new TermFrequencies(repeated, speaking);
    }

    Map<String, Term> terms() {
        return new TreeMap<>(terms.get());
    }

    long speaking() {
        return speaking;
    }

    /** By code of a column, the weight of a level that two records reach by sharing the value. */
    <T> IntToDoubleFunction bits(Level level, Column<T> column, Family<T> family) {
        if (column != counted) {
            return code -> family.term(column.value(code))
                    .map(term -> bits(level, term))
                    .orElse(level.weight().bits());
        }
        double[] often = new double[OFTEN];
        Arrays.setAll(often, count -> bits(level, term(count)));
        return code -> counts[code] < OFTEN ? often[counts[code]] : bits(level, term(counts[code]));
    }

    private static Term term(int count) {
        return count > 1 ? new Term(count, count) : Term.UNSEEN;
    }

    /** The weight of a level that two records reach by sharing a term. */
    double bits(Level level, String term) {
        return bits(level, terms.get().getOrDefault(term, Term.UNSEEN));
    }

    private double bits(Level level, Term counted) {
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
