package org.counterfoil.linkage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterfoil.linkage.engine.BlockRule;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.KeyMaker;
import org.counterfoil.linkage.engine.Keys;
import org.jspecify.annotations.Nullable;

/** The keys of the blocks that each record stands in under one rule, in words. Immutable and safe for many threads. */
final class BlockColumn {

    private final Column<String> keys;
    private final long[] hashes;

    BlockColumn(Column<String> keys) {
        this.keys = keys;
        this.hashes = new long[keys.distinct()];
        for (int code = 0; code < hashes.length; code++) {
            hashes[code] = Keys.hash(keys.value(code));
        }
    }

    List<String> of(int record) {
        return keys.said(record);
    }

    /** The keys that two records share, sorted. */
    List<String> shared(int left, int right) {
        List<String> ofRight = of(right);
        return of(left).stream().filter(ofRight::contains).sorted().collect(Collectors.toList());
    }

    /** Records that stand in a block of the rule, be it alone. */
    int speaking() {
        return (int) IntStream.range(0, keys.size()).filter(keys::speaks).count();
    }

    /** The key with the hash, in words. */
    String word(long hash) {
        for (int code = 0; code < hashes.length; code++) {
            if (hashes[code] == hash) {
                return keys.value(code);
            }
        }
        throw new IllegalArgumentException("No key has the hash " + hash);
    }

    /** Records that have the key. */
    int size(String key) {
        return (int) IntStream.range(0, keys.size())
                .filter(record -> of(record).contains(key))
                .count();
    }

    BlockRule rule(String name, @Nullable BlockColumn refine, int limit) {
        return new BlockRule(name, maker(), refine == null ? null : refine.maker(), limit);
    }

    private KeyMaker maker() {
        return (record, into) -> {
            for (int place = keys.start(record); place < keys.end(record); place++) {
                into.add(hashes[keys.code(place)]);
            }
        };
    }
}
