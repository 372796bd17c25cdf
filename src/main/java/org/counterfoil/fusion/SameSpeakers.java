package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Report;

/**
 * Finds sources that tell of an incident what one speaker says: two reports of one body, or a paper that repeats a body's
 * report beside it. A source is one with another where all its speakers are heard there, too, and none of them is the
 * source's own publisher; and where both hear the same speakers.
 */
final class SameSpeakers {

    private final SortedMap<String, SortedSet<String>> speakers = new TreeMap<>();
    private final Map<String, String> publishers;

    /** @param reports of one incident, by source */
    SameSpeakers(Map<String, List<Report>> reports, Map<String, String> publishers) {
        this.publishers = publishers;
        reports.forEach((source, some) -> speakers.put(
                source,
                some.stream()
                        .flatMap(report -> report.claims().stream())
                        .map(Claim::speaker)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    List<Copy> find() {
        List<Copy> found = new ArrayList<>();
        List<String> sources = List.copyOf(speakers.keySet());
        for (String one : sources) {
            for (String other : sources) {
                if (!one.equals(other) && repeats(one, other)) {
                    found.add(Copy.of(
                            Copy.Kind.SAME_SPEAKER,
                            one,
                            other,
                            "both tell what " + String.join(" and ", of(one)) + " says"));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private boolean repeats(String one, String other) {
        SortedSet<String> own = of(one);
        boolean secondHand = !own.contains(publishers.getOrDefault(one, ""));
        return !own.isEmpty()
                && of(other).containsAll(own)
                && (secondHand || of(other).equals(own));
    }

    private SortedSet<String> of(String source) {
        return speakers.getOrDefault(source, new TreeSet<>());
    }
}
