package org.counterfoil.incident;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is made of many things, in their order: of some hundred at a time, on all processors, and held until it has been walked. */
public final class InParts {

    /** Things of which something is made at a time: the rows of so many incidents are some ten megabytes. */
    private static final int TOGETHER = 1_000;

    private InParts() {}

    /** @param made safe for many threads; gives no null */
    public static <T, R> Stream<R> of(List<T> items, Function<T, Stream<R>> made) {
        return IntStream.iterate(0, from -> from < items.size(), from -> from + TOGETHER)
                .mapToObj(from -> items.subList(from, Math.min(from + TOGETHER, items.size())).parallelStream()
                        .flatMap(made)
                        .toList())
                .flatMap(List::stream);
    }
}
