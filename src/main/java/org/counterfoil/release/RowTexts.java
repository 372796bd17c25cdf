package org.counterfoil.release;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one row by column, without the empty ones. A table's rows share their columns, so that a row takes four bytes a
 * column beside its texts: a release has a million of them. Immutable.
 */
final class RowTexts extends AbstractMap<String, String> {

    /** The names of a table's columns, with their places. */
    static final class Columns {

        private final List<String> names;
        private final Map<String, Integer> places = new HashMap<>();

        Columns(List<String> names) {
            this.names = List.copyOf(names);
            names.forEach(name -> places.putIfAbsent(name, places.size()));
        }

        /** @param texts one a column, empty ones included */
        RowTexts row(List<String> texts) {
            return new RowTexts(this, texts.subList(0, names.size()).toArray(String[]::new));
        }

        boolean isSame(Columns other) {
            return this == other || names.equals(other.names);
        }
    }

    private final Columns columns;
    private final String[] texts;

    private RowTexts(Columns columns, String[] texts) {
        this.columns = columns;
        this.texts = texts;
    }

    @Override
    public @Nullable String get(@Nullable Object column) {
        Integer place = columns.places.get(column);
        return place == null || texts[place].isEmpty() ? null : texts[place];
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return get(column) != null;
    }

    @Override
    public int size() {
        int size = 0;
        for (String text : texts) {
            size += text.isEmpty() ? 0 : 1;
        }
        return size;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return IntStream.range(0, texts.length)
                        .filter(place -> !texts[place].isEmpty())
                        .mapToObj(place -> Map.entry(columns.names.get(place), texts[place]))
                        .iterator();
            }

            @Override
            public int size() {
                return RowTexts.this.size();
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowTexts row && columns.isSame(row.columns)
                ? Arrays.equals(texts, row.texts)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** Whether two rows say the same but in some columns. */
    static boolean isSame(Map<String, String> one, Map<String, String> other, List<String> but) {
        return one.equals(other) || says(one, other, but) && says(other, one, but);
    }

    private static boolean says(Map<String, String> one, Map<String, String> other, List<String> but) {
        return one.entrySet().stream()
                .allMatch(cell -> but.contains(cell.getKey()) || cell.getValue().equals(other.get(cell.getKey())));
    }
}
