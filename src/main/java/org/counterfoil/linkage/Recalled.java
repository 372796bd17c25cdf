package org.counterfoil.linkage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.cluster.Partition;
import org.counterfoil.linkage.cluster.SolvedComponent;

/** What is remembered, by the numbers that tonight's reports have. Immutable once made. */
final class Recalled {

    private final BitSet changed = new BitSet();
    private final BitSet fresh = new BitSet();
    private final WeighedPairs pairs;
    /** By report: the most bits that it had with one that is gone or has changed. */
    private final SortedMap<Integer, Double> beside = new TreeMap<>();

    private final Partition partition;
    private final int reports;
    private final long gone;
    private final boolean all;

    /** @param contents of tonight's reports, by number */
    Recalled(LinkMemory remembered, String key, Corpus corpus, List<String> contents) {
        this.reports = corpus.size();
        this.all = !remembered.key().equals(key) || remembered.contents().isEmpty();
        LinkMemory before = all ? LinkMemory.NONE : remembered;
        for (int record = 0; record < corpus.size(); record++) {
            String known = before.contents().get(corpus.id(record));
            fresh.set(record, known == null);
            changed.set(record, !contents.get(record).equals(known));
        }
        this.gone = before.contents().size() - (corpus.size() - fresh.cardinality());
        WeighedPairs.Builder same = new WeighedPairs.Builder();
        for (KnownPair pair : before.pairs()) {
            int left = corpus.number(pair.left());
            int right = corpus.number(pair.right());
            if (left >= 0 && right >= 0 && !changed.get(left) && !changed.get(right)) {
                same.add(PairNumber.of(left, right), pair.bits(), pair.open());
            } else {
                beside(left, pair.bits());
                beside(right, pair.bits());
            }
        }
        this.pairs = same.pairs();
        this.partition = Partition.of(corpus.size(), components(before, corpus));
    }

    /** The other report of the pair is gone or has changed. */
    private void beside(int record, double bits) {
        if (record >= 0) {
            beside.merge(record, bits, Math::max);
        }
    }

    private static List<SolvedComponent> components(LinkMemory before, Corpus corpus) {
        List<SolvedComponent> components = new ArrayList<>();
        for (KnownComponent component : before.components()) {
            int[] numbers = component.reports().stream()
                    .mapToInt((ReportId report) -> corpus.number(report))
                    .toArray();
            if (java.util.Arrays.stream(numbers).allMatch(number -> number >= 0)) {
                components.add(component.solved().under(place -> numbers[place]));
            }
        }
        return components;
    }

    /** The reports that are new or have changed. Not to be changed. */
    BitSet changed() {
        return changed;
    }

    /**
     * The reports that are new or have changed, those that hang together with one by pairs, and those that did so before: of
     * others no pair has other rivals than it had.
     *
     * @param likely the pairs of tonight that may have or be rivals
     * @param floor bits from which on a pair may
     */
    BitSet touched(WeighedPairs likely, double floor) {
        BitSet touched = (BitSet) changed.clone();
        beside.forEach((record, bits) -> touched.set(record, touched.get(record) || bits >= floor));
        PairsOfRecords partners = new PairsOfRecords(likely, reports);
        Deque<Integer> reached = new ArrayDeque<>(touched.stream().boxed().toList());
        while (!reached.isEmpty()) {
            int record = reached.remove();
            for (int at = partners.start(record); at < partners.end(record); at++) {
                int pair = partners.place(at);
                int partner = likely.left(pair) == record ? likely.right(pair) : likely.left(pair);
                if (!touched.get(partner)) {
                    touched.set(partner);
                    reached.add(partner);
                }
            }
        }
        return touched;
    }

    /** What is remembered of pairs of which neither report is new or has changed. */
    WeighedPairs pairs() {
        return pairs;
    }

    /** The components of which no report is gone. */
    Partition partition() {
        return partition;
    }

    Effort effort(long compared) {
        return new Effort(fresh.cardinality(), changed.cardinality() - fresh.cardinality(), gone, compared, all);
    }
}
