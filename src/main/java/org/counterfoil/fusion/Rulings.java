package org.counterfoil.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Ruling;
import org.counterfoil.incident.Schema;

/**
 * What people decided of reports and their claims, bound to what the reports say tonight. A decision binds by report, field
 * and the value that was judged; where that is not there any more, or not there once, it has no effect and says so.
 * Immutable.
 */
public final class Rulings {

    public static final Rulings NONE = new Rulings(List.of());

    private final List<Bound> all;
    private final Map<ReportId, List<Ruling>> holding = new TreeMap<>();

    private Rulings(List<Bound> all) {
        this.all = List.copyOf(all);
        all.stream()
                .filter(Bound::holds)
                .map(Bound::ruling)
                .forEach(ruling -> holding.computeIfAbsent(ruling.report(), report -> new ArrayList<>())
                        .add(ruling));
    }

    private Stream<Ruling> holding(ReportId report) {
        return holding.getOrDefault(report, List.of()).stream();
    }

    /**
     * A decision, and what it came to.
     *
     * @param problem why it has no effect, as a sentence; empty where it holds
     */
    public record Bound(Ruling ruling, String problem) {

        public boolean holds() {
            return problem.isEmpty();
        }
    }

    /**
     * Of several on one subject the latest holds; two that contradict each other on one day have no effect.
     *
     * @param reports all of tonight, those that are to be left out, too
     */
    public static Rulings bind(List<Ruling> rulings, List<Report> reports, Schema schema) {
        Set<ReportId> named = rulings.stream().map(Ruling::report).collect(Collectors.toCollection(TreeSet::new));
        Map<ReportId, Report> byId = new TreeMap<>();
        reports.stream().filter(report -> named.contains(report.id())).forEach(report -> byId.put(report.id(), report));
        List<Ruling> sorted = rulings.stream().sorted(Ruling.ORDER).toList();
        Binding binding = new Binding(schema, byId);
        return new Rulings(sorted.stream()
                .map(ruling -> {
                    String overruled = overruled(ruling, sorted);
                    return new Bound(ruling, overruled.isEmpty() ? binding.problem(ruling) : overruled);
                })
                .toList());
    }

    /** Being disputed goes with anything; of the others one can hold for a subject and value. */
    private static String overruled(Ruling ruling, List<Ruling> all) {
        Predicate<Ruling> rival = other -> !other.equals(ruling)
                && other.report().equals(ruling.report())
                && other.field().equals(ruling.field())
                && (other.value().equals(ruling.value()) || other.kind() == ruling.kind() && isChoice(ruling))
                && other.kind() != Ruling.Kind.DISPUTED
                && ruling.kind() != Ruling.Kind.DISPUTED;
        if (all.stream().filter(rival).anyMatch(other -> other.when().isAfter(ruling.when()))) {
            return "A later decision on " + ruling.subject() + " holds.";
        }
        return all.stream().filter(rival).anyMatch(other -> other.when().equals(ruling.when()))
                ? "On " + ruling.when() + " there are two decisions on " + ruling.subject()
                        + "; neither holds. Take one away, or date the one that holds later."
                : "";
    }

    private static boolean isChoice(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.WINS || ruling.kind() == Ruling.Kind.OVERRIDE;
    }

    /** All, in {@link Ruling#ORDER}. */
    public List<Bound> all() {
        return all;
    }

    public boolean excludes(ReportId report) {
        return holding(report).anyMatch(ruling -> ruling.kind() == Ruling.Kind.EXCLUDE);
    }

    /** What was decided of a claim: the strongest, since a claim may be disputed besides. */
    Optional<Ruling> of(ReportId report, Claim claim) {
        return holding(report)
                .filter(ruling -> ruling.kind() != Ruling.Kind.OVERRIDE)
                .filter(ruling -> ruling.field().isEmpty()
                        || ruling.field().equals(claim.field())
                                && (ruling.value().isEmpty()
                                        || ruling.value().equals(claim.value().text())))
                .min(Comparator.comparing((Ruling ruling) -> ruling.kind() == Ruling.Kind.DISPUTED)
                        .thenComparing(ruling -> ruling.field().isEmpty())
                        .thenComparing(Ruling.ORDER));
    }

    /** Values that people give for fields of a report. */
    List<Ruling> given(ReportId report, Field field) {
        List<Ruling> decided = holding.get(report);
        if (decided == null) {
            return List.of();
        }
        return decided.stream()
                .filter(ruling ->
                        ruling.kind() == Ruling.Kind.OVERRIDE && ruling.field().equals(field.name()))
                .toList();
    }
}
