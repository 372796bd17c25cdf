package org.counterfoil.nightly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Origin;
import org.counterfoil.release.DocumentAccount;
import org.counterfoil.release.Envelope;
import org.counterfoil.release.SourceFigures;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.Expectation;

/**
 * Holds what one source gives tonight against what its descriptor expects and what it gave in the last releases. Nothing
 * that is told depends on the clock: days are counted to the night's date.
 */
final class Gates {

    private static final String LOOK = "See whether the delivery is whole and read as before.";

    private final LocalDate night;
    private final Descriptor descriptor;
    private final SourceFigures tonight;
    private final List<DocumentAccount> documents;
    private final List<Issue> issues = new ArrayList<>();

    private Gates(LocalDate night, Descriptor descriptor, SourceFigures tonight, List<DocumentAccount> documents) {
        this.night = night;
        this.descriptor = descriptor;
        this.tonight = tonight;
        this.documents = documents;
    }

    /** @param history latest release first */
    static List<Issue> issues(
            LocalDate night,
            Descriptor descriptor,
            Optional<SourceFigures> tonight,
            List<SourceFigures> history,
            List<DocumentAccount> documents) {
        SourceFigures figures =
                tonight.orElse(new SourceFigures(descriptor.source(), 0, new TreeMap<>(), new TreeMap<>()));
        Gates gates = new Gates(night, descriptor, figures, documents);
        gates.declared(descriptor.expectation());
        gates.learned(new Envelope(history));
        return gates.issues;
    }

    private void declared(Expectation expected) {
        if (tonight.reports() < expected.least()) {
            tell(
                    Kind.EXPECTATION_BROKEN,
                    tonight.reports() + " reports; at least " + expected.least() + " are expected",
                    LOOK);
        }
        if (expected.most() >= 0 && tonight.reports() > expected.most()) {
            tell(
                    Kind.EXPECTATION_EXCEEDED,
                    tonight.reports() + " reports; at most " + expected.most() + " are expected",
                    LOOK);
        }
        expected.filled().forEach(this::filled);
        fresh(expected);
        if (expected.needed()) {
            documents.stream()
                    .filter(document -> !document.status().equals("read"))
                    .forEach(document -> tell(
                            Kind.EXPECTATION_BROKEN,
                            document.document() + " is needed and was not read: it is " + document.status(),
                            "Deliver it."));
        }
    }

    private void filled(String field, BigDecimal least) {
        BigDecimal filled = BigDecimal.valueOf(tonight.filled().getOrDefault(field, 0));
        if (filled.compareTo(least.multiply(BigDecimal.valueOf(tonight.reports()))) < 0) {
            tell(
                    Kind.EXPECTATION_BROKEN,
                    "'" + field + "' is filled in " + filled + " of " + tonight.reports()
                            + " reports; a share of at least " + least.toPlainString() + " is expected",
                    LOOK);
        }
    }

    private void fresh(Expectation expected) {
        Optional<LocalDate> changed = documents.stream()
                .map(DocumentAccount::contentSince)
                .filter(since -> !since.isEmpty())
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder());
        changed.ifPresent(since -> {
            boolean isTooOld = isOver(since, expected.stopAfter());
            if (isTooOld || isOver(since, expected.warnAfter())) {
                tell(
                        isTooOld ? Kind.EXPECTATION_BROKEN : Kind.CONTENT_OLD,
                        "its content last changed on " + since + ", a change is expected within "
                                + (isTooOld ? expected.stopAfter() : expected.warnAfter()) + " days",
                        "See whether the source has moved, or delivers the same file again and again.");
            }
        });
    }

    private boolean isOver(LocalDate since, int days) {
        return days >= 0 && since.plusDays(days).isBefore(night);
    }

    private void learned(Envelope envelope) {
        envelope.tooLittle(tonight).forEach(seen -> tell(Kind.ENVELOPE_LEFT, seen, LOOK));
        envelope.tooMuch(tonight).forEach(seen -> tell(Kind.EXPECTATION_EXCEEDED, seen, LOOK));
        boolean isAccepted = descriptor.documents().stream()
                .anyMatch(document -> !document.shape().isEmpty());
        (isAccepted ? List.<String>of() : envelope.scale(tonight))
                .forEach(seen -> tell(Kind.SCALE_CHANGED, seen, "Correct `scale` or `currency` in source.yml."));
    }

    private void tell(Kind kind, String seen, String advice) {
        issues.add(new Issue(kind, Origin.ofDocument(descriptor.source(), "source.yml"), seen, advice));
    }

    /** By source. */
    static Map<String, List<DocumentAccount>> bySource(List<DocumentAccount> documents) {
        Map<String, List<DocumentAccount>> bySource = new TreeMap<>();
        documents.forEach(document -> bySource.computeIfAbsent(document.source(), first -> new ArrayList<>())
                .add(document));
        return bySource;
    }
}
