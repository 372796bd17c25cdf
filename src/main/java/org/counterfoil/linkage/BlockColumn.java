package org.counterfoil.linkage;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.BlockRule;
import org.counterfoil.linkage.engine.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the blocks that each record stands in under one rule, in words. They are made anew whenever somebody asks: all
 * keys of all records together would take more room than the records. Immutable and safe for many threads.
 */
final class BlockColumn {

    private final int records;
    private final Maker keys;
    private final @Nullable IntPredicate sought;

    /** Makes the keys of a record, in any order, some perhaps twice. Pure. */
    @FunctionalInterface
    interface Maker {

        /** @param key is given each key; what it is given changes afterwards */
        void keys(int record, Consumer<CharSequence> key);
    }

    BlockColumn(int records, Maker keys) {
        this(records, keys, null);
    }

    /** @param sought where given, the records of which one is in each pair of the rule; pure */
    BlockColumn(int records, Maker keys, @Nullable IntPredicate sought) {
        this.records = records;
        this.keys = keys;
        this.sought = sought;
    }

    /** Whether the rule compares the two if they share a key. */
    boolean seeks(int left, int right) {
        return sought == null || sought.test(left) || sought.test(right);
    }

    /** Sorted, each once. */
    List<String> of(int record) {
        SortedSet<String> words = new TreeSet<>();
        keys.keys(record, key -> words.add(key.toString()));
        return List.copyOf(words);
    }

    /** The keys that two records share, sorted. */
    List<String> shared(int left, int right) {
        List<String> ofRight = of(right);
        return of(left).stream().filter(ofRight::contains).collect(Collectors.toList());
    }

    /**
     * The key of a record that has the hash, in words.
     *
     * @throws IllegalArgumentException if the record has none
     */
    String word(int record, long hash) {
        return of(record).stream()
                .filter(key -> Keys.hash(key) == hash)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No key of record " + record + " has the hash " + hash));
    }

    /** Records that have the key. */
    int size(String key) {
        return (int) IntStream.range(0, records)
                .filter(record -> of(record).contains(key))
                .count();
    }

    BlockRule rule(String name, @Nullable BlockColumn refine, int limit) {
        return new BlockRule(name, this::add, refine == null ? null : refine::add, limit, sought);
    }

    private void add(int record, Keys into) {
        keys.keys(record, into::add);
    }
}
