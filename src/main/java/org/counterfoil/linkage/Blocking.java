package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which pairs are compared. A block that is larger than its rule allows is split by year; a part that is still too large is
 * set aside, and counted.
 */
final class Blocking {

    private final Corpus corpus;
    private final BlockKeys keys;
    private final SortedMap<Long, Set<BlockingRule>> pairs = new TreeMap<>();
    private final List<BlockingCost> costs = new ArrayList<>();
    private final SortedMap<BlockingRule, List<String>> tooLarge = new TreeMap<>();

    Blocking(LinkageModel model, Corpus corpus) {
        this.corpus = corpus;
        this.keys = new BlockKeys(model, corpus);
        model.blocking().forEach(this::apply);
    }

    /** Pairs by {@link #pair}, with the rules that brought them together. */
    SortedMap<Long, Set<BlockingRule>> pairs() {
        return pairs;
    }

    List<BlockingCost> costs() {
        return costs;
    }

    /** The keys of the blocks of a rule that were set aside. */
    List<String> setAside(BlockingRule rule) {
        return tooLarge.getOrDefault(rule, List.of());
    }

    static long pair(int left, int right) {
        return (long) Math.min(left, right) << 32 | Math.max(left, right);
    }

    static int left(long pair) {
        return (int) (pair >>> 32);
    }

    static int right(long pair) {
        return (int) pair;
    }

    private void apply(BlockingRule rule, int limit) {
        SortedMap<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            for (String key : keys.keys(rule, corpus.report(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        int largest = 0;
        long setAside = 0;
        long before = pairs.size();
        for (Map.Entry<String, List<Integer>> block : blocks.entrySet()) {
            List<Integer> members = block.getValue();
            largest = Math.max(largest, members.size());
            if (members.size() <= limit) {
                join(rule, members);
            } else {
                setAside += split(rule, block.getKey(), members, limit);
            }
        }
        long named =
                pairs.values().stream().filter(rules -> rules.contains(rule)).count();
        costs.add(new BlockingCost(rule.text(), blocks.size(), largest, named, pairs.size() - before, setAside));
    }

    private long split(BlockingRule rule, String key, List<Integer> members, int limit) {
        SortedMap<Integer, List<Integer>> years = new TreeMap<>();
        for (int member : members) {
            keys.years(corpus.report(member))
                    .forEach(year ->
                            years.computeIfAbsent(year, y -> new ArrayList<>()).add(member));
        }
        long setAside = 0;
        for (Map.Entry<Integer, List<Integer>> year : years.entrySet()) {
            if (year.getValue().size() <= limit) {
                join(rule, year.getValue());
            } else {
                setAside++;
                tooLarge.computeIfAbsent(rule, r -> new ArrayList<>())
                        .add(key + " (" + year.getKey() + "): "
                                + year.getValue().size() + " reports");
            }
        }
        return setAside;
    }

    private void join(BlockingRule rule, List<Integer> members) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.computeIfAbsent(pair(members.get(i), members.get(j)), p -> EnumSet.noneOf(BlockingRule.class))
                        .add(rule);
            }
        }
    }
}
