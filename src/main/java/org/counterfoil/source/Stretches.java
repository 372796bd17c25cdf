package org.counterfoil.source;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Cuts long lists into parts for a {@link Crew}. How they are cut depends on their length alone. */
final class Stretches {

    /** Takes some ten milliseconds: long enough for another thread to be worth it. */
    private static final int LENGTH = 500;

    private Stretches() {}

    /** What is made of each stretch of a list, in its order; a short list is one stretch. */
    static <T, R> List<R> each(List<T> list, Crew crew, Function<List<T>, R> work) {
        List<Supplier<R>> parts = IntStream.iterate(0, from -> from < list.size(), from -> from + LENGTH)
                .mapToObj(from -> list.subList(from, Math.min(list.size(), from + LENGTH)))
                .<Supplier<R>>map(part -> () -> work.apply(part))
                .toList();
        return crew.all(parts);
    }
}
