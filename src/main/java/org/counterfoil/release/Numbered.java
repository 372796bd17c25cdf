package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An item with a name that no other item of its table has: a repeated name gets {@code #2}, {@code #3} behind it.
 *
 * @param <T> the item
 */
record Numbered<T>(String id, T item) {

    static <T> List<Numbered<T>> of(List<T> items, Function<T, String> name) {
        Map<String, Integer> met = new TreeMap<>();
        List<Numbered<T>> numbered = new ArrayList<>();
        for (T item : items) {
            int number = met.merge(name.apply(item), 1, Integer::sum);
            numbered.add(new Numbered<>(name.apply(item) + (number == 1 ? "" : "#" + number), item));
        }
        return numbered;
    }
}
