package org.counterfoil.incident;

/** What an issue does to the night. */
public enum Severity {
    /** The night goes on and says it. */
    WARNING,
    /** Something was left out of the release; the night goes on and says it. */
    QUARANTINED,
    /** Nothing may be published. */
    FATAL
}
