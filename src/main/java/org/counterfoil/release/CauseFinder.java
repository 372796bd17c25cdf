package org.counterfoil.release;

import java.util.Map;
import java.util.Set;

/** Says why something is not what it was. */
public interface CauseFinder {

    /**
     * @param key what names the row; empty where the table's columns changed
     * @param column the cell that differs; empty where a whole row came or went
     * @param before the row's texts by column; empty where it is new
     * @param after the row's texts by column; empty where it is gone
     * @return empty only where nothing is known to have happened that could have changed it
     */
    Set<Cause> causes(String table, String key, String column, Map<String, String> before, Map<String, String> after);
}
