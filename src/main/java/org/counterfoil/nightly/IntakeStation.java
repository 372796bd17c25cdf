package org.counterfoil.nightly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.ReadResult;
import org.counterfoil.intake.ReaderCrew;
import org.counterfoil.intake.TimeLimit;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.ledger.KnownReading;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.source.CellAccount;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.DocumentShape;
import org.counterfoil.source.Understanding;
import org.counterfoil.source.Understood;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Takes in one document after the other. What the ledger holds of tonight decides where to go on after a stop, so no
 * position is kept elsewhere. Not thread-safe.
 */
@Component
@Lazy
class IntakeStation implements ItemStreamReader<PlannedDocument> {

    private final NightState night;
    private final Ledger ledger;
    private final Progress progress;
    private final TimeLimit limit;
    private final DocumentReader reader;
    private Deque<PlannedDocument> open = new ArrayDeque<>();

    IntakeStation(NightState night, Ledger ledger, Progress progress, TimeLimit limit) {
        this.night = night;
        this.ledger = ledger;
        this.progress = progress;
        this.limit = limit;
        this.reader = new DocumentReader(limit);
    }

    @Override
    public void open(ExecutionContext context) {
        List<String> done = ledger.tonight().documents().stream()
                .map(document -> document.source() + "/" + document.document())
                .toList();
        List<PlannedDocument> planned = night.input().documents();
        open = new ArrayDeque<>(planned.stream()
                .filter(document -> !done.contains(document.source() + "/" + document.path()))
                .toList());
        progress.begin("intake", open.size());
    }

    @Override
    public @Nullable PlannedDocument read() {
        return open.poll();
    }

    /** Reads and understands a document, unless the ledger knows what it says. */
    TakenIn takeIn(PlannedDocument planned) {
        progress.step(planned.source() + "/" + planned.path());
        if (planned.file() == null || planned.descriptor() == null || planned.layout() == null) {
            return carryOver(planned, "missing", List.of());
        }
        try {
            return takeIn(planned, planned.descriptor(), planned.layout());
        } catch (UnreadableDocument unreadable) {
            return carryOver(planned, "quarantined", List.of(unreadable.issue()));
        }
    }

    private TakenIn takeIn(PlannedDocument planned, Descriptor descriptor, DocumentLayout layout)
            throws UnreadableDocument {
        Optional<KnownReading> known = ledger.readings().find(planned.readingKey());
        if (known.isPresent()) {
            return taken(planned, known.get(), Optional.empty());
        }
        DocumentShape before = shapeBefore(planned);
        Told told = limit.run(planned.source(), planned.path(), () -> told(planned, descriptor, layout, before));
        return told.drift().isPresent()
                ? carryOver(planned, "quarantined", List.of(told.drift().get()))
                : taken(planned, told.reading().orElseThrow(), told.reading());
    }

    /** Reading and understanding share one limit: a cell may spin a parser of values as well. Asks no ledger. */
    private Told told(PlannedDocument planned, Descriptor descriptor, DocumentLayout layout, DocumentShape before)
            throws UnreadableDocument {
        ReadResult result = reader.read(
                planned.source(),
                planned.path(),
                java.util.Objects.requireNonNull(planned.file()),
                new ReadOptions(
                        layout.encoding(),
                        layout.delimiter(),
                        layout.records(),
                        layout.unfold(),
                        layout.changes(),
                        layout.profile().orElse(null)));
        if (!result.sha256().equals(planned.contentHash())) {
            return new Told(Optional.of(changed(planned)), Optional.empty());
        }
        Understanding understanding = night.input().understanding().with(new ReaderCrew());
        DocumentShape shape = understanding.shape(layout, result.document());
        Optional<Issue> drift = ShapeDrift.issue(planned, layout, before, shape);
        if (drift.isPresent()) {
            return new Told(drift, Optional.empty());
        }
        Understood understood =
                withIssues(understanding.understand(descriptor, layout, result.document()), result.issues());
        return new Told(
                Optional.empty(), Optional.of(new KnownReading(result.document().format(), understood, shape)));
    }

    /** A reading is known by the hash the file had when the folder was listed: another content must not be told under it. */
    private static Issue changed(PlannedDocument planned) {
        return new Issue(
                Issue.Kind.FILE_UNSTABLE,
                Origin.ofDocument(planned.source(), planned.path()),
                "The file was replaced after the night had begun.",
                "Nothing: the next night reads it. Deliver files before the night, or under another name and rename.");
    }

    /** What a document says tonight, unless it is no longer what it was. */
    private record Told(Optional<Issue> drift, Optional<KnownReading> reading) {}

    private DocumentShape shapeBefore(PlannedDocument planned) {
        return ledger.memory()
                .goodDocument(planned.source(), planned.path())
                .map(good -> ledger.readings().shape(good.readingKey()))
                .orElse(DocumentShape.UNKNOWN);
    }

    private static Understood withIssues(Understood understood, List<Issue> issues) {
        List<Issue> all = new ArrayList<>(understood.issues());
        all.addAll(issues);
        return new Understood(understood.reports(), understood.totals(), all, understood.account(), understood.rules());
    }

    private static TakenIn taken(PlannedDocument planned, KnownReading reading, Optional<KnownReading> fresh) {
        return new TakenIn(
                new TonightDocument(
                        planned.source(),
                        planned.path(),
                        planned.readingKey(),
                        reading.format(),
                        planned.contentHash(),
                        "read",
                        "",
                        reading.understood().account(),
                        List.of()),
                fresh);
    }

    private TakenIn carryOver(PlannedDocument planned, String otherwise, List<Issue> issues) {
        return new TakenIn(
                carriedOver(planned.source(), planned.path(), planned.contentHash(), otherwise, issues),
                Optional.empty());
    }

    private TonightDocument carriedOver(
            String source, String path, String contentHash, String otherwise, List<Issue> issues) {
        Optional<TonightDocument> good = ledger.memory().goodDocument(source, path);
        String since = good.map(document ->
                        document.carriedOverSince().isEmpty() ? night.lastRelease() : document.carriedOverSince())
                .orElse("");
        return new TonightDocument(
                source,
                path,
                good.map(TonightDocument::readingKey).orElse(""),
                good.map(TonightDocument::format).orElse(""),
                contentHash,
                good.isPresent() ? "carried over" : otherwise,
                since,
                good.map(TonightDocument::account).orElse(CellAccount.NOTHING),
                issues);
    }

    /** The whole intake outside a job, in the caller's transaction. */
    void takeInAll() {
        open(new ExecutionContext());
        for (PlannedDocument planned = read(); planned != null; planned = read()) {
            write(takeIn(planned));
        }
    }

    void write(TakenIn taken) {
        TonightDocument document = taken.document();
        Optional<String> tooLarge =
                taken.reading().flatMap(reading -> ledger.readings().remember(document.readingKey(), reading));
        ledger.tonight().add(tooLarge.map(why -> setAside(document, why)).orElse(document));
    }

    private TonightDocument setAside(TonightDocument document, String why) {
        Issue issue = new Issue(
                Issue.Kind.FILE_UNREADABLE,
                Origin.ofDocument(document.source(), document.document()),
                why,
                "Split it into several documents of the same source, or see what makes it say so much.");
        return carriedOver(
                document.source(), document.document(), document.contentHash(), "quarantined", List.of(issue));
    }
}
