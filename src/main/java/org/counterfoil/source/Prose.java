package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.StatedTotal;

/**
 * Reads stated totals from English running text. Precision before recall: what is doubtful is left alone, and a sentence
 * about one incident is no total. Without state; safe for use by several threads.
 */
public final class Prose {

    private Prose() {}

    /**
     * @param passages running text in reading order; a sentence that comes twice is one statement, with its first origin
     * @param lists names of actors and countries
     */
    public static ProseReading read(List<RawPassage> passages, ProseScope scope, ReferenceLists lists) {
        Map<String, StatedTotal> totals = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        List<RawPassage> used = new ArrayList<>();
        boolean talkOfAttacks = passages.stream()
                .anyMatch(passage -> SentenceReader.tellsOfDeeds(passage.heading() + " " + passage.text()));
        for (RawPassage passage : passages) {
            SentenceReader reader = new SentenceReader(scope, lists);
            Sentences.of(passage.text()).forEach(quote -> reader.read(quote, passage.place(), talkOfAttacks));
            reader.totals().forEach(total -> totals.putIfAbsent(total.id(), total));
            issues.addAll(reader.issues());
            if (!reader.totals().isEmpty() || !reader.issues().isEmpty()) {
                used.add(passage);
            }
        }
        return new ProseReading(List.copyOf(totals.values()), issues, used);
    }
}
