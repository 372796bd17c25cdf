package org.counterfoil.release;

import java.util.Map;

/** Says why a row is not what it was. */
public interface CauseFinder {

    /**
     * @param before the row's texts by column; empty where it is new
     * @param after the row's texts by column; empty where it is gone
     * @return one of the words of {@link Change#cause}
     */
    String cause(String table, String key, Map<String, String> before, Map<String, String> after);
}
