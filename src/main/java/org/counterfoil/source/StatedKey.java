package org.counterfoil.source;

/** The names of stated totals. */
final class StatedKey {

    private StatedKey() {}

    /**
     * @param count from 1: a statement that gives one measure twice (in dollars and in coins) is two, the second under a
     *     number of its own
     */
    static String of(String source, String key, int count) {
        return source + "/" + key + (count == 1 ? "" : "+" + count);
    }
}
