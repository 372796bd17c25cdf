package org.counterfoil.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Schema;
import org.counterfoil.linkage.Linkage;

/**
 * How far the headline figures hold: what they would be under other plausible decisions on which reports are one incident
 * and which claim is published. Immutable.
 */
public final class Sensitivity {

    /** Of a year or an actor, how many questions are told: those that move it most. */
    static final int TOLD = 5;

    /** Nothing is open. */
    public static final Sensitivity NONE = new Sensitivity(List.of(), List.of());

    private final List<RobustTotal> totals;
    private final List<Swing> swings;

    private Sensitivity(List<RobustTotal> totals, List<Swing> swings) {
        this.totals = List.copyOf(totals);
        this.swings = List.copyOf(swings);
    }

    /**
     * @param incidents as they are published; their order changes nothing
     * @param resolve how the fields of an incident are resolved from its reports
     */
    public static Sensitivity of(
            List<Incident> incidents,
            Linkage linkage,
            Function<List<Report>, List<Resolution>> resolve,
            HeadlineScope headline,
            Schema schema) {
        List<Incident> sorted =
                incidents.stream().sorted(Comparator.comparing(Incident::id)).toList();
        List<OpenQuestion> questions = new OpenQuestions(linkage, sorted).find(schema);
        Worlds worlds = new Worlds(sorted, linkage.pairs(), resolve);
        List<Scopes.Group> scopes = Scopes.of(sorted, headline, schema);
        RobustTotals robust = new RobustTotals(sorted, questions, worlds, schema);
        List<RobustTotal> totals = scopes.parallelStream()
                .flatMap(scope -> robust.over(scope).stream())
                .toList();
        List<Answer> answers = questions.parallelStream()
                .map(question -> Answer.of(question, worlds))
                .toList();
        List<Swing> swings = scopes.parallelStream()
                .flatMap(scope -> new Swings(sorted, schema, scope)
                        .of(answers).stream().limit(scope.isWhole() ? Long.MAX_VALUE : TOLD))
                .toList();
        return new Sensitivity(totals, swings);
    }

    /** The whole before years before actors, the headline before all; measures as {@link Swing#measures} has them. */
    List<RobustTotal> totals() {
        return totals;
    }

    /**
     * By scope, the headline first, and within it by how much they move: of the whole all that move something, of a year or
     * an actor the first {@link #TOLD}.
     */
    List<Swing> swings() {
        return swings;
    }

    /** Of one measure over a whole scope; empty where nothing is published of it. */
    Optional<RobustTotal> whole(String scope, String measure) {
        return total(scope, Scopes.WHOLE, "", measure);
    }

    /** @param scope the names of a {@link Scopes.Group} */
    Optional<RobustTotal> total(List<String> scope, String measure) {
        return total(scope.get(0), scope.get(1), scope.get(2), measure);
    }

    private Optional<RobustTotal> total(String scope, String by, String group, String measure) {
        return totals.stream()
                .filter(total -> total.by().equals(by)
                        && total.group().equals(group)
                        && total.scope().equals(scope)
                        && total.measure().equals(measure))
                .findFirst();
    }
}
