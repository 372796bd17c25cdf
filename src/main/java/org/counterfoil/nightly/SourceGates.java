package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.TonightDocument;
import org.counterfoil.release.DocumentAccount;
import org.counterfoil.release.Envelope;
import org.counterfoil.release.SourceFigures;
import org.counterfoil.source.Descriptor;

/** Holds tonight against what is expected of every source, and against what the ledger remembers of it. */
final class SourceGates {

    private final NightState night;
    private final Ledger ledger;

    SourceGates(NightState night, Ledger ledger) {
        this.night = night;
        this.ledger = ledger;
    }

    /** The night in which what is told of a document was first read; empty where nothing is told of it. */
    String contentSince(TonightDocument document) {
        String source = document.source();
        if (document.status().equals("read")) {
            return firstRead(source, document.contentHash())
                    .orElse(night.release().night())
                    .toString();
        }
        return ledger.history()
                .lastContent(source, document.document())
                .flatMap(hash -> firstRead(source, hash))
                .map(LocalDate::toString)
                .orElse("");
    }

    private Optional<LocalDate> firstRead(String source, String hash) {
        return ledger.history().firstRead(source, hash);
    }

    List<Issue> issues(List<Incident> incidents, List<DocumentAccount> documents) {
        Map<String, SourceFigures> figures = SourceFigures.of(incidents);
        Map<String, List<DocumentAccount>> bySource = Gates.bySource(documents);
        List<Issue> issues = new ArrayList<>();
        described()
                .forEach(descriptor -> issues.addAll(Gates.issues(
                        night.release().night(),
                        descriptor,
                        Optional.ofNullable(figures.get(descriptor.source())),
                        ledger.history().figures(descriptor.source(), Envelope.RELEASES),
                        bySource.getOrDefault(descriptor.source(), List.of()))));
        documents.forEach(document -> returned(document).ifPresent(issues::add));
        issues.addAll(IdentityGate.issues(
                ledger.history().incidents(),
                incidents.stream().map(Incident::id).collect(Collectors.toCollection(TreeSet::new)),
                ledger.tonight().idEvents(),
                withdrawn()));
        return issues;
    }

    private List<Descriptor> described() {
        return night.input().descriptors().values().stream()
                .filter(descriptor -> !descriptor.withdrawn())
                .sorted(Comparator.comparing(Descriptor::source))
                .toList();
    }

    private Set<String> withdrawn() {
        return night.input().descriptors().values().stream()
                .filter(Descriptor::withdrawn)
                .map(Descriptor::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An old file in the place of a newer one is read, and is no news. */
    private Optional<Issue> returned(DocumentAccount document) {
        if (!document.status().equals("read")) {
            return Optional.empty();
        }
        Optional<LocalDate> last = ledger.history()
                .lastContent(document.source(), document.document())
                .flatMap(hash -> firstRead(document.source(), hash));
        return last.filter(newer -> newer.isAfter(LocalDate.parse(document.contentSince())))
                .map(newer -> new Issue(
                        Issue.Kind.CONTENT_RETURNED,
                        Origin.ofDocument(document.source(), document.document()),
                        "the file is the one first read on " + document.contentSince()
                                + "; the last release had one of " + newer,
                        "See whether an old file was delivered again. It counts as of the day on which it was first"
                                + " read."));
    }
}
