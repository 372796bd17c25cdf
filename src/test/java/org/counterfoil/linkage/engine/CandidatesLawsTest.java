package org.counterfoil.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of blocking, whatever the keys: held against the definition, written down as plainly as can be. */
class CandidatesLawsTest {

    private static final int RULES = 3;

    private final List<int[][]> keys = new ArrayList<>();
    private final List<int[][]> refining = new ArrayList<>();
    private int[] sides = {};
    private int[] limits = {};
    /** The records whose pairs the last rule seeks. */
    private final BitSet sought = new BitSet();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private Candidates candidates(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int records = 2 + random.nextInt(seed % 10 == 0 ? 3000 : 60);
        sides = random.nextBoolean() ? random.ints(records, 0, 3).toArray() : new int[0];
        limits = random.ints(RULES, 2, 12).toArray();
        List<BlockRule> rules = new ArrayList<>();
        int most = seed % 3 == 0 ? 1 : 3;
        for (int rule = 0; rule < RULES; rule++) {
            keys.add(drawn(random, records, 1 + random.nextInt(1 + records / 2), most));
            refining.add(random.nextBoolean() ? drawn(random, records, 1 + random.nextInt(5), most) : new int[0][]);
            int[][] refine = refining.get(rule);
            rules.add(new BlockRule(
                    "rule " + rule, maker(keys.get(rule)), refine.length == 0 ? null : maker(refine), limits[rule]));
        }
        seek(random, records, rules);
        return new Candidates(records, sides.length == 0 ? null : sides, rules);
    }

    /** The last rule seeks all pairs, those of some records, or none. */
    private void seek(SplittableRandom random, int records, List<BlockRule> rules) {
        double share = List.of(1.0, 0.3, 0.05, 0.0).get(random.nextInt(4));
        IntStream.range(0, records).forEach(record -> sought.set(record, random.nextDouble() < share));
        if (share < 1) {
            BlockRule last = rules.remove(RULES - 1);
            rules.add(new BlockRule(last.name(), last.keys(), last.refine(), last.limit(), sought::get));
        }
    }

    private static int[][] drawn(SplittableRandom random, int records, int distinct, int most) {
        int mostHere = 1 + random.nextInt(most);
        return IntStream.range(0, records)
                .mapToObj(record ->
                        random.ints(random.nextInt(mostHere + 1), 0, distinct).toArray())
                .toArray(int[][]::new);
    }

    private static KeyMaker maker(int[][] keys) {
        boolean single = IntStream.range(0, keys.length).allMatch(record -> keys[record].length <= 1);
        return new KeyMaker() {
            @Override
            public void keys(int record, Keys into) {
                for (int key : keys[record]) {
                    into.add(Keys.hash("key " + key));
                }
            }

            @Override
            public int single(int from, int to, long[] into, int[] records) {
                int count = 0;
                for (int record = from; single && record < to; record++) {
                    for (int key : keys[record]) {
                        into[count] = Keys.hash("key " + key);
                        records[count++] = record;
                    }
                }
                return single ? count : SEVERAL;
            }
        };
    }

    /** Pairs by rule, as {@code left right}. */
    private List<TreeSet<String>> expected() {
        List<TreeSet<String>> pairs = new ArrayList<>();
        for (int rule = 0; rule < RULES; rule++) {
            TreeSet<String> ofRule = new TreeSet<>();
            boolean last = rule == RULES - 1;
            int limit = limits[rule];
            int[][] parts = refining.get(rule);
            blocks(keys.get(rule), IntStream.range(0, keys.get(rule).length)).forEach(block -> {
                if (fits(block, last, limit)) {
                    add(block, last, ofRule);
                } else if (parts.length > 0) {
                    blocks(parts, block.stream().mapToInt(Integer::intValue)).stream()
                            .filter(part -> fits(part, last, limit))
                            .forEach(part -> add(part, last, ofRule));
                }
            });
            pairs.add(ofRule);
        }
        return pairs;
    }

    /** As many pairs as a block of the limit has. */
    private boolean fits(TreeSet<Integer> block, boolean last, int limit) {
        long pairs = block.stream()
                .flatMap(left -> block.tailSet(left, false).stream()
                        .filter(right -> !last || sought.get(left) || sought.get(right)))
                .count();
        return pairs <= limit * (limit - 1) / 2;
    }

    private static List<TreeSet<Integer>> blocks(int[][] keys, IntStream records) {
        TreeMap<Integer, TreeSet<Integer>> blocks = new TreeMap<>();
        records.forEach(record -> {
            for (int key : keys[record]) {
                blocks.computeIfAbsent(key, k -> new TreeSet<>()).add(record);
            }
        });
        return List.copyOf(blocks.values());
    }

    private void add(TreeSet<Integer> block, boolean last, TreeSet<String> pairs) {
        for (int left : block) {
            for (int right : block.tailSet(left, false)) {
                boolean across = sides.length == 0 || sides[left] != sides[right];
                if (across && (!last || sought.get(left) || sought.get(right))) {
                    pairs.add(left + " " + right);
                }
            }
        }
    }

    /** Collects what it is shown. */
    private static final class Seen implements PairVisitor {

        private final List<String> pairs = new ArrayList<>();

        @Override
        public void pair(int left, int right) {
            pairs.add(left + " " + right);
        }
    }

    private static List<String> walked(Candidates candidates) {
        return candidates.walk(Seen::new).flatMap(seen -> seen.pairs.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsEachPairOfAnyRuleOnce(long seed) {
        Candidates candidates = candidates(seed);
        TreeSet<String> all = new TreeSet<>();
        expected().forEach(all::addAll);
        assertThat(walked(candidates)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhatEachRuleCostAndGave(long seed) {
        Candidates candidates = candidates(seed);
        List<TreeSet<String>> expected = expected();
        TreeSet<String> before = new TreeSet<>();
        List<RuleCost> costs = candidates.costs();
        for (int rule = 0; rule < RULES; rule++) {
            int known = before.size();
            before.addAll(expected.get(rule));
            assertThat(costs.get(rule).pairs()).isEqualTo(expected.get(rule).size());
            assertThat(costs.get(rule).own()).isEqualTo(before.size() - known);
            long bound = candidates.bounds().get(rule).pairs();
            assertThat(bound).isGreaterThanOrEqualTo(costs.get(rule).pairs());
            assertThat(bound == 0)
                    .as("none only where there is none")
                    .isEqualTo(expected.get(rule).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesTheRulesOfAPair(long seed) {
        Candidates candidates = candidates(seed);
        List<TreeSet<String>> expected = expected();
        SplittableRandom random = new SplittableRandom(seed);
        for (int drawn = 0; drawn < 50; drawn++) {
            int left = random.nextInt(candidates.records() - 1);
            int right = left + 1 + random.nextInt(candidates.records() - left - 1);
            List<String> names = IntStream.range(0, RULES)
                    .filter(rule -> expected.get(rule).contains(left + " " + right))
                    .mapToObj(rule -> "rule " + rule)
                    .toList();
            assertThat(candidates.rulesOf(left, right)).isEqualTo(names);
            assertThat(candidates.compares(left, right)).isEqualTo(!names.isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheNumberOfThreads(long seed) {
        Candidates candidates = candidates(seed);
        List<String> here = walked(candidates);
        for (int threads = 1; threads <= 3; threads += 2) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertThat(pool.submit(() -> walked(candidates)).join()).isEqualTo(here);
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void setsNoBlockAsideThatHasNoPairToSeek(long seed) {
        Candidates candidates = candidates(seed);
        int[][] ofLast = keys.get(RULES - 1);
        assertThat(candidates.setAside(RULES - 1).keySet())
                .allSatisfy(key -> assertThat(IntStream.range(0, ofLast.length)
                                .filter(sought::get)
                                .flatMap(record -> IntStream.of(ofLast[record]))
                                .mapToObj(of -> Keys.hash("key " + of)))
                        .contains(key));
        assertThat(candidates.speaking(RULES - 1)).isEqualTo((int) IntStream.range(0, ofLast.length)
                .filter(record -> sought.get(record) && ofLast[record].length > 0)
                .count());
    }

    @Test
    void refusesARuleThatWouldHidePairsFromTheNext() {
        KeyMaker one = (record, into) -> into.add("one");
        List<BlockRule> rules =
                List.of(new BlockRule("some", one, null, 9, record -> false), new BlockRule("all", one, null, 9));
        assertThatThrownBy(() -> new Candidates(2, null, rules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be the last: some");
    }
}
