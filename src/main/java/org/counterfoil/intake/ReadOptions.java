package org.counterfoil.intake;

/**
 * What a descriptor says about a file that its content may not tell.
 *
 * @param encoding name of a character set, for text formats; empty: recognise it
 * @param delimiter one character, or {@code tab}, for CSV; empty: recognise it
 * @param records for JSON and XML, path of the records; empty: the top array
 * @param unfold for JSON and XML, path of the list in a record whose items are rows; empty: a record is a row
 */
public record ReadOptions(String encoding, String delimiter, String records, String unfold) {

    /** Everything is recognised by content. */
    public static final ReadOptions DETECT = new ReadOptions("", "", "", "");

    /** Without unfolding. */
    public ReadOptions(String encoding, String delimiter, String records) {
        this(encoding, delimiter, records, "");
    }
}
