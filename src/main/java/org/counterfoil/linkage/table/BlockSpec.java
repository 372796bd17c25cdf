package org.counterfoil.linkage.table;

import java.util.List;
import org.counterfoil.linkage.engine.BlockRule;
import org.counterfoil.linkage.engine.KeyMaker;

/**
 * A blocking rule of a schema: rows that have all of these keys in common are compared.
 *
 * @param keys at least one
 * @param limit rows up to which a block is compared, 2 or more
 * @param refine what a larger block is split by; none where it is set aside whole
 * @param line of the schema file, or 0 where the rule was chosen by looking at the data
 */
public record BlockSpec(List<BlockKey> keys, int limit, List<BlockKey> refine, int line) {

    public BlockSpec {
        keys = List.copyOf(keys);
        refine = List.copyOf(refine);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A blocking rule needs a key");
        }
    }

    /** As a schema writes its keys. */
    public String name() {
        return String.join(", ", keys.stream().map(BlockKey::text).toList());
    }

    /** The rule over a table's rows. */
    public BlockRule rule(Table table) {
        return new BlockRule(name(), maker(keys, table), refine.isEmpty() ? null : maker(refine, table), limit);
    }

    /** What a row has for the keys, in words, sorted; nothing where it lacks one of them. */
    public List<String> keysOf(Table table, int row) {
        return words(keys, table, row);
    }

    /** What a row has for the keys by which a large block is split; nothing where it lacks one of them. */
    public List<String> refiningKeysOf(Table table, int row) {
        return words(refine, table, row);
    }

    private static List<String> words(List<BlockKey> keys, Table table, int row) {
        List<String> words = List.of("");
        for (BlockKey key : keys) {
            List<String> made = key.fields().stream()
                    .flatMap(field -> table.column(field).said(row).stream())
                    .flatMap(cell -> key.of(cell).stream())
                    .toList();
            words = words.stream()
                    .flatMap(sofar -> made.stream().map(word -> sofar.isEmpty() ? word : sofar + " + " + word))
                    .toList();
        }
        return words.stream().distinct().sorted().toList();
    }

    /** One key for each way to take one of each part's. */
    static KeyMaker maker(List<BlockKey> keys, Table table) {
        return new JoinedKeys(
                keys.stream().map(key -> new KeyColumn(key, table)).toArray(KeyColumn[]::new));
    }
}
