package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterfoil.incident.Sha256;
import org.counterfoil.linkage.engine.Column;

/**
 * What linkage reads of each report, as a hash: the facts as they are compared, which hold what the other reports make of them
 * (names found in its words, how rare they are, what sharing them weighs); the blocks in which it meets others; and what people
 * decided of it. Two reports that both keep theirs come to the same, by the same rules, with the same words.
 */
final class ReportContents {

    private static final int HASH_LETTERS = 64;

    /** Of one comparison: by code of a fact, all that is read of it. */
    private record Facts(Column<?> column, String shared, List<String> contents) {

        static Facts of(Compared<?> compared) {
            String context = compared.context();
            return new Facts(
                    compared.encoded().column(),
                    context.isEmpty() ? "" : Sha256.of(context),
                    compared.contents(Facts::shortened));
        }

        /** A long one by its hash, which is as long as no short one. */
        private static String shortened(String content) {
            return content.length() < HASH_LETTERS ? content : Sha256.of(content);
        }
    }

    private final List<Facts> facts;
    private final long[] meetings;
    private final Map<Integer, List<String>> decided = new HashMap<>();

    private ReportContents(Corpus corpus, Decisions decisions) {
        this.facts =
                corpus.encoded().comparisons().parallelStream().map(Facts::of).toList();
        this.meetings = corpus.candidates().meetings();
        decisions.byPair().forEach((pair, judgement) -> {
            decided(PairNumber.left(pair)).add(judgement.toString());
            decided(PairNumber.right(pair)).add(judgement.toString());
        });
    }

    private List<String> decided(int record) {
        return decided.computeIfAbsent(record, number -> new ArrayList<>());
    }

    /** By number: 64 hexadecimal digits. */
    static List<String> of(Corpus corpus, Decisions decisions) {
        ReportContents contents = new ReportContents(corpus, decisions);
        return IntStream.range(0, corpus.size())
                .parallel()
                .mapToObj(contents::of)
                .toList();
    }

    private String of(int record) {
        StringBuilder content = new StringBuilder();
        for (Facts of : facts) {
            int end = of.column().end(record);
            add(content, of.shared() + (end - of.column().start(record)));
            for (int place = of.column().start(record); place < end; place++) {
                add(content, of.contents().get(of.column().code(place)));
            }
        }
        add(content, Long.toHexString(meetings[record]));
        decided.getOrDefault(record, List.of()).forEach(decision -> add(content, decision));
        return Sha256.of(content.toString());
    }

    /** With its length, so that no two lists of parts share one. */
    private static void add(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part);
    }
}
