package org.counterfoil.linkage;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Keeps one copy of what recurs in the reasons of many pairs: of a million bars of waterfalls few differ, and a name is said in each
 * pair of its report. Safe for many threads.
 */
final class SharedEvidence {

    private final ConcurrentMap<Object, Object> known = new ConcurrentHashMap<>();

    /** @return equal to the bars given */
    List<Evidence> of(List<Evidence> bars) {
        return bars.stream().map(this::of).toList();
    }

    private Evidence of(Evidence bar) {
        Object same = known.get(bar);
        return same instanceof Evidence told
                ? told
                : one(new Evidence(
                        bar.comparison(),
                        bar.level(),
                        one(bar.left()),
                        one(bar.right()),
                        one(bar.alone()),
                        one(bar.given()),
                        one(bar.weight())));
    }

    /** @return the names, each once, sorted */
    List<String> names(List<String> names) {
        return one(names.stream().distinct().sorted().toList());
    }

    @SuppressWarnings("unchecked") // what is equal to a string, a weight or a list of names is one
    private <T> T one(T value) {
        Object before = known.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
