package org.counterfoil.totals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.SourceProfile;

/** What people call the sources. */
final class Titles {

    private final Map<String, String> titles = new TreeMap<>();

    Titles(List<SourceProfile> sources) {
        sources.forEach(source -> titles.put(source.id(), source.title()));
    }

    String of(String source) {
        return titles.getOrDefault(source, source);
    }
}
