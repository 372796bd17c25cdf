package org.counterfoil.linkage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A decision on a pair in words: prior, each comparison with both values, its level and its bits, sum and verdict. */
public final class Waterfall {

    /** Evidence of fewer bits is none that a pair hangs on. */
    private static final double WORTH_TELLING = 1;

    /** Less than is printed. */
    static final double LEAST = 0.05;

    private Waterfall() {}

    /** Lines of text, a comparison each, without line ends. */
    static List<String> lines(ScoredPair pair) {
        List<String> lines = new ArrayList<>();
        lines.add(pair.left() + " and " + pair.right() + ": " + pair.verdict().text() + by(pair));
        lines.addAll(bars(pair));
        lines.add("brought together by: "
                + (pair.blockingRules().isEmpty() ? "a person's judgement" : String.join(", ", pair.blockingRules())));
        if (!pair.flip().isEmpty()) {
            lines.add(pair.flip());
        }
        return lines;
    }

    /** From the prior to the sum. */
    static List<String> bars(ScoredPair pair) {
        List<String> lines = new ArrayList<>(bars(pair.prior(), pair.evidence()));
        if (hasRivals(pair)) {
            lines.add(bar(pair.rivals().bits(), "rivals: other rows of one table that are held to be right"));
            lines.add(bar(
                    pair.withRivals().bits(), "left beside them: probability " + probability(pair.withRivals(), 4)));
        }
        return lines;
    }

    /** Whether rivals take off what is printed. */
    private static boolean hasRivals(ScoredPair pair) {
        return pair.rivals().bits() <= -LEAST;
    }

    /** The same for any two records. */
    static List<String> bars(MatchWeight prior, List<Evidence> evidences) {
        MatchWeight sum = evidences.stream().map(Evidence::weight).reduce(prior, MatchWeight::plus);
        List<String> lines = new ArrayList<>();
        lines.add(bar(prior.bits(), "prior: before anything is known of the two"));
        evidences.forEach(evidence -> lines.add(
                bar(evidence.weight().bits(), words(evidence) + ": " + sides(evidence) + correlated(evidence))));
        lines.add(bar(sum.bits(), "sum: probability " + probability(sum, 4)));
        return lines;
    }

    /** {@code prior -10.0; victim, same name +8.8: Bybit | Bybit; …; sum +13.4: probability 0.9999}, in one line. */
    public static String sentence(ScoredPair pair) {
        return "prior " + bits(pair.prior().bits()) + "; " + evidence(pair) + "; sum "
                + bits(pair.weight().bits()) + ": probability " + probability(pair.weight(), 4)
                + (hasRivals(pair)
                        ? "; beside rivals " + bits(pair.withRivals().bits()) + ": probability "
                                + probability(pair.withRivals(), 4)
                        : "");
    }

    /** The comparisons alone, in one line; those that had nothing to compare by name at the end. */
    public static String evidence(ScoredPair pair) {
        String spoken = pair.evidence().stream()
                .filter(Evidence::speaks)
                .map(evidence -> words(evidence) + " " + bits(evidence.weight().bits()) + ": " + sides(evidence)
                        + correlated(evidence))
                .collect(Collectors.joining("; "));
        String silent = pair.evidence().stream()
                .filter(evidence -> !evidence.speaks())
                .map(Evidence::comparison)
                .collect(Collectors.joining(", "));
        String end = silent.isEmpty() ? "" : "nothing to compare in " + silent;
        return spoken.isEmpty() || end.isEmpty() ? spoken + end : spoken + "; " + end;
    }

    /** What speaks for one incident, in the order of the table: {@code victim, same name; day, same day}; may be empty. */
    public static String gist(ScoredPair pair) {
        return pair.evidence().stream()
                .filter(evidence -> evidence.weight().bits() >= WORTH_TELLING)
                .map(Waterfall::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(Evidence evidence) {
        return evidence.comparison() + ", " + evidence.level();
    }

    private static String by(ScoredPair pair) {
        return pair.judgement().isEmpty() ? "" : " (a person decided: " + pair.judgement() + ")";
    }

    private static String sides(Evidence evidence) {
        return side(evidence.left()) + " | " + side(evidence.right());
    }

    private static String side(String words) {
        return words.isEmpty() ? "—" : words;
    }

    /** What correlated comparisons have said already is not counted again. */
    private static String correlated(Evidence evidence) {
        double more = evidence.weight().bits() - evidence.alone().bits();
        if (evidence.given().isEmpty() || Math.abs(more) < LEAST) {
            return "";
        }
        String alone = " (" + bits(evidence.alone().bits()) + " alone; ";
        return more < 0
                ? alone + fixed(-more, 1) + " taken off, since " + evidence.given() + " says part of it)"
                : alone + bits(more) + " given " + evidence.given() + ")";
    }

    static String bar(double bits, String words) {
        return String.format(Locale.ROOT, "%+7.1f  %s", bits, words);
    }

    /** As {@code %+.1f} has it, which is an order of magnitude slower: a large night writes millions. */
    static String bits(double bits) {
        return (bits < 0 ? "-" : "+") + fixed(Math.abs(bits), 1);
    }

    static String probability(MatchWeight weight, int places) {
        return fixed(weight.probability(), places);
    }

    /** @param figure not negative */
    static String fixed(double figure, int places) {
        return BigDecimal.valueOf(figure).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
