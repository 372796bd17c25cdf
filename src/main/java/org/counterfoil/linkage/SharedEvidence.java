package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.Outcome;
import org.counterfoil.linkage.engine.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of what recurs in the reasons of many pairs: a name is said in each pair of its report, few bars of few values
 * differ, and the same outcomes turn by the same changes. Safe for many threads.
 */
final class SharedEvidence implements Sayings {

    /** Different words up to which bars are looked for among those before: two of many seldom meet twice. */
    private static final int FEW = 1 << 13;

    /** Outcomes whose turns are kept, so that pairs that are all different do not leave as many keys. */
    private static final int MOST_TURNS = 1 << 14;

    /** Fewer than that nothing was said. */
    private static final int NONE = -1;

    private final Encoded encoded;
    private final int few;
    private final ConcurrentMap<Object, Object> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<Turned, String> turns = new ConcurrentHashMap<>();
    private final ConcurrentMap<List<String>, List<String>> names = new ConcurrentHashMap<>();
    /** By comparison and code, as far as they were said; none for a comparison whose records say more than the value. */
    private final @Nullable String[][] words;
    /** By comparison, about how many different words were said. */
    private final AtomicIntegerArray different;
    /** By comparison and level. */
    private final MatchWeight[][] weights;

    /** Of pairs that are held. */
    static SharedEvidence ofHeld(Encoded encoded) {
        return new SharedEvidence(encoded, FEW);
    }

    /** Of pairs that pass by: what does not recur in most of them is not kept. */
    static SharedEvidence ofPassing(Encoded encoded) {
        return new SharedEvidence(encoded, NONE);
    }

    private SharedEvidence(Encoded encoded, int few) {
        this.encoded = encoded;
        this.few = few;
        List<Compared<?>> comparisons = encoded.comparisons();
        this.words = new String[comparisons.size()][];
        Arrays.setAll(
                words,
                i -> new String[comparisons.get(i).saysValues() ? column(i).distinct() : 0]);
        this.different = new AtomicIntegerArray(words.length);
        this.weights = comparisons.stream()
                .map(compared -> compared.comparison().levels().stream()
                        .map(Level::weight)
                        .toArray(MatchWeight[]::new))
                .toArray(MatchWeight[][]::new);
    }

    private Column<?> column(int comparison) {
        return encoded.comparisons().get(comparison).encoded().column();
    }

    @Override
    public String words(int comparison, int record, int code) {
        int said = code < 0 ? only(comparison, record) : code;
        if (said < 0 || words[comparison].length == 0) {
            return say(comparison, encoded.comparisons().get(comparison).words(record, code));
        }
        String before = words[comparison][said];
        if (before == null) {
            // whoever comes first: a string may be handed on without a lock
            before = say(comparison, encoded.comparisons().get(comparison).words(record, said));
            words[comparison][said] = before;
        }
        return before;
    }

    private String say(int comparison, String said) {
        if (different.get(comparison) > few) {
            return said;
        }
        Object before = known.putIfAbsent(said, said);
        if (before instanceof String same) {
            return same;
        }
        different.incrementAndGet(comparison);
        return said;
    }

    /** The code of the one thing that a record says; -1 where it says nothing, or more. */
    private int only(int comparison, int record) {
        Column<?> column = column(comparison);
        return column.end(record) - column.start(record) == 1 ? column.first(record) : -1;
    }

    @Override
    public MatchWeight weight(int comparison, int level, double bits) {
        MatchWeight usual = level < 0 ? MatchWeight.NONE : weights[comparison][level];
        return Double.compare(usual.bits(), bits) == 0 ? usual : one(new MatchWeight(bits));
    }

    @Override
    public Evidence bar(int comparison, Evidence bar) {
        return different.get(comparison) <= few ? one(bar) : bar;
    }

    /** @return the names, each once, sorted: a list that its copies are */
    List<String> names(List<String> given) {
        return names.computeIfAbsent(
                given, these -> List.copyOf(these.stream().distinct().sorted().toList()));
    }

    /**
     * What would turn the verdict on a pair hangs on its outcomes, whatever the values.
     *
     * @param bars of the pair
     * @param made its turns, in words
     */
    String turns(int left, int right, Scorer.Bars bars, Supplier<String> made) {
        Turned turned = turned(left, right, bars);
        String before = turns.get(turned);
        if (before != null) {
            return before;
        }
        String words = one(made.get());
        if (turns.size() < MOST_TURNS) {
            turns.put(turned, words);
        }
        return words;
    }

    private Turned turned(int left, int right, Scorer.Bars bars) {
        long[] outcomes = new long[2 * words.length];
        for (int i = 0; i < words.length; i++) {
            Outcome outcome = bars.outcome(i);
            boolean bothSpeak = outcome.level() == Outcome.MISSING
                    && column(i).speaks(left)
                    && column(i).speaks(right);
            outcomes[2 * i] = bothSpeak ? Outcome.MISSING - 1 : outcome.level();
            outcomes[2 * i + 1] = Double.doubleToLongBits(outcome.bits());
        }
        return new Turned(outcomes);
    }

    @SuppressWarnings("unchecked") // what is equal to a string, a weight or a bar is one
    private <T> T one(T value) {
        Object before = known.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }

    /** All that {@link Flip} reads of a pair, in numbers. */
    private record Turned(long[] outcomes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Turned turned && Arrays.equals(outcomes, turned.outcomes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(outcomes);
        }
    }
}
