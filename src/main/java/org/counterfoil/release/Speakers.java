package org.counterfoil.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.totals.Disagreement;
import org.counterfoil.totals.TotalResult;

/** Who says each of two figures: the speaker, and in brackets the source it stands in. */
final class Speakers {

    /** By incident and field, of incidents of which something disagrees. */
    private final Map<String, List<String>> published = new HashMap<>();

    /** By id of a claim or a stated total, of those that disagree with something. */
    private final Map<String, String> said = new HashMap<>();

    Speakers(ReleaseContent content) {
        Set<String> subjects = new TreeSet<>();
        Set<String> figures = new TreeSet<>();
        content.disagreements().forEach(row -> {
            subjects.add(row.subject());
            figures.add(row.left().id());
            figures.add(row.right().id());
        });
        content.incidents().stream()
                .filter(incident -> subjects.contains(incident.id()))
                .forEach(incident -> add(incident, figures));
        content.totals().stream().map(TotalResult::total).forEach(this::add);
    }

    private void add(Incident incident, Set<String> figures) {
        for (Resolution resolution : incident.resolutions()) {
            published.put(
                    incident.id() + " " + resolution.field().name(),
                    resolution.supporting().stream().map(Speakers::words).toList());
            Stream.concat(resolution.supporting().stream(), resolution.losing().stream())
                    .filter(cited -> figures.contains(cited.id()))
                    .forEach(cited -> said.put(cited.id(), words(cited)));
        }
    }

    private void add(StatedTotal total) {
        said.put(total.id(), words(total.speaker(), total.origin()));
    }

    private static String words(Cited cited) {
        return words(cited.claim().speaker(), cited.claim().origin());
    }

    private static String words(String speaker, Origin origin) {
        return origin.source().isEmpty() ? speaker : speaker + " (" + origin.source() + ")";
    }

    /** Of what is published of an incident, all who support it. */
    String first(Disagreement row) {
        List<String> supporting = published.getOrDefault(row.subject() + " " + row.field(), List.of());
        return supporting.isEmpty()
                ? said.getOrDefault(row.left().id(), "")
                : Words.join(supporting.stream().distinct().sorted().toList());
    }

    String other(Disagreement row) {
        return said.getOrDefault(row.right().id(), "");
    }
}
