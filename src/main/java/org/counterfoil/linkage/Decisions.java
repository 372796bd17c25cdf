package org.counterfoil.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Judgement;

/** What people decided of the reports at hand. Of several decisions on a pair the latest counts, and of one day <i>not same</i>. */
final class Decisions {

    private static final Comparator<Judgement> LATEST_FIRST = Comparator.comparing(Judgement::when)
            .reversed()
            .thenComparing(Judgement::same)
            .thenComparing(Judgement::left)
            .thenComparing(Judgement::right)
            .thenComparing(Judgement::who)
            .thenComparing(Judgement::why);

    private final SortedMap<Long, Judgement> byPair = new TreeMap<>();

    Decisions(Corpus corpus, List<Judgement> judgements) {
        judgements.stream().sorted(LATEST_FIRST).forEach(judgement -> {
            int left = corpus.number(judgement.left());
            int right = corpus.number(judgement.right());
            if (left >= 0 && right >= 0) {
                byPair.putIfAbsent(PairNumber.of(left, right), judgement);
            }
        });
    }

    Optional<Judgement> of(long pair) {
        return Optional.ofNullable(byPair.get(pair));
    }

    /** All that count, by pair. Not to be changed. */
    SortedMap<Long, Judgement> byPair() {
        return byPair;
    }

    /** {@code Ada decided on 2026-01-01 (two thefts)}. */
    static String words(Judgement judgement) {
        return judgement.who() + " decided on " + judgement.when() + " (" + judgement.why() + ")";
    }

    boolean notSame(long pair) {
        Judgement judgement = byPair.get(pair);
        return judgement != null && !judgement.same();
    }

    boolean same(long pair) {
        Judgement judgement = byPair.get(pair);
        return judgement != null && judgement.same();
    }

    /** Pairs judged the same, the latest judgement first. */
    List<Long> same() {
        return byPair.entrySet().stream()
                .filter(entry -> entry.getValue().same())
                .sorted(Comparator.comparing(java.util.Map.Entry<Long, Judgement>::getValue, LATEST_FIRST))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
