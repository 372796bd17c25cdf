package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.linkage.engine.KeyMaker;
import org.counterfoil.linkage.engine.Keys;
import org.counterfoil.linkage.table.BlockKey.Form;

/**
 * Chooses blocking rules by what they cost on the data at hand. Of every column, and every two columns, the coarsest keys
 * are taken whose pairs are affordable; of these, rules that lean on columns which others lean on least come first, so that
 * a match is found though any one column, and mostly any two, are wrong. Deterministic.
 */
public final class BlockingSearch {

    /** Pairs that are affordable for each row: seconds for a million rows. */
    private static final long PAIRS_PER_ROW = 12;

    private static final long LEAST_PAIRS = 1_000_000;
    private static final int MOST_RULES = 12;
    /** One rule may take this part of what is affordable. */
    private static final int PARTS = 4;

    private static final double LEAST_FILLED = 0.5;
    private static final int LIMIT = 500;
    /** Of keys one in so many is counted in large tables; keys are hashes, so that they are a fair sample. */
    private static final int SAMPLED = 16;

    private static final int LARGE = 100_000;

    private final Table table;
    private final Map<String, ColumnLook> looks;
    private final long affordable;

    private record Costed(BlockSpec rule, List<String> fields, double pairs) {}

    private BlockingSearch(Table table, List<String> columns) {
        this.table = table;
        this.looks = new LinkedHashMap<>();
        columns.forEach(column -> looks.put(column, ColumnLook.at(table.column(column))));
        this.affordable = Math.max(LEAST_PAIRS, PAIRS_PER_ROW * table.size());
    }

    /**
     * Rules for a table.
     *
     * @param columns that may be blocked by
     * @throws IllegalArgumentException if no column parts the rows
     */
    public static List<BlockSpec> rules(Table table, List<String> columns) {
        List<BlockSpec> rules = new BlockingSearch(table, columns).choose();
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "No blocking rule could be found: every column is nearly empty or says the same of too many rows. "
                            + "Write rules under 'blocking' in the schema");
        }
        return rules;
    }

    private List<BlockSpec> choose() {
        List<Costed> candidates = new ArrayList<>(coarsest());
        Map<String, Integer> used = new TreeMap<>();
        List<BlockSpec> rules = new ArrayList<>();
        double spent = 0;
        while (!candidates.isEmpty() && rules.size() < MOST_RULES) {
            Costed next = Collections.min(candidates, order(used));
            candidates.remove(next);
            if (spent + next.pairs() <= affordable && rules.stream().noneMatch(rule -> refines(next.rule(), rule))) {
                spent += next.pairs();
                next.fields().forEach(field -> used.merge(field, 1, Integer::sum));
                rules.add(next.rule());
            }
        }
        return rules;
    }

    /** Whether a rule finds nothing that another has not found. */
    private static boolean refines(BlockSpec rule, BlockSpec other) {
        return rule.keys().containsAll(other.keys());
    }

    /** Single columns first: what agrees in one may disagree in all others. */
    private static Comparator<Costed> order(Map<String, Integer> used) {
        return Comparator.comparingInt((Costed rule) -> rule.fields().size() == 1 ? 0 : 1)
                .thenComparingInt(rule -> rule.fields().stream()
                        .mapToInt(field -> used.getOrDefault(field, 0))
                        .sum())
                .thenComparingDouble(Costed::pairs)
                .thenComparing(rule -> rule.rule().name());
    }

    /** By set of columns the rule with the most pairs that is affordable. */
    private List<Costed> coarsest() {
        List<List<BlockKey>> keys = keys();
        List<Costed> costed = keys.parallelStream().map(this::cost).toList();
        Map<List<String>, Costed> best = new LinkedHashMap<>();
        for (Costed rule : costed) {
            if (rule.pairs() > 0 && rule.pairs() <= (double) affordable / PARTS) {
                best.merge(rule.fields(), rule, (a, b) -> b.pairs() > a.pairs() ? b : a);
            }
        }
        return List.copyOf(best.values());
    }

    private List<List<BlockKey>> keys() {
        List<BlockKey> single = new ArrayList<>();
        looks.forEach((column, look) -> {
            if (look.filled() >= LEAST_FILLED && look.distinct() > 1) {
                forms(column, look, single);
            }
        });
        List<List<BlockKey>> keys = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            keys.add(List.of(single.get(i)));
            for (int j = i + 1; j < single.size(); j++) {
                if (!single.get(i).fields().equals(single.get(j).fields())) {
                    keys.add(List.of(single.get(i), single.get(j)));
                }
            }
        }
        return keys;
    }

    private static void forms(String column, ColumnLook look, List<BlockKey> into) {
        String kind = KindGuess.of(look).orElse("");
        into.add(BlockKey.whole(column));
        switch (kind) {
            case "date" -> into.add(new BlockKey(Form.YEAR, 0, List.of(column)));
            case "email" -> into.add(new BlockKey(Form.MAILBOX, 0, List.of(column)));
            case "text", "words" -> into.add(new BlockKey(Form.WORDS, 0, List.of(column)));
            case "persons" -> into.add(new BlockKey(Form.PERSONS, 0, List.of(column)));
            case "name" -> {
                into.add(new BlockKey(Form.SOUNDEX, 0, List.of(column)));
                into.add(new BlockKey(Form.FIRST, 3, List.of(column)));
            }
            default -> {}
        }
    }

    private Costed cost(List<BlockKey> keys) {
        BlockSpec rule = new BlockSpec(keys, LIMIT, List.of(), 0);
        TreeSet<String> fields = new TreeSet<>();
        keys.forEach(key -> fields.addAll(key.fields()));
        return new Costed(rule, List.copyOf(fields), pairs(BlockSpec.maker(keys, table)));
    }

    /** Pairs in blocks that are not too large; 0 where most rows stand in one that is. */
    private double pairs(KeyMaker maker) {
        Met met = new Met(table.size() > LARGE ? SAMPLED : 1);
        Keys keys = new Keys();
        for (int row = 0; row < table.size(); row++) {
            keys.clear();
            maker.keys(row, keys);
            for (int k = 0; k < keys.size(); k++) {
                met.add(keys.key(k), row);
            }
        }
        return met.pairs(table.sides(), LIMIT);
    }
}
