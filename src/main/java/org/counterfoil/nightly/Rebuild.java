package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.counterfoil.incident.Plural;
import org.counterfoil.intake.DecisionsFile;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.publish.ReleaseFolder;
import org.counterfoil.release.PublishedRelease;
import org.counterfoil.release.PublishedRelease.Document;
import org.counterfoil.release.ReleaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a lost ledger again from the releases: ids and all that befell them, what every report said and where it was published,
 * when breaks were first seen. Documents are read again where the input still has the very files; what these said is then
 * carried over as before if they go missing. What cannot be had again is said.
 */
@Component
@Lazy
class Rebuild {

    private final NightState night;
    private final Ledger ledger;
    private final IntakeStation intake;
    private final TransactionTemplate transaction;
    private final List<String> lines = new ArrayList<>();

    Rebuild(NightState night, Ledger ledger, IntakeStation intake, PlatformTransactionManager transactions) {
        this.night = night;
        this.ledger = ledger;
        this.intake = intake;
        this.transaction = new TransactionTemplate(transactions);
    }

    NightSummary rebuild() {
        return rebuild(true);
    }

    /** @param writingDecisions whether decisions that are not in the input are written into it */
    NightSummary rebuild(boolean writingDecisions) {
        List<ReleaseId> lost = lost();
        if (lost.isEmpty()) {
            return new NightSummary(
                    ExitCode.DONE,
                    List.of("Nothing to rebuild: the ledger " + night.places().ledger() + " knows every release under "
                            + night.places().output() + "."));
        }
        boolean whole = ledger.memory().releases().isEmpty();
        PublishedRelease last = Objects.requireNonNull(transaction.execute(status -> restored(lost)));
        lines.add(
                0,
                "Rebuilt the ledger " + night.places().ledger() + " from " + Plural.of(lost.size(), "release") + ", "
                        + lost.get(0).text() + " to " + last.id().text() + ": "
                        + Plural.of(last.idLog().size(), "event") + " of ids, "
                        + Plural.of(last.incidents().size(), "incident") + ".");
        if (whole) {
            earlier(lost.get(0), last);
        }
        lines.add(
                "How much sources used to give is not in the releases: what is expected of them by experience is learned"
                        + " anew.");
        if (writingDecisions) {
            decisions(last);
        }
        return new NightSummary(ExitCode.DONE, lines);
    }

    /** One after the other: a year of them does not fit the memory. @return the last */
    private PublishedRelease restored(List<ReleaseId> lost) {
        ledger.fence().raise();
        for (ReleaseId id : lost.subList(0, lost.size() - 1)) {
            restore(read(id), false);
        }
        PublishedRelease last = read(lost.get(lost.size() - 1));
        restore(last, true);
        return last;
    }

    private void restore(PublishedRelease release, boolean last) {
        ledger.restore(release, sums(release.id()), last ? documents(release) : List.of(), last);
        ledger.history().restore(release);
    }

    /** Releases that the ledger does not know, oldest first; they must follow on those that it knows. */
    private List<ReleaseId> lost() {
        try {
            Optional<ReleaseId> known = ledger.memory().lastRelease().map(ReleaseEntry::id);
            List<ReleaseId> lost = new ArrayList<>();
            for (ReleaseId id : ReleaseFolder.list(night.places().output())) {
                if (ledger.memory().knows(id)) {
                    continue;
                }
                if (known.isPresent() && id.compareTo(known.get()) < 0) {
                    throw new Refusal(
                            ExitCode.INPUT_UNUSABLE,
                            "The ledger knows " + known.get().text() + " but not " + id.text()
                                    + " before it: they are not of one history. Move one of them away.");
                }
                lost.add(id);
            }
            if (lost.isEmpty() && known.isEmpty()) {
                throw new Refusal(
                        ExitCode.NOT_FOUND,
                        "There are no releases under " + night.places().output() + " to rebuild a ledger from.");
            }
            return lost;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private PublishedRelease read(ReleaseId id) {
        try {
            return enough(id);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private PublishedRelease enough(ReleaseId id) throws IOException {
        List<String> damaged = ReleaseFolder.damaged(night.places().output(), id);
        if (!damaged.isEmpty()) {
            throw new Refusal(
                    ExitCode.CHECKS_FAILED,
                    "The release " + id.text() + " is not what its SHA256SUMS say: " + String.join(", ", damaged)
                            + ". Restore its folder from a copy; nothing was rebuilt.");
        }
        PublishedRelease release =
                new PublishedRelease(id, ReleaseFolder.read(night.places().output(), id));
        if (!release.isEnough()) {
            throw new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    "The release " + id.text()
                            + " was made by a program whose releases do not hold all that a ledger needs."
                            + " Bring back the ledger, or move the release away to begin anew.");
        }
        return release;
    }

    private String sums(ReleaseId id) {
        try {
            return ReleaseFolder.sums(night.places().output(), id);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Refusal unreadable(IOException e) {
        return new Refusal(
                ExitCode.INPUT_UNUSABLE,
                "The releases under " + night.places().output() + " cannot be read: " + e.getMessage(),
                e);
    }

    /** The documents that can be read again as they were. */
    private List<TonightDocument> documents(PublishedRelease release) {
        List<TonightDocument> again = new ArrayList<>();
        TreeSet<String> lostDocuments = new TreeSet<>();
        for (Document document : release.documents()) {
            Optional<PlannedDocument> planned = planned(document);
            if (planned.isPresent()) {
                TakenIn taken = intake.takeIn(planned.get());
                taken.reading()
                        .ifPresent(reading ->
                                ledger.readings().remember(taken.document().readingKey(), reading));
                again.add(taken.document());
            } else {
                lostDocuments.add(document.source() + "/" + document.document());
            }
        }
        lines.add(Plural.of(again.size(), "document") + " read again, the files being those of "
                + release.id().text() + ".");
        if (!lostDocuments.isEmpty()) {
            lines.add(Plural.of(lostDocuments.size(), "document")
                    + " not there as they were: what they said cannot be carried over"
                    + " if they are missing tonight, and changed columns or units will not be noticed: "
                    + String.join(", ", lostDocuments) + ".");
        }
        if (!release.program().equals(night.program().text())) {
            lines.add("They were published by " + release.program() + " and read again by "
                    + night.program().text() + ".");
        }
        return again;
    }

    private Optional<PlannedDocument> planned(Document document) {
        return night.input().documents().stream()
                .filter(planned -> planned.source().equals(document.source())
                        && planned.path().equals(document.document())
                        && document.status().equals("read")
                        && planned.contentHash().equals(document.sha256()))
                .filter(planned -> !document.descriptor().isEmpty()
                        && night.input()
                                .descriptorHashes()
                                .getOrDefault(document.source(), "")
                                .startsWith(document.descriptor()))
                .findFirst();
    }

    private void earlier(ReleaseId first, PublishedRelease last) {
        boolean older = last.idLog().stream().anyMatch(event -> event.night().isBefore(first.night()));
        if (older) {
            lines.add("Releases before " + first.text()
                    + " are not there: a report that was gone by then and comes back"
                    + " is a new one, and gets a new id. No id is given out twice.");
        }
    }

    /** Decisions lie in the input; where the file is lost with the ledger, the release has them. */
    private void decisions(PublishedRelease release) {
        Path file = night.places().input().resolve("decisions.csv");
        List<String> published = release.decisions();
        try {
            if (Files.notExists(file) && published.size() > 1) {
                Files.writeString(file, String.join("\r\n", published) + "\r\n");
                lines.add("Wrote " + (published.size() - 1) + " decisions to " + file + ", which was not there.");
            } else if (published.size() - 1
                    > DecisionsFile.read(file).judgements().size()) {
                lines.add(file + " holds fewer decisions than " + release.id().text()
                        + " was made by. They are in its decisions.csv.");
            }
        } catch (IOException e) {
            lines.add(file + " could not be written: " + e.getMessage() + ". The decisions are in the release's"
                    + " decisions.csv.");
        }
    }
}
