package org.counterfoil.source;

/**
 * A paragraph, heading or list item of running text.
 *
 * @param place {@code paragraph 3}, {@code page 2, paragraph 1}; 1-based
 * @param heading the nearest heading above, or empty
 * @param leftOut why it is not read though it stands there: {@code struck through}, {@code hidden}; empty: it is read
 */
public record RawPassage(String place, String heading, String text, String leftOut) {

    /** What the author took back. */
    public static final String STRUCK = "struck through";

    /** What a reader of the document is not shown. */
    public static final String HIDDEN = "hidden";

    public RawPassage(String place, String heading, String text) {
        this(place, heading, text, "");
    }
}
