package org.counterfoil.linkage.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A truth and a linkage drawn at random, kept in plain collections for {@link Naive} beside what is measured. */
final class Drawn {

    private static final double[] PROBABILITIES = {0, 0.01, 0.05, 0.2, 0.5, 0.77, 0.8, 0.9, 0.93, 0.95, 0.99, 0.9995, 1
    };

    /** What a pair was given. */
    record Score(double probability, boolean blocked) {}

    final List<String> ids = new ArrayList<>();
    final SortedMap<String, Integer> clusterOf = new TreeMap<>();
    final SortedMap<Truth.Pair, Score> scores = new TreeMap<>();
    final String form;
    final SortedMap<String, String> trueClusterOf = new TreeMap<>();
    final List<Truth.Pair> truePairs = new ArrayList<>();
    final SortedSet<Truth.Pair> uncertain = new TreeSet<>();
    final SortedSet<Truth.Pair> lookAlikes = new TreeSet<>();
    private final Random random;

    Drawn(long seed) {
        random = new Random(seed);
        int size = 1 + random.nextInt(30);
        SortedSet<String> drawn = new TreeSet<>();
        while (drawn.size() < size) {
            drawn.add("r" + random.nextInt(1000));
        }
        ids.addAll(drawn);
        ids.forEach(id -> clusterOf.put(id, random.nextInt(size)));
        form = List.of("clusters", "closed", "pairs").get(random.nextInt(3));
        ids.forEach(this::tell);
        trueClusterOf.put("absent", "0");
        for (int i = 0; i < size; i++) {
            pair(truePairs, "absent", "missing");
        }
        pair(new ArrayList<>(), "", "");
        scores(size);
        aside(size);
    }

    private void tell(String id) {
        int entity = random.nextInt(1 + ids.size() / 2);
        if (entity > 0) {
            trueClusterOf.put(id, String.valueOf(entity % 5));
        }
    }

    private void pair(List<Truth.Pair> pairs, String absent, String missing) {
        String left = random.nextInt(20) == 0 && !absent.isEmpty() ? absent : any();
        String right = random.nextInt(20) == 0 && !missing.isEmpty() ? missing : any();
        if (!left.equals(right)) {
            pairs.add(new Truth.Pair(left, right));
        }
    }

    private String any() {
        return ids.get(random.nextInt(ids.size()));
    }

    private void scores(int size) {
        for (int i = 0; i < 4 * size; i++) {
            List<Truth.Pair> one = new ArrayList<>();
            pair(one, "", "");
            one.forEach(pair -> scores.put(
                    pair, new Score(PROBABILITIES[random.nextInt(PROBABILITIES.length)], random.nextInt(5) > 0)));
        }
    }

    private void aside(int size) {
        if (form.equals("clusters")) {
            List<Truth.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                pair(pairs, "absent", "missing");
            }
            for (Truth.Pair pair : pairs) {
                String left = trueClusterOf.get(pair.left());
                if (random.nextBoolean()) {
                    uncertain.add(pair);
                } else if (left != null && !left.equals(trueClusterOf.get(pair.right()))) {
                    lookAlikes.add(pair);
                }
            }
        }
    }

    Truth truth() {
        return form.equals("clusters")
                ? Truth.ofClusters(trueClusterOf, List.copyOf(uncertain), List.copyOf(lookAlikes))
                : Truth.ofPairs(
                        truePairs.stream().map(Truth.Pair::left).toArray(String[]::new),
                        truePairs.stream().map(Truth.Pair::right).toArray(String[]::new),
                        form.equals("closed"));
    }

    /** The pairs in an order and a direction of their own. */
    Found found() {
        List<Truth.Pair> pairs = new ArrayList<>(scores.keySet());
        if (random.nextBoolean()) {
            Collections.shuffle(pairs, random);
        }
        int[] left = pairs.stream().mapToInt(pair -> ids.indexOf(pair.left())).toArray();
        int[] right = pairs.stream().mapToInt(pair -> ids.indexOf(pair.right())).toArray();
        double[] probability = pairs.stream()
                .mapToDouble(pair -> scores.get(pair).probability())
                .toArray();
        boolean[] blocked = new boolean[pairs.size()];
        IntStream.range(0, blocked.length)
                .forEach(i -> blocked[i] = scores.get(pairs.get(i)).blocked());
        boolean turned = random.nextBoolean();
        return new Found(
                ids.toArray(String[]::new),
                clusterOf.values().stream().mapToInt(Integer::intValue).toArray(),
                turned
                        ? ScoredPairs.of(ids.size(), right, left, probability, blocked)
                        : ScoredPairs.of(ids.size(), left, right, probability, blocked),
                Small.LINK,
                Contributions.pairs(ids.size()));
    }
}
