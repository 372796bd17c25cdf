package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
            Path copy = Files.createTempDirectory("counterfoil-preview");
            try {
                Nights.whileHeld(places, () -> copy(places.ledger().folder(), copy));
                return work.apply(
                        Places.of(places.input(), places.output(), new LedgerPlace(copy.toString()), places.night()));
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "The ledger " + places.ledger() + " could not be copied to look at: " + e.getMessage()
                            + ". Make room in the folder for temporary files.",
                    e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : walk(from)) {
            Path target = to.resolve(from.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else if (!file.endsWith("counterfoil.lock")) {
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files =
                walk(folder).stream().sorted(Comparator.reverseOrder()).toList();
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
