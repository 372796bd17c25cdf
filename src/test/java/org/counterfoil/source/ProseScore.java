package org.counterfoil.source;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.StatedTotal;

/**
 * How well labelled sentences are read.
 *
 * @param byRule only rules that read something or have something to read
 * @param wrong what was read and is not said, with its sentence
 * @param missed what is said and was not read, with its sentence
 */
record ProseScore(int sentences, int right, Map<ProseRule, Count> byRule, List<String> wrong, List<String> missed) {

    record Count(int right, int read) {
        Count and(boolean correct) {
            return new Count(right + (correct ? 1 : 0), read + 1);
        }
    }

    private ProseScore() {
        this(0, 0, new EnumMap<>(ProseRule.class), new ArrayList<>(), new ArrayList<>());
    }

    static ProseScore ofIncidents(String half) {
        ProseScore score = new ProseScore();
        List<NamedCsvRecord> lines = Cases.of("prose.csv").stream()
                .filter(line -> line.getField("half").equals(half))
                .toList();
        for (NamedCsvRecord line : lines) {
            List<Claim> claims = ProseReportsTest.read(line.getField("sentence")).stream()
                    .flatMap(report -> report.claims().stream())
                    .filter(claim -> !claim.field().equals("description"))
                    .toList();
            Set<String> expected = ProseReportsTest.claims(line);
            claims.forEach(claim -> ProseRule.of(claim.field(), claim.value())
                    .ifPresent(rule -> score.count(rule, expected.contains(ProseReportsTest.text(claim)))));
            score.compare(
                    claims.stream().map(ProseReportsTest::text).toList(),
                    List.copyOf(expected),
                    line.getField("sentence"));
        }
        return score.of(lines.size());
    }

    static ProseScore ofTotals(String half) {
        ProseScore score = new ProseScore();
        List<ProseCase> cases =
                ProseCase.all().filter(line -> line.half().equals(half)).toList();
        for (ProseCase line : cases) {
            List<StatedTotal> totals = line.read().totals();
            totals.forEach(total ->
                    score.count(ProseRule.of(total.measure()), line.totals().contains(ProseCase.figure(total))));
            score.compare(totals.stream().map(ProseCase::figure).toList(), line.totals(), line.sentence());
        }
        return score.of(cases.size());
    }

    private void count(ProseRule rule, boolean correct) {
        byRule.put(rule, byRule.getOrDefault(rule, new Count(0, 0)).and(correct));
    }

    private void compare(List<String> read, List<String> expected, String sentence) {
        read.stream().filter(claim -> !expected.contains(claim)).forEach(claim -> wrong.add(claim + " of " + sentence));
        expected.stream()
                .filter(claim -> !read.contains(claim))
                .forEach(claim -> missed.add(claim + " of " + sentence));
    }

    private ProseScore of(int count) {
        return new ProseScore(
                count, byRule.values().stream().mapToInt(Count::right).sum(), byRule, wrong, missed);
    }

    @Override
    public String toString() {
        return "%d sentences; %d right, %d wrong (precision %.3f), %d missed (recall %.3f)%n%s%n%s"
                .formatted(
                        sentences,
                        right,
                        wrong.size(),
                        share(right, wrong.size()),
                        missed.size(),
                        share(right, missed.size()),
                        String.join("\n", wrong),
                        String.join("\n", missed));
    }

    private static double share(int right, int others) {
        return right + others == 0 ? 1 : right / (double) (right + others);
    }
}
