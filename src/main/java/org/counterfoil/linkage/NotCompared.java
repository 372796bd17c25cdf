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
        Weigher weigher = corpus.weigher();
        Weigher.Weighed score = weigher.weigh(left, right);
        lines.add("had they been compared: " + score.verdict().text());
        lines.addAll(Waterfall.bars(new ScoredPair(
                corpus.id(left),
                corpus.id(right),
                List.of(),
                model.match().prior(),
                weigher.evidence(left, right),
                score.verdict(),
                "")));
        lines.add(new Flip(corpus.encoded(), left, right).words());
        return lines;
    }

    private String missed(BlockingRule rule, int limit, int left, int right) {
        BlockColumn keys = corpus.keys(rule);
        if (keys.of(left).isEmpty() || keys.of(right).isEmpty()) {
            boolean both = keys.of(left).isEmpty() && keys.of(right).isEmpty();
            return both
                    ? "neither says anything that the rule uses"
                    : "one of them says nothing that the rule uses: "
                            + corpus.id(keys.of(left).isEmpty() ? left : right);
        }
        List<String> shared = keys.shared(left, right);
        return shared.isEmpty()
                ? first(keys.of(left)) + " against " + first(keys.of(right))
                : "both stand in " + tooLarge(keys, shared.get(0), limit);
    }

    private static String tooLarge(BlockColumn keys, String key, int limit) {
        return key + ", which was set aside as too large: " + keys.size(key) + " reports, and blocks of up to " + limit
                + " are compared; split by year, the two do not meet in a block that is small enough";
    }

    private static String first(List<String> keys) {
        String shown = String.join(", ", keys.stream().limit(KEYS_SHOWN).toList());
        return keys.size() > KEYS_SHOWN ? shown + " and " + (keys.size() - KEYS_SHOWN) + " more" : shown;
    }
}
