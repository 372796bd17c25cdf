package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.StatedTotal;

/**
 * Reads stated totals and incidents from English running text. Precision before recall: what is doubtful is left alone, and a sentence
 * about one incident is no total. Without state; safe for use by several threads.
 */
public final class Prose {

    private Prose() {}

    /**
     * @param passages running text in reading order; a sentence that comes twice is one statement, with its first origin
     * @param lists names of actors and countries
     */
    public static ProseReading read(List<RawPassage> passages, ProseScope scope, ReferenceLists lists) {
        return read(passages, scope, true, false, lists);
    }

    /**
     * @param sums whether stated totals are read
     * @param incidents whether reports of single incidents are read from sentences that give no stated total
     */
    public static ProseReading read(
            List<RawPassage> passages, ProseScope scope, boolean sums, boolean incidents, ReferenceLists lists) {
        Map<String, StatedTotal> totals = new LinkedHashMap<>();
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        List<StatedTotal> all = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        List<RawPassage> used = new ArrayList<>();
        List<RawPassage> denying = new ArrayList<>();
        boolean talkOfAttacks = passages.stream()
                .anyMatch(passage -> SentenceReader.tellsOfDeeds(passage.heading() + " " + passage.text()));
        for (RawPassage passage : passages) {
            SentenceReader reader = new SentenceReader(scope, lists);
            int told = reports.size();
            for (String quote : Sentences.of(passage.text())) {
                int before = reader.totals().size();
                reader.read(quote, passage.place(), talkOfAttacks);
                if (incidents && reader.totals().size() == before) {
                    new ProseReports(scope, lists)
                            .read(quote, passage.place())
                            .ifPresent(report -> reports.putIfAbsent(report.id(), report));
                }
            }
            all.addAll(reader.totals());
            if (sums) {
                reader.totals().forEach(total -> totals.putIfAbsent(total.id(), total));
                issues.addAll(reader.issues());
            }
            if (sums && !(reader.totals().isEmpty() && reader.issues().isEmpty()) || reports.size() > told) {
                used.add(passage);
            } else if (incidents && Sentences.of(passage.text()).stream().anyMatch(ProseReports::denies)) {
                denying.add(passage);
            }
        }
        if (sums) {
            issues.addAll(ProseContradictions.in(passages, scope, all));
        }
        return new ProseReading(List.copyOf(reports.values()), List.copyOf(totals.values()), issues, used, denying);
    }
}
