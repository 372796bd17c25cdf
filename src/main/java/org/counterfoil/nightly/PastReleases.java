package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.publish.ReleaseFolder.Rewritten;
import org.counterfoil.release.ReleaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes releases again from what the ledger remembers of them. */
@Component
@Lazy
class PastReleases {

    private final Ledger ledger;
    private final Places places;
    private final ProgramVersion program;

    PastReleases(Ledger ledger, Places places, ProgramVersion program) {
        this.ledger = ledger;
        this.places = places;
        this.program = program;
    }

    /**
     * Puts a release into the output again, or holds the one that is there against what the ledger gives.
     *
     * @param asOf a night, for the last release that was published by then; or a release
     */
    NightSummary again(String asOf) {
        ReleaseEntry entry = find(asOf);
        if (entry.isPruned()) {
            throw pruned(entry);
        }
        if (!entry.whole()) {
            throw new Refusal(
                    ExitCode.NOT_FOUND,
                    "Of " + entry.id().text()
                            + " the ledger knows what its rows said, not its files: the ledger was rebuilt"
                            + " from it, or an older program made it. Its folder under " + places.output()
                            + " is all there is.");
        }
        try {
            Rewritten rewritten = ReleaseFolder.rewrite(
                    places.output(),
                    entry.id(),
                    ledger.memory().publishedTables(entry.number(), List.of()),
                    ledger.memory().madeOf(entry.id()),
                    entry.sums());
            return summary(entry, rewritten);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.OUTPUT_UNWRITABLE,
                    "The release could not be written under " + places.output() + ": " + e.getMessage(),
                    e);
        }
    }

    private ReleaseEntry find(String asOf) {
        List<ReleaseEntry> all = ledger.memory().releases();
        Optional<ReleaseEntry> found = night(asOf)
                .map(night -> all.stream()
                        .filter(entry -> !entry.id().night().isAfter(night))
                        .reduce((one, other) -> other))
                .orElseGet(() -> all.stream()
                        .filter(entry -> entry.id().text().equals(asOf))
                        .findFirst());
        return found.orElseThrow(() -> new Refusal(
                ExitCode.NOT_FOUND,
                "The ledger " + places.ledger() + " knows no release of " + asOf + " or before. "
                        + (all.isEmpty()
                                ? "It knows none at all."
                                : "Its first is " + all.get(0).id().text() + ".")));
    }

    private Refusal pruned(ReleaseEntry entry) {
        String first = ledger.memory().releases().stream()
                .filter(kept -> !kept.isPruned())
                .findFirst()
                .map(kept -> kept.id().text())
                .orElseThrow();
        return new Refusal(
                ExitCode.NOT_FOUND,
                entry.id().text() + " was pruned by the night of " + entry.prunedBy()
                        + " (--keep-releases, --keep-days): the ledger does not remember what it said. The first that"
                        + " can be written again is " + first + ". Every id it had still resolves (explain, Ids).");
    }

    private static Optional<LocalDate> night(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notANight) {
            return Optional.empty();
        }
    }

    private NightSummary summary(ReleaseEntry entry, Rewritten rewritten) {
        ReleaseId id = entry.id();
        List<String> lines = new ArrayList<>();
        Path folder = rewritten.folder();
        lines.add(
                rewritten.wasThere()
                        ? "Held " + id.text() + " at " + folder + " against what the ledger remembers."
                        : "Wrote " + id.text() + " again, to " + folder + ".");
        if (rewritten.differing().isEmpty()) {
            lines.add("Every file has the bytes that were published (SHA256SUMS).");
            return new NightSummary(ExitCode.DONE, lines);
        }
        lines.add("These files have other bytes than " + (rewritten.wasThere() ? "those there" : "were published")
                + ": " + String.join(", ", rewritten.differing()) + ".");
        String now = program.text();
        lines.add(
                entry.programVersion().equals(now)
                        ? "The program is the one that published it, so the files were altered, or the ledger was."
                        : "It was published by " + entry.programVersion() + "; this is " + now
                                + ", which may lay out a workbook otherwise. What the CSV files say does not depend on it.");
        return new NightSummary(ExitCode.DIFFERS, lines);
    }
}
