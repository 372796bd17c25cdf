package org.counterfoil.intake;

/**
 * What a descriptor says about a file that its content may not tell.
 *
 * @param encoding name of a character set, for text formats; empty: recognise it
 * @param delimiter one character, or {@code tab}, for CSV; empty: recognise it
 * @param records for JSON, dotted path of the array that holds the records; empty: the top array
 */
public record ReadOptions(String encoding, String delimiter, String records) {

    /** Everything is recognised by content. */
    public static final ReadOptions DETECT = new ReadOptions("", "", "");
}
