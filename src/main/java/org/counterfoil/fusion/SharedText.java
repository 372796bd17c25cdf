package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;

/**
 * Finds reports of one incident and two sources that tell it in the same words. Runs of words that also stand in reports of
 * other incidents are turns of phrase and prove nothing; a text restated by us proves nothing either.
 */
final class SharedText {

    /**
     * Runs of {@link Shingles#LENGTH} words that two reports must share: sixteen words in one piece. A short description is what
     * anybody would write; between 4 and 16 the labelled copies of {@code cases/copies-labelled.csv} do not tell numbers apart.
     */
    static final int FEWEST = 12;

    /**
     * Of the runs of the shorter text, in percent: a story with another ending is still a copy, a quotation in it is none. On the
     * half of the labelled copies that it was tuned on, independent texts share up to 29, and copies of which every eighth
     * word is another from 38 on.
     */
    static final int SHARE = 35;

    private final List<List<Report>> clusters;

    SharedText(List<List<Report>> clusters) {
        this.clusters = clusters;
    }

    /**
     * @param left the smaller id
     * @param shared runs that both have and no other incident
     * @param of runs of the shorter text, those of other incidents left out
     */
    private record Pair(ReportId left, ReportId right, int shared, int of) {

        ReportCopy copy() {
            Copy copy = Copy.of(
                    Copy.Kind.SHARED_TEXT,
                    left.source(),
                    right.source(),
                    left.text() + " and " + right.text() + " share " + shared + " of " + of + " runs of "
                            + Shingles.LENGTH + " words");
            return new ReportCopy(left, right, copy);
        }
    }

    private record Candidate(ReportId left, ReportId right, long[] shared, int shorter) {

        Pair without(long[] phrases) {
            int common = Shingles.shared(shared, phrases).length;
            return new Pair(left, right, shared.length - common, shorter - common);
        }
    }

    /** In the order of the reports. */
    List<ReportCopy> find() {
        List<Candidate> candidates = clusters.stream()
                .flatMap(cluster -> candidates(cluster).stream())
                .toList();
        long[] phrases = phrases(candidates);
        return candidates.stream()
                .map(candidate -> candidate.without(phrases))
                .filter(pair -> isCopy(pair.shared(), pair.of()))
                .map(Pair::copy)
                .sorted(ReportCopy.ORDER)
                .toList();
    }

    private static boolean isCopy(int shared, int of) {
        return shared >= FEWEST && 100 * shared >= SHARE * of;
    }

    private static List<Candidate> candidates(List<Report> cluster) {
        SortedMap<ReportId, long[]> texts = new TreeMap<>();
        if (cluster.stream().map(report -> report.id().source()).distinct().count() > 1) {
            cluster.stream()
                    .filter(report -> report.rendition() == Rendition.ORIGINAL)
                    .forEach(report -> texts.put(report.id(), Shingles.of(report)));
        }
        texts.values().removeIf(runs -> runs.length < FEWEST);
        List<Candidate> found = new ArrayList<>();
        texts.forEach((left, text) -> texts.tailMap(left).forEach((right, other) -> {
            long[] shared = left.source().equals(right.source()) ? new long[0] : Shingles.shared(text, other);
            if (shared.length >= FEWEST) {
                found.add(new Candidate(left, right, shared, Math.min(text.length, other.length)));
            }
        }));
        return found;
    }

    /** Those of the shared runs that stand in more than one incident, sorted. */
    private long[] phrases(List<Candidate> candidates) {
        long[] shared = candidates.stream()
                .flatMapToLong(candidate -> LongStream.of(candidate.shared()))
                .sorted()
                .distinct()
                .toArray();
        int[] incidents = new int[shared.length];
        for (List<Report> cluster : shared.length == 0 ? List.<List<Report>>of() : clusters) {
            long[] here = cluster.stream()
                    .flatMapToLong(report -> LongStream.of(Shingles.of(report)))
                    .sorted()
                    .distinct()
                    .toArray();
            for (long run : Shingles.shared(here, shared)) {
                incidents[Arrays.binarySearch(shared, run)]++;
            }
        }
        return IntStream.range(0, shared.length)
                .filter(run -> incidents[run] > 1)
                .mapToLong(run -> shared[run])
                .toArray();
    }
}
