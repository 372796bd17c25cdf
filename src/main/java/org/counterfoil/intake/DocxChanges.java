package org.counterfoil.intake;

import org.w3c.dom.Element;

/** Which view of tracked changes is read, and how many changes there are. Text that was moved was deleted and inserted. */
final class DocxChanges {

    private static final String ORIGINAL = "original";
    private static final String INSERTIONS = "tracked insertions";
    private static final String DELETIONS = "tracked deletions";

    private final OpenFile file;
    private final boolean original;
    private int insertions;
    private int deletions;

    DocxChanges(OpenFile file) {
        this.file = file;
        this.original = file.options().changes().equals(ORIGINAL);
    }

    /**
     * Counts a change.
     *
     * @param change {@code ins}, {@code del}, {@code moveTo} or {@code moveFrom}
     * @return why its text is not read; empty: it is read
     */
    String of(Element change) {
        boolean inserted = DocxXml.is(change, "ins") || DocxXml.is(change, "moveTo");
        if (inserted) {
            insertions++;
            return original ? INSERTIONS : "";
        }
        deletions++;
        return original ? "" : DELETIONS;
    }

    /** Says what was done, where there is anything to say. */
    void tell() {
        if (insertions + deletions > 0) {
            file.say("tracked changes: " + insertions + " insertions " + (original ? "left out" : "read") + ", "
                    + deletions + " deletions " + (original ? "read" : "left out"));
        }
    }
}
