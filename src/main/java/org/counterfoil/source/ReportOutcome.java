package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Revision;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;

/**
 * A row as reports: one, or one for each victim it names. An amount that is given for several victims at once is nobody's
 * own: it becomes a stated total over them.
 *
 * @param revisions what was said one after the other, this last; empty where the table's accounts are not revised
 */
record ReportOutcome(Telling telling, Origin origin, List<Claim> claims, List<Revision> revisions)
        implements RowSaid.Outcome {

    private static final String VICTIM = "victim";
    private static final String OCCURRED = "occurred";

    @Override
    public void under(String key, DocumentSaid said) {
        List<Name> victims = victims();
        if (victims.size() < 2) {
            said.report(report(key, claims));
            return;
        }
        for (Name victim : victims) {
            List<Claim> own = claims.stream()
                    .filter(claim -> !isSharedAmount(claim))
                    .filter(claim ->
                            !claim.field().equals(VICTIM) || claim.value().equals(victim))
                    .toList();
            said.report(report(isProvisional(key) ? Content.hash(own) : key + "+" + victim.text(), own));
        }
        totals(key, victims).forEach(said::total);
    }

    @Override
    public RowSaid.Outcome after(List<RowSaid.Outcome> earlier) {
        List<Revision> all = new ArrayList<>();
        earlier.forEach(outcome -> all.addAll(((ReportOutcome) outcome).revisions));
        all.addAll(revisions);
        // the key is none yet, and nobody sees it
        List<Claim> holding = Report.revised(new ReportId(telling.source(), "~"), telling.rendition(), all)
                .claims();
        return new ReportOutcome(telling, origin, holding, all);
    }

    private static boolean isProvisional(String key) {
        return key.startsWith(ReportId.PROVISIONAL);
    }

    private Report report(String key, List<Claim> said) {
        // twins without a key are numbered where the whole document is known
        String known = isProvisional(key) ? Content.hash(said) : key;
        return new Report(new ReportId(telling.source(), known), telling.rendition(), origin, said, revisionsOf(said));
    }

    /** Claims of the other victims of the row are no revision of this one's. */
    private List<Revision> revisionsOf(List<Claim> said) {
        if (revisions.isEmpty()) {
            return revisions;
        }
        List<Claim> others =
                claims.stream().filter(claim -> !said.contains(claim)).toList();
        return revisions.stream()
                .map(revision -> new Revision(
                        revision.order(),
                        revision.dated(),
                        revision.amendment(),
                        revision.withdrawn(),
                        revision.origin(),
                        revision.claims().stream()
                                .filter(claim -> !others.contains(claim))
                                .toList()))
                .toList();
    }

    private List<Name> victims() {
        return claims.stream()
                .filter(claim -> claim.field().equals(VICTIM))
                .map(Claim::value)
                .filter(Name.class::isInstance)
                .map(Name.class::cast)
                .distinct()
                .sorted(Comparator.comparing(Name::text).thenComparing(Name::anonymous))
                .toList();
    }

    private static boolean isSharedAmount(Claim claim) {
        return claim.value() instanceof Amount;
    }

    private List<StatedTotal> totals(String key, List<Name> victims) {
        Map<Measure, List<Claim>> byMeasure = new TreeMap<>(claims.stream()
                .filter(ReportOutcome::isSharedAmount)
                .sorted(Comparator.comparing((Claim claim) -> unit(claim).equals("USD") ? 0 : 1)
                        .thenComparing(Claim.ORDER))
                .collect(Collectors.groupingBy(ReportOutcome::measure)));
        Scope scope = scope(victims);
        return byMeasure.entrySet().stream()
                .flatMap(entry -> numbered(key, entry.getKey(), entry.getValue(), scope))
                .toList();
    }

    private Stream<StatedTotal> numbered(String key, Measure measure, List<Claim> amounts, Scope scope) {
        return Stream.iterate(0, i -> i < amounts.size(), i -> i + 1)
                .map(i -> total(StatedKey.of(telling.source(), key, i + 1), measure, amounts.get(i), scope));
    }

    private StatedTotal total(String statement, Measure measure, Claim claim, Scope scope) {
        return StatedTotal.asItStands(
                statement,
                scope,
                measure,
                ((Amount) claim.value()).range(),
                unit(claim),
                claim.modalities(),
                telling.rendition(),
                claim.origin(),
                claim.speaker(),
                claim.stated(),
                "");
    }

    private static String unit(Claim claim) {
        return ((Amount) claim.value()).unit();
    }

    private static Measure measure(Claim claim) {
        return Stream.of(Measure.TAKEN, Measure.ATTEMPTED, Measure.RECOVERED)
                .filter(measure -> claim.field().startsWith(measure.text()))
                .findFirst()
                .orElse(Measure.LOSS);
    }

    private Scope scope(List<Name> victims) {
        Optional<DateInterval> occurred = claims.stream()
                .filter(claim -> claim.field().equals(OCCURRED))
                .map(Claim::value)
                .filter(DateInterval.class::isInstance)
                .map(DateInterval.class::cast)
                .sorted()
                .findFirst();
        List<String> names = victims.stream().map(Name::text).toList();
        return new Scope("", "", occurred.orElse(null), List.of(), names, List.of(), "");
    }
}
