package org.counterfoil.incident;

import java.util.Locale;

/**
 * The columns of the sheet <i>Review</i> that a decision is read back from, so that what is handed back is looked for under
 * the very words under which it was published.
 */
public enum ReviewColumn {
    KIND("Kind"),
    SUBJECT("Subject"),
    OTHER("And"),
    WHAT("What"),
    WHY("Evidence"),
    /** Filled in by a person, as the next three. */
    DECISION("Decision"),
    DECIDED_BY("Who"),
    DECIDED_ON("When"),
    DECIDED_BECAUSE("Why"),
    /** A {@link ReviewMark}. */
    FINGERPRINT("Fingerprint");

    private final String title;

    ReviewColumn(String title) {
        this.title = title;
    }

    /** Header in the CSV file. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Header in the workbook. */
    public String title() {
        return title;
    }

    /** Whether the column is part of what a person was asked: it must come back as it was. */
    public boolean isAsked() {
        return compareTo(DECISION) < 0;
    }
}
