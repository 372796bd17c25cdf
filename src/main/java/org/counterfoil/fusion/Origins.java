package org.counterfoil.fusion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.SourceProfile;

/**
 * Which sources are one voice. Sources that copy one another, directly or through others, are one origin, named by its
 * smallest id; so are two that copy the same third. This may count too few origins, never too many.
 */
final class Origins {

    private final Map<String, String> parents = new TreeMap<>();

    Origins(List<SourceProfile> sources) {
        for (SourceProfile source : sources) {
            for (String copied : source.copies()) {
                join(of(source.id()), of(copied));
            }
        }
    }

    private void join(String left, String right) {
        if (left.compareTo(right) < 0) {
            parents.put(right, left);
        } else if (right.compareTo(left) < 0) {
            parents.put(left, right);
        }
    }

    /** The origin that a source belongs to; itself where it copies nobody and nobody copies it. */
    String of(String source) {
        String root = source;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }
}
