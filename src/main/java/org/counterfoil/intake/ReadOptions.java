package org.counterfoil.intake;

import org.counterfoil.source.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a descriptor says about a file that its content may not tell.
 *
 * @param encoding name of a character set, for text formats; empty: recognise it
 * @param delimiter one character, or {@code tab}, for CSV; empty: recognise it
 * @param records for JSON and XML, path of the records; empty: the top array. For Markdown, HTML, DOCX and text, which
 *     headings or list items begin a record; empty: none
 * @param unfold for JSON and XML, path of the list in a record whose items are rows; empty: a record is a row
 * @param changes for DOCX, which view of tracked changes is read: {@code original}; empty: what stands once all are accepted
 * @param profile which format of exchange the file is in, or null: its records are read at their path
 */
public record ReadOptions(
        String encoding,
        String delimiter,
        String records,
        String unfold,
        String changes,
        @Nullable Profile profile) {

    /** Everything is recognised by content. */
    public static final ReadOptions DETECT = new ReadOptions("", "", "", "", "", null);

    /** With tracked changes accepted. */
    public ReadOptions(String encoding, String delimiter, String records, String unfold, @Nullable Profile profile) {
        this(encoding, delimiter, records, unfold, "", profile);
    }

    /** Without unfolding. */
    public ReadOptions(String encoding, String delimiter, String records) {
        this(encoding, delimiter, records, "", "", null);
    }
}
