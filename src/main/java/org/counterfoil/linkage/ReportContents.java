package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterfoil.incident.Sha256;
import org.counterfoil.linkage.engine.Column;

/**
 * What linkage reads of each report, as a hash: the facts as they are compared, which hold what the other reports make of them
 * (names found in its words, how rare they are, what sharing them weighs); the blocks in which it meets others; and what people
 * decided of it. Two reports that both keep theirs come to the same, by the same rules, with the same words.
 */
final class ReportContents {

    private final StringBuilder[] contents;

    private ReportContents(int reports) {
        this.contents = new StringBuilder[reports];
        Arrays.setAll(contents, record -> new StringBuilder());
    }

    /** By number: 64 hexadecimal digits. */
    static List<String> of(Corpus corpus, Decisions decisions) {
        ReportContents reports = new ReportContents(corpus.size());
        corpus.encoded().comparisons().forEach(reports::facts);
        long[] meetings = corpus.candidates().meetings();
        for (int record = 0; record < corpus.size(); record++) {
            reports.add(record, Long.toHexString(meetings[record]));
        }
        decisions.byPair().forEach((pair, judgement) -> {
            reports.add(PairNumber.left(pair), judgement.toString());
            reports.add(PairNumber.right(pair), judgement.toString());
        });
        return Arrays.stream(reports.contents)
                .parallel()
                .map(content -> Sha256.of(content.toString()))
                .toList();
    }

    private void facts(Compared<?> compared) {
        Column<?> column = compared.encoded().column();
        List<String> facts = compared.contents();
        String context = compared.context();
        String shared = context.isEmpty() ? "" : Sha256.of(context);
        for (int record = 0; record < contents.length; record++) {
            List<String> said = new ArrayList<>();
            for (int place = column.start(record); place < column.end(record); place++) {
                said.add(facts.get(column.code(place)));
            }
            add(record, shared + said.size());
            int at = record;
            said.forEach(fact -> add(at, fact));
        }
    }

    /** With its length, so that no two lists of parts share one. */
    private void add(int record, String part) {
        contents[record].append(part.length()).append(':').append(part);
    }
}
