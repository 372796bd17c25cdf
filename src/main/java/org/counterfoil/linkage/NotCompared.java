package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells a pair that no blocking rule brought together: rule by rule why, and what it would have come to. */
final class NotCompared {

    private static final int KEYS_SHOWN = 4;

    private final LinkageModel model;
    private final Corpus corpus;

    NotCompared(LinkageModel model, Corpus corpus) {
        this.model = model;
        this.corpus = corpus;
    }

    List<String> lines(int left, int right) {
        List<String> lines = new ArrayList<>();
        lines.add(corpus.id(left) + " and " + corpus.id(right)
                + ": not compared, for no blocking rule brought them together");
        for (Map.Entry<BlockingRule, Integer> rule : model.blocking().entrySet()) {
            lines.add(rule.getKey().text() + ": " + missed(rule.getKey(), rule.getValue(), left, right));
        }
        lines.addAll(had(corpus.encoded(), left, right));
        return lines;
    }

    /** What two records that were not compared would have come to. */
    static List<String> had(Encoded encoded, int left, int right) {
        Weigher weigher = new Weigher(encoded);
        List<String> lines = new ArrayList<>();
        lines.add("had they been compared: "
                + weigher.weigh(left, right).verdict().text());
        lines.addAll(Waterfall.bars(encoded.model().prior(), weigher.evidence(left, right)));
        lines.add(new Flip(encoded, left, right).words());
        return lines;
    }

    private String missed(BlockingRule rule, int limit, int left, int right) {
        BlockColumn keys = corpus.keys(rule);
        if (!keys.seeks(left, right)) {
            return "neither dates the theft to more than five weeks, as one of the two must";
        }
        List<String> shared = keys.shared(left, right);
        return shared.isEmpty()
                ? apart(
                        keys.of(left),
                        keys.of(right),
                        corpus.id(left).text(),
                        corpus.id(right).text())
                : "both stand in " + tooLarge(keys, shared.get(0), limit + " are compared" + orPairs(rule));
    }

    /**
     * Two records that share no key of a rule.
     *
     * @param one name of the record that the left keys are of
     */
    static String apart(List<String> left, List<String> right, String one, String other) {
        if (left.isEmpty() && right.isEmpty()) {
            return "neither says anything that the rule uses";
        }
        return left.isEmpty() || right.isEmpty()
                ? "one of them says nothing that the rule uses: " + (left.isEmpty() ? one : other)
                : first(left) + " against " + first(right);
    }

    private static String orPairs(BlockingRule rule) {
        return rule.forVague() ? ", or larger ones with as few pairs to compare" : "";
    }

    private static String tooLarge(BlockColumn keys, String key, String compared) {
        return key + ", which was set aside as too large: " + keys.size(key) + " reports, and blocks of up to "
                + compared + "; split by year, the two do not meet in a block that is small enough";
    }

    static String first(List<String> keys) {
        String shown = String.join(", ", keys.stream().limit(KEYS_SHOWN).toList());
        return keys.size() > KEYS_SHOWN ? shown + " and " + (keys.size() - KEYS_SHOWN) + " more" : shown;
    }
}
