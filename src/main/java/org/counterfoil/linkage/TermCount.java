package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.linkage.TermFrequencies.Term;

/** Counts terms record by record. */
final class TermCount {

    private final Map<String, Long> records = new TreeMap<>();
    private final Map<String, Map<String, Long>> byList = new TreeMap<>();
    private final TreeSet<String> said = new TreeSet<>();
    private List<String> lists = List.of();
    private long speaking;

    /** Goes on to the next record, which stands in these lists. */
    void next(List<String> in) {
        settle();
        lists = in;
    }

    void say(String term) {
        said.add(term);
    }

    private void settle() {
        speaking += said.isEmpty() ? 0 : 1;
        for (String term : said) {
            records.merge(term, 1L, Long::sum);
            for (String list : lists) {
                byList.computeIfAbsent(term, t -> new TreeMap<>()).merge(list, 1L, Long::sum);
            }
        }
        said.clear();
    }

    TermFrequencies frequencies() {
        settle();
        Map<String, Term> terms = new TreeMap<>();
        records.forEach((term, count) -> terms.put(
                term,
                new Term(
                        count,
                        byList.getOrDefault(term, Map.of()).values().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(1))));
        return new TermFrequencies(terms, speaking);
    }
}
