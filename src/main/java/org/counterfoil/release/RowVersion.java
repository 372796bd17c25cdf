package org.counterfoil.release;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a row of incidents was over some releases.
 *
 * @param from number of the first release that held it
 * @param to number of the first that no longer did; {@link Integer#MAX_VALUE} where the last one does
 * @param cells by column; empty cells are left out
 */
public record RowVersion(String incident, int from, int to, Map<String, String> cells) {

    public RowVersion {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    boolean isNow() {
        return to == Integer.MAX_VALUE;
    }
}
