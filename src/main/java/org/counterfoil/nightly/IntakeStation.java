package org.counterfoil.nightly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Issue;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.ReadResult;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.ledger.KnownReading;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.source.CellAccount;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.DocumentShape;
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
    private final DocumentReader reader = new DocumentReader();
    private Deque<PlannedDocument> open = new ArrayDeque<>();

    IntakeStation(NightState night, Ledger ledger, Progress progress) {
        this.night = night;
        this.ledger = ledger;
        this.progress = progress;
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
        ReadResult result = reader.read(
                planned.source(),
                planned.path(),
                java.util.Objects.requireNonNull(planned.file()),
                new ReadOptions(
                        layout.encoding(),
                        layout.delimiter(),
                        layout.records(),
                        layout.unfold(),
                        layout.profile().orElse(null)));
        DocumentShape shape = night.input().understanding().shape(layout, result.document());
        Optional<Issue> drift = ShapeDrift.issue(planned, layout, shapeBefore(planned), shape);
        if (drift.isPresent()) {
            return carryOver(planned, "quarantined", List.of(drift.get()));
        }
        Understood understood = withIssues(
                night.input().understanding().understand(descriptor, layout, result.document()), result.issues());
        KnownReading reading = new KnownReading(result.document().format(), understood, shape);
        return taken(planned, reading, Optional.of(reading));
    }

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
        Optional<TonightDocument> good = ledger.memory().goodDocument(planned.source(), planned.path());
        String since = good.map(document ->
                        document.carriedOverSince().isEmpty() ? night.lastRelease() : document.carriedOverSince())
                .orElse("");
        return new TakenIn(
                new TonightDocument(
                        planned.source(),
                        planned.path(),
                        good.map(TonightDocument::readingKey).orElse(""),
                        good.map(TonightDocument::format).orElse(""),
                        planned.contentHash(),
                        good.isPresent() ? "carried over" : otherwise,
                        since,
                        good.map(TonightDocument::account).orElse(CellAccount.NOTHING),
                        issues),
                Optional.empty());
    }

    /** The whole intake outside a job, in the caller's transaction. */
    void takeInAll() {
        open(new ExecutionContext());
        for (PlannedDocument planned = read(); planned != null; planned = read()) {
            write(takeIn(planned));
        }
    }

    void write(TakenIn taken) {
        taken.reading()
                .ifPresent(
                        reading -> ledger.readings().remember(taken.document().readingKey(), reading));
        ledger.tonight().add(taken.document());
    }
}
