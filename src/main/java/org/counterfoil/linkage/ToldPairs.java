package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.incident.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of a linkage that are told, in {@link ScoredPair#ORDER}. Held with their reasons are those that decide something: pairs
 * that are one, that a person should look at or decided on, and those that stand in one cluster. The others are near misses, three
 * in four of the pairs of many reports: their reasons are made whenever they are walked. Safe for many threads.
 */
public final class ToldPairs {

    /** Pairs that one thread tells in a row: enough to be worth a weigher of its own. */
    private static final int TOGETHER = 1_000;

    /** Parts that are told at a time, and held until they have been walked: some ten megabytes. */
    private static final int AT_ONCE = 16;

    /** Null where there are no near misses. */
    private final @Nullable Tellers tellers;

    private final List<ScoredPair> held;

    /** Numbers of all pairs, and which of them are held; nothing where there are no near misses. */
    private final long[] pairs;

    private final BitSet which;

    private ToldPairs(@Nullable Tellers tellers, long[] pairs, BitSet which, List<ScoredPair> held) {
        this.tellers = tellers;
        this.pairs = pairs;
        this.which = which;
        this.held = held;
    }

    /** Pairs that are all held. */
    public static ToldPairs of(Collection<ScoredPair> pairs) {
        return new ToldPairs(
                null,
                new long[0],
                new BitSet(),
                pairs.stream().sorted(ScoredPair.ORDER).toList());
    }

    /**
     * @param compared numbers of the compared pairs that evidence does not speak against
     * @param asked numbers of pairs that are held whatever they are
     */
    static ToldPairs of(long[] compared, Collection<Long> asked, Tellers tellers) {
        SharedEvidence shared = tellers.shared();
        long[] pairs = tellers.teller(shared).pairs(compared);
        SortedSet<Long> always = new TreeSet<>(asked);
        List<Told> told = IntStream.range(0, parts(pairs))
                .parallel()
                .mapToObj(part -> decided(part, pairs, always, tellers.teller(shared)))
                .flatMap(List::stream)
                .toList();
        BitSet which = new BitSet(pairs.length);
        told.forEach(one -> which.set(one.place));
        return new ToldPairs(
                tellers, pairs, which, told.stream().map(Told::pair).toList());
    }

    private record Told(int place, ScoredPair pair) {}

    private static List<Told> decided(int part, long[] pairs, SortedSet<Long> always, Telling teller) {
        return places(part, pairs)
                .filter(place -> always.contains(pairs[place]) || teller.decides(pairs[place]))
                .mapToObj(place -> new Told(place, teller.pair(pairs[place])))
                .toList();
    }

    private static int parts(long[] pairs) {
        return (pairs.length + TOGETHER - 1) / TOGETHER;
    }

    private static IntStream places(int part, long[] pairs) {
        return IntStream.range(part * TOGETHER, Math.min((part + 1) * TOGETHER, pairs.length));
    }

    /** Those that decide something, and perhaps others, in order. */
    public List<ScoredPair> held() {
        return held;
    }

    /** All of them, in order; near misses are told as they come. */
    public Stream<ScoredPair> stream() {
        return each(pair -> pair);
    }

    /**
     * What is made of each, in order. Some thousand pairs are told, and something is made of them, at a time, on all processors.
     *
     * @param made safe for many threads; gives no null
     */
    public <T> Stream<T> each(Function<ScoredPair, T> made) {
        Tellers teller = tellers;
        if (teller == null) {
            return held.stream().map(made);
        }
        int[] before = before();
        return IntStream.iterate(0, from -> from < parts(pairs), from -> from + AT_ONCE)
                .mapToObj(from -> IntStream.range(from, Math.min(from + AT_ONCE, parts(pairs)))
                        .parallel()
                        .mapToObj(part -> part(part, teller.passing(), held.listIterator(before[part]))
                                .map(made)
                                .toList())
                        .toList())
                .flatMap(List::stream)
                .flatMap(List::stream);
    }

    private Stream<ScoredPair> part(int part, Telling teller, Iterator<ScoredPair> decided) {
        return places(part, pairs).mapToObj(place -> which.get(place) ? decided.next() : teller.pair(pairs[place]));
    }

    /** By part, how many pairs are held that come before it. */
    private int[] before() {
        int[] before = new int[parts(pairs) + 1];
        which.stream().forEach(place -> before[place / TOGETHER + 1]++);
        Arrays.parallelPrefix(before, Integer::sum);
        return before;
    }

    /** How many there are in all. */
    public int size() {
        return tellers == null ? held.size() : pairs.length;
    }

    /** @return the pair, if it is told; empty where the two are not in order */
    public Optional<ScoredPair> find(ReportId left, ReportId right) {
        int low = 0;
        int high = held.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ScoredPair pair = held.get(middle);
            int order = pair.left().equals(left)
                    ? pair.right().compareTo(right)
                    : pair.left().compareTo(left);
            if (order == 0) {
                return Optional.of(pair);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return nearMiss(left, right);
    }

    private Optional<ScoredPair> nearMiss(ReportId left, ReportId right) {
        if (tellers == null) {
            return Optional.empty();
        }
        Telling teller = tellers.passing();
        long pair = teller.number(left, right);
        return Arrays.binarySearch(pairs, pair) < 0 ? Optional.empty() : Optional.of(teller.pair(pair));
    }

    /** Without the near misses, and what it takes to tell them. */
    public ToldPairs withoutNearMisses() {
        return new ToldPairs(null, new long[0], new BitSet(), held);
    }

    /** Whether the same is told, however much of it is held. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ToldPairs told
                && size() == told.size()
                && stream().toList().equals(told.stream().toList());
    }

    @Override
    public int hashCode() {
        return size();
    }
}
