package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.intake.InputFolder;
import org.counterfoil.intake.InputListing;
import org.counterfoil.ledger.LedgerPlace;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.publish.ReleaseProof;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseId;

/**
 * Makes a release once more, in a folder of its own, and holds it against the one that is there. What was remembered before that
 * night comes from a ledger of that time, or else from the releases beside it.
 *
 * @param release the folder of the release
 * @param made what it was made of
 * @param ledger as it was before that night, if it is there
 */
record Replay(Path release, ReleaseId id, Provenance made, Optional<Path> ledger) {

    private static final int TOLD = 5;

    /** What came of it: the same bytes, or what is in the way. */
    record Outcome(List<String> held, List<String> failures) {

        static Outcome held(String sentence) {
            return new Outcome(List.of(sentence), List.of());
        }

        static Outcome failed(String sentence) {
            return new Outcome(List.of(), List.of(sentence));
        }
    }

    /** @throws IOException if the input or the releases cannot be read, or there is no room */
    Outcome of(Path input) throws IOException {
        List<String> other = otherFiles(input);
        if (!other.isEmpty()) {
            return Outcome.failed("The input " + input
                    + " is not what it was made of, so that it cannot be made again: "
                    + String.join("; ", other.subList(0, Math.min(TOLD, other.size())))
                    + (other.size() > TOLD ? "; and " + (other.size() - TOLD) + " more." : "."));
        }
        return FolderCopy.temporary("counterfoil-verify", work -> replayed(input, work));
    }

    private List<String> otherFiles(Path input) throws IOException {
        InputListing listing = InputFolder.scan(input);
        if (!listing.problem().isEmpty()) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, listing.problem());
        }
        SortedMap<String, String> there = new TreeMap<>(InputFiles.of(input, listing));
        List<String> other = new ArrayList<>();
        made.files().forEach((path, sha256) -> {
            String found = there.remove(path);
            if (!sha256.equals(found)) {
                other.add(path + (found == null ? " is missing" : " has other bytes"));
            }
        });
        there.keySet().forEach(path -> other.add(path + " was not there"));
        return other;
    }

    private Outcome replayed(Path input, Path work) throws IOException {
        Places places = Places.of(
                input,
                work.resolve("output"),
                new LedgerPlace(work.resolve("ledger").toString()),
                id.night());
        Optional<String> missing = remember(places);
        if (missing.isPresent()) {
            return Outcome.failed(missing.get());
        }
        try {
            Nights.run(places);
        } catch (Refusal refusal) {
            return Outcome.failed("The night does not publish when it is run again: " + refusal.getMessage());
        }
        Path again = ReleaseFolder.folder(places.output(), id);
        if (!Files.isDirectory(again)) {
            return Outcome.failed("Run again, the night publishes another release than " + id.text() + ".");
        }
        return compared(again);
    }

    /** @return what is not there to remember from */
    private Optional<String> remember(Places places) throws IOException {
        if (ledger.isPresent()) {
            LedgerCopy.copy(ledger.get(), places.ledger().folder());
            return Optional.empty();
        }
        boolean found = false;
        for (ReleaseId earlier : earlier()) {
            FolderCopy.copy(
                    release.resolveSibling(earlier.text()),
                    ReleaseFolder.folder(places.output(), earlier),
                    file -> false);
            found |= earlier.text().equals(made.previous());
        }
        if (!made.previous().isEmpty() && !found) {
            return Optional.of("To make it again takes the release before, " + made.previous()
                    + ", beside it, or the ledger of that time (--ledger).");
        }
        if (found) {
            Nights.inContext(places, context -> context.getBean(Rebuild.class).rebuild(false));
        }
        return Optional.empty();
    }

    private List<ReleaseId> earlier() throws IOException {
        return made.previous().isEmpty()
                ? List.of()
                : ReleaseFolder.beside(release).stream()
                        .filter(other -> other.compareTo(id) < 0)
                        .toList();
    }

    private Outcome compared(Path again) throws IOException {
        Optional<String> difference = ReleaseProof.difference(release, again);
        if (difference.isEmpty()) {
            return Outcome.held("Made again: every file has the same bytes.");
        }
        return Outcome.failed("Made again, it differs (this first, then that): " + difference.get() + program());
    }

    /** Another program may write other bytes. */
    private String program() {
        ProgramVersion now = ProgramVersion.current(NightEnvironment.version());
        return now.version().equals(made.program()) && now.buildHash().equals(made.build())
                ? " The program is the one that made it."
                : " It was made by " + new ProgramVersion(made.program(), made.build()).text() + "; this is "
                        + now.text() + ".";
    }
}
