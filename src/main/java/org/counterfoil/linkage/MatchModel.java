package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What evidence is worth, and from where on it suffices (Fellegi and Sunter 1969). The same for every schema. Immutable.
 *
 * @param name by which a release says under which model it was linked
 * @param prior odds that two records drawn at random are one
 * @param link the probability from which on a pair is a link
 * @param review the probability from which on a pair that is no link is for a person to look at
 * @param comparisons in the order in which they are told
 * @param conditionals by name of the comparison that another explains in part, as it was measured
 * @param lifts by name of an explained comparison, what was measured of its explainers; without, the stronger counts
 * @param frequencies by name of the comparison, how common its terms are; one that is not there is counted on the records
 *     at hand
 */
record MatchModel(
        String name,
        MatchWeight prior,
        double link,
        double review,
        List<Comparison> comparisons,
        Map<String, Conditional> conditionals,
        Map<String, List<Lift>> lifts,
        Map<String, TermFrequencies> frequencies) {

    MatchModel {
        comparisons = List.copyOf(comparisons);
        conditionals = java.util.Collections.unmodifiableMap(new TreeMap<>(conditionals));
        lifts = java.util.Collections.unmodifiableMap(new TreeMap<>(lifts));
        frequencies = java.util.Collections.unmodifiableMap(new TreeMap<>(frequencies));
    }

    Verdict verdict(MatchWeight weight) {
        double probability = weight.probability();
        if (probability >= link) {
            return Verdict.LINK;
        }
        return probability >= review ? Verdict.CLERICAL_REVIEW : Verdict.NON_LINK;
    }

    Optional<Conditional> conditional(Comparison comparison) {
        return Optional.ofNullable(conditionals.get(comparison.name()));
    }

    Optional<TermFrequencies> frequencies(Comparison comparison) {
        return Optional.ofNullable(frequencies.get(comparison.name()));
    }

    /** Place of a comparison, or -1. */
    int place(String comparison) {
        for (int i = 0; i < comparisons.size(); i++) {
            if (comparisons.get(i).name().equals(comparison)) {
                return i;
            }
        }
        return -1;
    }

    /** The same under another name, with terms counted. */
    MatchModel counted(String otherName, Map<String, TermFrequencies> counted) {
        return new MatchModel(otherName, prior, link, review, comparisons, conditionals, lifts, counted);
    }
}
