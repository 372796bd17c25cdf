package org.counterfoil.release;

/**
 * Keeps one copy of texts that recur in a column: most of what a row of claims says is said by one of the rows before it. Not
 * thread-safe.
 */
final class SharedTexts {

    private static final int RECENT = 4;

    private final String[][] recent;
    private final int[] next;

    SharedTexts(int columns) {
        recent = new String[columns][RECENT];
        next = new int[columns];
    }

    /** @return a text equal to the one given: that of a row before, where one of the last few different ones is equal */
    String of(int column, String text) {
        for (String known : recent[column]) {
            if (text.equals(known)) {
                return known;
            }
        }
        recent[column][next[column]] = text;
        next[column] = (next[column] + 1) % RECENT;
        return text;
    }
}
