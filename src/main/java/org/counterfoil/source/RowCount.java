package org.counterfoil.source;

/**
 * How many rows a document is known to hold, header and ignored rows left out.
 *
 * @param expected another number is an issue; −1 where nothing is expected
 * @param minimum fewer stop the night; 0 where anything will do
 */
public record RowCount(int expected, int minimum) {

    public static final RowCount ANY = new RowCount(-1, 0);
}
