package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.counterfoil.ledger.LedgerPlace;

/** A copy of the ledger for work that must leave it as it is: a database writes into its files even where nothing changes. */
final class LedgerCopy {

    private LedgerCopy() {}

    /**
     * Of a database nothing is copied: work that is rolled back leaves it as it was.
     *
     * @param work is given places that differ in the ledger alone; the copy is gone when it ends
     * @throws Refusal where a night is running, or the ledger cannot be copied
     */
    static <T> T of(Places places, Function<Places, T> work) {
        if (places.ledger().isDatabase()) {
            return work.apply(places);
        }
        try {
            return FolderCopy.temporary("counterfoil-preview", copy -> {
                Nights.whileHeld(places, () -> copy(places.ledger().folder(), copy));
                return work.apply(
                        Places.of(places.input(), places.output(), new LedgerPlace(copy.toString()), places.night()));
            });
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "The ledger " + places.ledger() + " could not be copied to look at: " + e.getMessage()
                            + ". Make room in the folder for temporary files.",
                    e);
        }
    }

    /** Without the lock, which belongs to who holds the ledger. */
    static void copy(Path from, Path to) throws IOException {
        FolderCopy.copy(from, to, file -> file.endsWith("counterfoil.lock"));
    }
}
