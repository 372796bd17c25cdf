package org.counterfoil.linkage;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** The pairs of a linkage, told when they are asked for. For one thread. */
final class ToldPairs {

    /** Pairs that one thread tells in a row: enough to be worth a weigher of its own. */
    private static final int TOGETHER = 1_000;

    private final Supplier<Telling> telling;
    private final long[] pairs;

    /**
     * @param compared numbers of the compared pairs that evidence does not speak against
     * @param telling one a thread
     */
    ToldPairs(Collection<Long> compared, Supplier<Telling> telling) {
        this.telling = telling;
        this.pairs = telling.get().pairs(new TreeSet<>(compared)).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** In {@link ScoredPair#ORDER}. */
    List<ScoredPair> tell() {
        return LongStream.range(0, (pairs.length + TOGETHER - 1) / TOGETHER)
                .parallel()
                .mapToObj(part -> part(Math.toIntExact(part) * TOGETHER))
                .flatMap(List::stream)
                .toList();
    }

    private List<ScoredPair> part(int from) {
        Telling teller = telling.get();
        return LongStream.range(from, Math.min(from + TOGETHER, pairs.length))
                .mapToObj(place -> teller.pair(pairs[Math.toIntExact(place)]))
                .toList();
    }
}
