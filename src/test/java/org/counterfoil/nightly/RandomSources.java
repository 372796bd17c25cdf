package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sources that tell, each in its own words and with its own dirt, of some of the same incidents; the same for the same
 * seed. Not thread-safe.
 */
final class RandomSources {

    private static final List<String> VICTIMS = List.of(
            "Krakatau Exchange", "Merapi Bank", "Etna Wallet", "Hekla Bank", "Fuji Exchange", "Erebus Protocol");
    private static final List<String> COUNTRIES =
            List.of("South Korea", "India", "Italy", "Iceland", "Japan", "Republic of Korea", "Nowhereland", "");
    private static final List<String> DAYS = List.of(
            "2016-05-12", "2016-05-14", "2017-02-07", "February 2017", "2018", "3/4/18", "2019-03-24", "soon", "");
    private static final List<String> AMOUNTS = List.of(
            "7000000", "7.2 million", "more than 6 million", "$900,000", "n/a", "", "up to 2 billion", "250 BTC");
    private static final List<String> WORDS =
            List.of("\"Coins left, and nobody saw\"", "Keys were phished", "", "=SUM(A1:A9)", "-1 \"\"quoted\"\"");

    private final Random random;
    private final SortedMap<String, Integer> ranks = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, String>> rows = new TreeMap<>();
    private final List<String> decisions = new ArrayList<>();
    /** What a source writes before its numbers: another one gives all its rows new keys. */
    private final SortedMap<String, String> prefixes = new TreeMap<>();

    private final SortedSet<String> withdrawn = new TreeSet<>();
    private final SortedSet<String> happened = new TreeSet<>();

    RandomSources(long seed) {
        random = new Random(seed);
        for (String source : List.of("alpha", "beta", "gamma", "keyless")) {
            ranks.put(source, 1 + random.nextInt(3));
            rows.put(source, new TreeMap<>());
            for (int row = 2 + random.nextInt(6); row > 0; row--) {
                tell(source);
            }
        }
    }

    private void tell(String source) {
        int number = 1 + random.nextInt(40);
        rows.get(source)
                .put(
                        number,
                        String.join(
                                ",",
                                one(DAYS),
                                one(VICTIMS),
                                one(COUNTRIES),
                                '"' + one(AMOUNTS) + '"',
                                one(WORDS).replaceFirst("^-.*", "\"$0\"")));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /**
     * What may happen between two nights: rows come, go and are amended, a source gives new keys, is withdrawn or comes back, a
     * person decides.
     */
    void change() {
        happened.clear();
        happened.addAll(List.of("source changed", "decision"));
        rekeyOrWithdraw(List.of("beta", "gamma").get(random.nextInt(2)));
        for (String source : rows.keySet()) {
            tell(source);
            SortedMap<Integer, String> told = rows.get(source);
            if (told.size() > 2 && random.nextBoolean()) {
                told.remove(told.firstKey());
            }
        }
        String left = "alpha/" + key("alpha", rows.get("alpha").lastKey());
        String right = "beta/" + key("beta", rows.get("beta").firstKey());
        decisions.add((random.nextBoolean() ? "same," : "not same,") + left + "," + right + ",M. Kim,2026-11-"
                + (10 + decisions.size()) + ",seen in the files");
    }

    private void rekeyOrWithdraw(String source) {
        if (random.nextBoolean()) {
            prefixes.put(source, prefixes.getOrDefault(source, "") + "N");
        } else if (withdrawn.remove(source)) {
            happened.add("source added");
        } else {
            withdrawn.add(source);
            happened.add("source withdrawn");
        }
    }

    private String key(String source, int number) {
        return prefixes.getOrDefault(source, "") + number;
    }

    /** The causes that the last {@link #change} may have had, as published. */
    List<String> happened() {
        return List.copyOf(happened);
    }

    /** Writes everything anew, files and rows in the order that {@code order} gives. */
    void write(Workspace workspace, Random order) {
        List<String> sources = new ArrayList<>(rows.keySet());
        Collections.shuffle(sources, order);
        for (String source : sources) {
            List<String> told = new ArrayList<>();
            rows.get(source).forEach((number, row) -> told.add(key(source, number) + "," + row));
            Collections.shuffle(told, order);
            if (source.equals("keyless")) {
                workspace.keyless(source, ranks.get(source), told.toArray(String[]::new));
            } else {
                workspace.keyed(source, ranks.get(source), told.toArray(String[]::new));
            }
            if (withdrawn.contains(source)) {
                workspace.edit(
                        "input/sources/" + source + "/source.yml", "kind: tracker", "kind: tracker\nstatus: withdrawn");
            }
        }
        workspace.decisions(decisions.toArray(String[]::new));
    }
}
