package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.counterfoil.fusion.Survivorship;
import org.counterfoil.incident.BreakNote;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.OneTimeOverride;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Schema;
import org.counterfoil.intake.BreaksFile;
import org.counterfoil.intake.Decisions;
import org.counterfoil.intake.DecisionsFile;
import org.counterfoil.intake.DescriptorFile;
import org.counterfoil.intake.DocumentFile;
import org.counterfoil.intake.HandedBack;
import org.counterfoil.intake.InputFolder;
import org.counterfoil.intake.InputListing;
import org.counterfoil.intake.OverridesFile;
import org.counterfoil.intake.SourceFolder;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.intake.WrittenRows;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.linkage.LinkageModel;
import org.counterfoil.release.HeadlineScope;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DescriptorReading;
import org.counterfoil.source.DocumentLayout;
import org.counterfoil.source.ReferenceLists;
import org.counterfoil.source.Understanding;

/** Reads the input folder: who speaks, which documents there are, which tables and decisions apply. Used once. */
final class NightInputReader {

    private final Path input;
    private final String only;
    private final ProgramVersion program;
    private final Ledger ledger;
    private final EditableTables tables;
    private final Map<String, Descriptor> descriptors = new TreeMap<>();
    private final Map<String, String> descriptorHashes = new TreeMap<>();
    private final List<String> invalid = new ArrayList<>();
    private final List<PlannedDocument> documents = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** @param only the one source that is read, the others say what they said last; empty: all are read */
    NightInputReader(Path input, String only, ProgramVersion program, Ledger ledger) {
        this.input = input;
        this.only = only;
        this.program = program;
        this.ledger = ledger;
        this.tables = refusingNonsense(() -> new EditableTables(input));
    }

    NightInput read() {
        InputListing listing = listing();
        Schema schema = refusingNonsense(() -> SchemaTable.read(tables.get("schema")));
        ReferenceLists lists = refusingNonsense(tables::references);
        LinkageModel linkage = refusingNonsense(() -> tables.linkage(schema));
        Survivorship survivorship = refusingNonsense(() -> Survivorship.of(tables.get("survivorship"), schema));
        HeadlineScope headline = refusingNonsense(() -> HeadlineScope.of(tables.get("headline")));
        issues.addAll(listing.issues());
        listing.sources().forEach(source -> describe(source, schema));
        refuseUnknown(listing);
        listing.sources().stream()
                .filter(source -> isRead(source.source()))
                .forEach(source -> plan(source, readerHash()));
        planCarriedOver();
        Decisions decisions = DecisionsFile.read(input.resolve("decisions.csv"));
        issues.addAll(decisions.issues());
        WrittenRows<OneTimeOverride> overrides = OverridesFile.read(input.resolve(InputFiles.OVERRIDES));
        issues.addAll(overrides.issues());
        WrittenRows<BreakNote> notes = BreaksFile.read(input.resolve("breaks.csv"));
        issues.addAll(notes.issues());
        documents.sort(Comparator.comparing(PlannedDocument::source).thenComparing(PlannedDocument::path));
        return new NightInput(
                schema,
                linkage,
                survivorship,
                headline,
                new Understanding(schema, lists),
                descriptors,
                invalid,
                documents,
                decisions.judgements(),
                decisions.rulings(),
                overrides.rows(),
                notes.rows(),
                HandedBack.read(listing.handedBack()),
                issues,
                refusingNonsense(tables::rates),
                refusingNonsense(tables::coins),
                model(linkage),
                rateHash(),
                rules(),
                tables.hashes(),
                new TreeMap<>(descriptorHashes),
                InputFiles.of(input, listing));
    }

    private boolean isRead(String source) {
        return only.isEmpty() || only.equals(source);
    }

    private void refuseUnknown(InputListing listing) {
        if (!only.isEmpty()
                && listing.sources().stream()
                        .noneMatch(source -> source.source().equals(only))) {
            throw new Refusal(
                    ExitCode.NOT_FOUND, "There is no source '" + only + "' in " + input.resolve("sources") + ".");
        }
    }

    private InputListing listing() {
        try {
            InputListing listing = InputFolder.scan(input);
            if (!listing.problem().isEmpty()) {
                throw new Refusal(ExitCode.INPUT_UNUSABLE, listing.problem());
            }
            return listing;
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.INPUT_UNUSABLE, "The input folder " + input + " cannot be listed: " + e.getMessage(), e);
        }
    }

    /** A table that makes no sense stops the night before it begins: every value would be judged by it. */
    static <T> T refusingNonsense(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private void describe(SourceFolder folder, Schema schema) {
        if (folder.descriptor().isEmpty()) {
            return;
        }
        DocumentFile file = folder.descriptor().get();
        DescriptorReading reading = read(folder.source(), file.file(), schema);
        issues.addAll(reading.issues());
        descriptorHashes.put(folder.source(), file.sha256());
        reading.descriptor()
                .ifPresentOrElse(
                        descriptor -> descriptors.put(folder.source(), descriptor), () -> invalid.add(folder.source()));
    }

    private static DescriptorReading read(String source, Path file, Schema schema) {
        try {
            return Descriptor.read(source, DescriptorFile.read(file), schema);
        } catch (UnreadableDocument unreadable) {
            Issue issue = unreadable.issue();
            Origin origin = issue.origin();
            Origin here = new Origin(
                    source, "source.yml", origin.place(), origin.row(), origin.cell(), origin.column(), origin.quote());
            return new DescriptorReading(
                    Optional.empty(), List.of(new Issue(issue.kind(), here, issue.seen(), issue.advice())));
        }
    }

    private void plan(SourceFolder folder, String readerHash) {
        Descriptor descriptor = descriptors.get(folder.source());
        if (descriptor == null || descriptor.withdrawn()) {
            return;
        }
        for (DocumentFile file : folder.documents()) {
            Optional<DocumentLayout> layout = descriptor.layout(file.path());
            if (layout.isPresent()) {
                String key = Fingerprint.of(
                        folder.source(),
                        file.path(),
                        file.sha256(),
                        descriptorHashes.getOrDefault(folder.source(), ""),
                        readerHash);
                documents.add(new PlannedDocument(
                        folder.source(), file.path(), file.file(), descriptor, layout.get(), file.sha256(), key));
            } else if (!InputFiles.isNotice(file.path())) {
                issues.add(new Issue(
                        Issue.Kind.FILE_UNMAPPED,
                        Origin.ofDocument(folder.source(), file.path()),
                        "no entry under documents names this file",
                        "Describe it in source.yml, or move it out of the folder."));
            }
        }
        descriptor.documents().stream()
                .filter(layout -> folder.documents().stream().noneMatch(file -> layout.matches(file.path())))
                .forEach(layout -> issues.add(new Issue(
                        Issue.Kind.DOCUMENT_MISSING,
                        Origin.ofDocument(folder.source(), layout.file()),
                        "no file of this name is in the folder",
                        "Deliver it, or take its entry out of source.yml (line " + layout.line() + ").")));
    }

    /** What was good last night and is not there tonight speaks on, unless a person took it out. */
    private void planCarriedOver() {
        for (TonightDocument good : ledger.memory().goodDocuments()) {
            Descriptor descriptor = descriptors.get(good.source());
            boolean planned = documents.stream()
                    .anyMatch(document -> document.source().equals(good.source())
                            && document.path().equals(good.document()));
            boolean takenOut = descriptor != null
                    && (descriptor.withdrawn()
                            || descriptor.layout(good.document()).isEmpty());
            if (!planned && !takenOut) {
                documents.add(PlannedDocument.carriedOver(good.source(), good.document()));
            }
            if (!planned && !takenOut && isRead(good.source())) {
                issues.add(new Issue(
                        Issue.Kind.SOURCE_STALE,
                        Origin.ofDocument(good.source(), good.document()),
                        "not read tonight; what it said last is carried over",
                        "Deliver the file again, or set status: withdrawn in source.yml to take it out."));
            }
        }
    }

    /** What a reading depends on besides its document and its descriptor. */
    private String readerHash() {
        Fingerprint hash = new Fingerprint().add(program.buildHash());
        tables.addReading(hash);
        return hash.hex();
    }

    private String model(LinkageModel linkage) {
        Fingerprint hash = new Fingerprint();
        tables.addLinkage(hash);
        return linkage.name() + " " + hash.hex();
    }

    private String rateHash() {
        Fingerprint hash = new Fingerprint();
        tables.addRates(hash);
        return hash.hex();
    }

    private String rules() {
        Fingerprint hash = new Fingerprint();
        tables.addRules(hash);
        descriptorHashes.forEach((source, sha256) -> hash.add(source).add(sha256));
        return hash.hex();
    }
}
