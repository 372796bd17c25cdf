package org.counterfoil.nightly;

/** How the program ends. Documented in the README; never renumbered. */
enum ExitCode {
    /** Published, or nothing to publish. */
    DONE(0, "The night published, or there was nothing new and it says so."),
    /** A fault of the program or the machine. */
    FAILED(1, "The night failed for a reason that is printed; the last release stands."),
    /** The command line was wrong. */
    USAGE(2, "The command line was not understood."),
    /** A check failed. */
    CHECKS_FAILED(3, "A check failed: nothing was published, the last release stands."),
    /** The input or a table cannot be used at all. */
    INPUT_UNUSABLE(4, "The input folder, a table under input/model or the workspace cannot be used."),
    /** Another night holds the ledger. */
    LEDGER_IN_USE(5, "Another process holds the ledger; nothing was done."),
    /** The output cannot be written. */
    OUTPUT_UNWRITABLE(6, "The output folder cannot be written; the last release stands."),
    /** What was asked for does not exist. */
    NOT_FOUND(7, "The incident, report, release or file that was asked for does not exist."),
    /** What was compared is not the same: as of diff. */
    DIFFERS(
            8,
            "Rows of the old file are wrong now, or a release is not what the ledger remembers or what it says itself."),
    /** Nobody ran a night when one was due. */
    OVERDUE(
            9,
            "No night ended well when one was due: it was missed, its scheduler is gone, or the last good one is too old."),
    /** The night is looked after, but it fails. */
    LAST_FAILED(10, "The last night failed or was broken off; the last release stands."),
    /** Nothing to watch yet. */
    NEVER_RAN(11, "No night was ever run into this output folder."),
    /** What the program promises does not hold on this input. */
    PROMISE_BROKEN(12, "The self-test found a promise that is not kept; selftest.csv under the runs says which.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
