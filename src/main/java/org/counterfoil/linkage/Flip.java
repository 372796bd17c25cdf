package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.Outcome;
import org.counterfoil.linkage.engine.Scorer;

/**
 * What would change the verdict on a pair: how many bits it lacks or has to spare, and which single comparison would do,
 * had it come to another level: the nearest where both speak, and where one is silent the commonest of those it could come to. What
 * correlated comparisons would then count is worked out anew. For one pair.
 */
final class Flip {

    private static final int SHOWN = 3;

    private final Encoded encoded;
    private final Scorer.Bars bars;
    private final int left;
    private final int right;
    private final double sum;
    /** The bits of a link, and those that rivals take off. */
    private final double link;

    private final boolean besideRivals;

    Flip(Encoded encoded, int left, int right) {
        this(encoded, left, right, encoded.scorer().bars());
    }

    private Flip(Encoded encoded, int left, int right, Scorer.Bars bars) {
        this(encoded, left, right, bars, encoded.scorer().score(left, right, bars), 0);
    }

    /**
     * Of a pair that was scored.
     *
     * @param bars stay as they are
     * @param sum bits
     * @param rivals bits that rivals take off, whatever the pair comes to; 0 or less
     */
    Flip(Encoded encoded, int left, int right, Scorer.Bars bars, double sum, double rivals) {
        this.encoded = encoded;
        this.left = left;
        this.right = right;
        this.bars = bars;
        this.sum = sum;
        this.link = MatchWeight.ofProbability(encoded.model().link()).bits() - rivals;
        this.besideRivals = rivals < 0;
    }

    /**
     * Another level of one comparison.
     *
     * @param after what the sum would be
     * @param common share of the pairs of the other verdict that reach it
     */
    private record Turn(String words, double after, double common) {}

    /** {@code it has 9.9 bits to spare as a link; it would be none with day, farther apart (sum -2.6)}. */
    String words() {
        boolean vetoed = vetoes(-1) > 0;
        boolean linked = sum >= link && !vetoed;
        List<Turn> turns = turns(linked);
        String margin = linked
                ? "it has " + Waterfall.fixed(sum - link, 1) + " bits to spare as a link; "
                : vetoed
                        ? "a veto keeps it from being a link; "
                        : "to be a link (" + encoded.model().link() + ") it lacks " + (link < sum ? "-" : "")
                                + Waterfall.fixed(Math.abs(link - sum), 1) + " bits"
                                + (besideRivals ? " beside its rivals; " : "; ");
        if (turns.isEmpty()) {
            return margin + "no single comparison " + (linked ? "decides it" : "would make it one");
        }
        return margin + "it would be " + (linked ? "none" : "one") + " with "
                + turns.stream().limit(SHOWN).map(this::words).collect(Collectors.joining(", or with "));
    }

    private String words(Turn turn) {
        return turn.words() + " (sum " + Waterfall.bits(turn.after()) + ")";
    }

    /** The likeliest change in each comparison that turns the verdict, the least of all first. */
    private List<Turn> turns(boolean linked) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < encoded.comparisons().size(); i++) {
            turn(i, linked).ifPresent(turns::add);
        }
        turns.sort(Comparator.comparingDouble((Turn turn) -> Math.abs(turn.after() - sum))
                .thenComparing(Turn::words));
        return turns;
    }

    /** Both speak, and of something else: two days are no periods, dollars no ether. */
    private boolean isOutOfPlace(int place) {
        return bars.outcome(place).level() == Outcome.MISSING && bothSpeak(place);
    }

    private boolean bothSpeak(int place) {
        Column<?> column = encoded.comparisons().get(place).encoded().column();
        return column.speaks(left) && column.speaks(right);
    }

    /** Where the reports stand is no value that could be another. */
    private Optional<Turn> turn(int place, boolean linked) {
        Comparison comparison = encoded.comparisons().get(place).comparison();
        if (comparison.fields().isEmpty() || vetoes(place) > 0 || isOutOfPlace(place)) {
            return Optional.empty();
        }
        List<Turn> turns = new ArrayList<>();
        for (int level = Outcome.MISSING; level < comparison.levels().size(); level++) {
            boolean veto =
                    level != Outcome.MISSING && comparison.levels().get(level).veto();
            double after = encoded.scorer().scoreIf(bars, place, level);
            if (level != bars.outcome(place).level() && (after >= link && !veto) != linked) {
                turns.add(new Turn(name(comparison, level), after, common(comparison, level, linked)));
            }
        }
        Comparator<Turn> least = Comparator.comparingDouble(turn -> Math.abs(turn.after() - sum));
        Comparator<Turn> commonest = Comparator.comparingDouble(turn -> -turn.common());
        return turns.stream().min(bothSpeak(place) ? least : commonest.thenComparing(least));
    }

    /** How common a level is among pairs of the other verdict. */
    private static double common(Comparison comparison, int level, boolean linked) {
        if (level == Outcome.MISSING) {
            return 0;
        }
        Level other = comparison.levels().get(level);
        return linked ? other.u() : other.m();
    }

    private static String name(Comparison comparison, int level) {
        return comparison.name() + ", "
                + (level == Outcome.MISSING
                        ? "nothing said"
                        : comparison.levels().get(level).name());
    }

    /** Vetoes that were reached, but for one comparison's. */
    private long vetoes(int but) {
        long vetoes = 0;
        for (int i = 0; i < encoded.comparisons().size(); i++) {
            Outcome outcome = bars.outcome(i);
            if (i != but
                    && outcome.level() != Outcome.MISSING
                    && encoded.comparisons().get(i).level(outcome).veto()) {
                vetoes++;
            }
        }
        return vetoes;
    }
}
