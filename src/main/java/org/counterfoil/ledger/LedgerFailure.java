package org.counterfoil.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Faults of the machine that a ledger lies on, told from those of the program by the codes of its database: of HSQLDB those for files
 * (sql-state-messages.properties of its jar), of PostgreSQL the classes of Appendix A, <i>PostgreSQL Error Codes</i>.
 */
public enum LedgerFailure {
    /** The disk takes no more, or fails. */
    NO_ROOM("cannot be written", "Make room on its disk"),
    /** The database ended, or its connection broke. */
    GONE("went away in the midst of the work", "Bring the database back");

    private static final List<Integer> FILES_OF_HSQLDB = List.of(-452, -466, -467, -468, -472);

    private final String what;
    private final String advice;

    LedgerFailure(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    /**
     * What to say and do, in sentences, where that is why something failed; empty for any other failure.
     *
     * @param causes of the failure, itself first
     */
    public static Optional<String> told(List<Throwable> causes, LedgerPlace ledger) {
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(found -> of(found).map(kind -> kind.told(found, ledger)).stream())
                .findFirst();
    }

    private static Optional<LedgerFailure> of(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (FILES_OF_HSQLDB.contains(failure.getErrorCode()) || state.startsWith("53") || state.startsWith("58")) {
            return Optional.of(NO_ROOM);
        }
        return state.startsWith("08") || state.startsWith("57P") ? Optional.of(GONE) : Optional.empty();
    }

    private String told(SQLException failure, LedgerPlace ledger) {
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return "The ledger " + ledger + " " + what + ": " + message + ". " + advice
                + ", and run it again; the last release stands, and what was done is not done again.";
    }
}
