package org.counterfoil.linkage.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Made-up records of people, every second one a copy with slips, so that the truth is known: values are numbers, a slip
 * leaves the value close or makes it another. Fields are described by {@link Field}; a field may be made from others.
 */
final class People {

    /**
     * @param values how many values there are, drawn with the frequencies of Zipf's law if {@code skewed}
     * @param slip probability that a copy is close but not the same
     * @param change probability that a copy has another value
     * @param missing probability that a record has none
     * @param madeFrom other fields that the value is a function of, with probability {@code made}
     * @param spread how many values one combination of these has
     */
    record Field(
            String name,
            int values,
            boolean skewed,
            double slip,
            double change,
            double missing,
            List<Integer> madeFrom,
            double made,
            int spread) {

        static Field plain(String name, int values, double slip, double change, double missing) {
            return new Field(name, values, true, slip, change, missing, List.of(), 0, 1);
        }

        static Field made(String name, List<Integer> from, double made, int spread) {
            return new Field(name, 1_000_000, false, 0.05, 0.1, 0.1, from, made, spread);
        }
    }

    static final List<String> LEVELS = List.of("same", "close", "different");

    private final List<Field> fields;
    private final Random random;
    private final List<long[]> records = new ArrayList<>();

    /** Of each record, the person. */
    final List<Integer> persons = new ArrayList<>();

    People(List<Field> fields, int people, double copied, long seed) {
        this.fields = fields;
        this.random = new Random(seed);
        for (int person = 0; person < people; person++) {
            long[] original = original();
            add(person, original);
            if (random.nextDouble() < copied) {
                add(person, copy(original));
            }
        }
    }

    private void add(int person, long[] values) {
        long[] kept = values.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = random.nextDouble() < fields.get(i).missing() ? -1 : kept[i];
        }
        records.add(kept);
        persons.add(person);
    }

    /** Values are multiples of 8; the rest of the division is the spelling. */
    private long[] original() {
        long[] values = new long[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            values[i] = 8 * drawn(field);
            if (random.nextDouble() < field.made()) {
                long from = 17;
                for (int other : field.madeFrom()) {
                    from = from * 1_000_003 + values[other];
                }
                values[i] = 8 * (1_000_000 + from * field.spread() + random.nextInt(field.spread()));
            }
        }
        return values;
    }

    private long drawn(Field field) {
        double at = random.nextDouble();
        return field.skewed() ? (long) (at * at * field.values()) : (long) (at * field.values());
    }

    private long[] copy(long[] original) {
        long[] values = original.clone();
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            double at = random.nextDouble();
            if (at < field.change()) {
                values[i] = 8 * drawn(field);
            } else if (at < field.change() + field.slip()) {
                values[i] += 1 + random.nextInt(7);
            }
        }
        return values;
    }

    int size() {
        return records.size();
    }

    double pairs() {
        return size() * (size() - 1) / 2.0;
    }

    boolean match(int one, int other) {
        return persons.get(one).equals(persons.get(other));
    }

    int[] levels(int one, int other) {
        int[] levels = new int[fields.size()];
        for (int i = 0; i < levels.length; i++) {
            long a = records.get(one)[i];
            long b = records.get(other)[i];
            levels[i] = a < 0 || b < 0 ? -1 : a == b ? 0 : a / 8 == b / 8 ? 1 : 2;
        }
        return levels;
    }

    /** Pairs with one value in all of some fields, by any of the rules. */
    List<int[]> candidates(List<List<Integer>> rules) {
        TreeSet<Long> pairs = new TreeSet<>();
        for (List<Integer> rule : rules) {
            for (List<Integer> block : blocks(rule)) {
                for (int i = 0; i < block.size(); i++) {
                    for (int j = i + 1; j < block.size(); j++) {
                        pairs.add((long) block.get(i) << 32 | block.get(j));
                    }
                }
            }
        }
        return pairs.stream()
                .map(pair -> new int[] {(int) (pair >> 32), pair.intValue()})
                .toList();
    }

    private List<List<Integer>> blocks(List<Integer> rule) {
        Map<List<Long>, List<Integer>> blocks = new java.util.LinkedHashMap<>();
        for (int record = 0; record < size(); record++) {
            long[] values = records.get(record);
            if (rule.stream().allMatch(field -> values[field] >= 0)) {
                List<Long> key = rule.stream().map(field -> values[field]).toList();
                blocks.computeIfAbsent(key, ignored -> new ArrayList<>()).add(record);
            }
        }
        return List.copyOf(blocks.values());
    }

    List<int[]> randomPairs(int size) {
        List<int[]> pairs = new ArrayList<>();
        while (pairs.size() < size) {
            int one = random.nextInt(size());
            int other = random.nextInt(size());
            if (one != other) {
                pairs.add(new int[] {Math.min(one, other), Math.max(one, other)});
            }
        }
        return pairs;
    }

    Patterns patterns(Layout layout, List<int[]> pairs) {
        Map<Long, Long> counts = new HashMap<>();
        pairs.forEach(pair -> counts.merge(layout.pack(levels(pair[0], pair[1])), 1L, Long::sum));
        long[] patterns = counts.keySet().stream().mapToLong(Long::longValue).toArray();
        long[] sums = counts.values().stream().mapToLong(Long::longValue).toArray();
        return Patterns.of(patterns, sums);
    }

    Stratum stratum(Layout layout, int field, int size) {
        List<List<Integer>> blocks = blocks(List.of(field));
        double[] ends = new double[blocks.size()];
        double sum = 0;
        for (int i = 0; i < ends.length; i++) {
            double records = blocks.get(i).size();
            sum += records * (records - 1) / 2;
            ends[i] = sum;
        }
        List<int[]> drawn = new ArrayList<>();
        while (sum > 0 && drawn.size() < size) {
            int at = java.util.Arrays.binarySearch(ends, random.nextDouble() * sum);
            List<Integer> block = blocks.get(at < 0 ? -at - 1 : at + 1);
            int one = random.nextInt(block.size());
            int other = random.nextInt(block.size());
            if (one != other) {
                drawn.add(new int[] {block.get(one), block.get(other)});
            }
        }
        return new Stratum(field, 0, sum, patterns(layout, drawn));
    }

    /** Observed with the same rough expert for every field. */
    Observations observed(List<List<Integer>> rules, int randomPairs, int perStratum, double share) {
        List<ExpertComparison> experts = fields.stream()
                .map(field -> new ExpertComparison(
                        field.name(), LEVELS, List.of(0.85, 0.08, 0.07), List.of(0.01, 0.002, 0.988)))
                .toList();
        Layout layout = Observations.layout(experts);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < fields.size() && perStratum > 0; i++) {
            strata.add(stratum(layout, i, perStratum));
        }
        return new Observations(
                experts,
                pairs(),
                share,
                patterns(layout, candidates(rules)),
                patterns(layout, randomPairs(randomPairs)),
                strata);
    }
}
