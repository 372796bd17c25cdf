package org.counterfoil.linkage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.ReportId;

/**
 * What a linkage leaves for the next, so that only what changed is compared again.
 *
 * @param key what it was made under: under another key nothing of it is taken over
 * @param contents by report: a hash of all that linkage read of it
 * @param pairs those that were compared and that evidence does not speak against, each once
 * @param components the connected components of links of two reports or more
 */
public record LinkMemory(
        String key, SortedMap<ReportId, String> contents, List<KnownPair> pairs, List<KnownComponent> components) {

    /** Where nothing is remembered, everything is new. */
    public static final LinkMemory NONE = new LinkMemory("", new TreeMap<>(), List.of(), List.of());

    public LinkMemory {
        contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
        pairs = pairs instanceof KnownPairs ? pairs : List.copyOf(pairs);
        components = List.copyOf(components);
    }
}
