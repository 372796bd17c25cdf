package org.counterfoil.release;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
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

    /** Nothing is open. */
    public static final Sensitivity NONE = new Sensitivity(List.of(), List.of());

    private static final Set<FieldKind> ASKED =
            EnumSet.of(FieldKind.AMOUNT, FieldKind.COUNTRY, FieldKind.DATE, FieldKind.ATTRIBUTION);

    private final List<RobustTotal> totals;
    private final List<Swing> swings;

    /** By scope and measure; asked, never walked. */
    private final Map<List<String>, RobustTotal> named = new HashMap<>();

    private Sensitivity(List<RobustTotal> totals, List<Swing> swings) {
        this.totals = List.copyOf(totals);
        this.swings = List.copyOf(swings);
        totals.forEach(total -> named.put(List.of(total.scope(), total.by(), total.group(), total.measure()), total));
    }

    /**
     * @param incidents as they are published; their order changes nothing
     * @param resolve how {@link #fields} of an incident are resolved from its reports
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
        Scopes scopes = new Scopes(headline, schema);
        Map<Scopes.Group, Sums> untouched = scopes.sums(untouched(sorted, questions));
        Map<Scopes.Group, Sums> published = scopes.sums(sorted);
        Moves moves =
                moves(questions, new Worlds(sorted, linkage.told().held(), resolve), new Swings(scopes, published));
        return new Sensitivity(
                published.entrySet().stream()
                        .flatMap(group -> moves
                                .reach(
                                        group.getKey(),
                                        Reach.of(List.of(untouched.getOrDefault(group.getKey(), Sums.NONE)), schema))
                                .totals(group.getKey(), group.getValue())
                                .stream())
                        .toList(),
                published.keySet().stream()
                        .flatMap(group -> moves.swings(group).stream())
                        .toList());
    }

    /** The fields that totals, and what they are over, are made of. */
    public static List<Field> fields(Schema schema) {
        return schema.fields().stream()
                .filter(field -> ASKED.contains(field.kind()))
                .toList();
    }

    /** Questions on values touch nothing: whatever is published of a field, all its claims count for the least and the most. */
    private static List<Incident> untouched(List<Incident> incidents, List<OpenQuestion> questions) {
        Set<String> touched = new TreeSet<>();
        questions.stream()
                .filter(question -> !question.isOfValue())
                .forEach(question -> question.touched().forEach(touched::add));
        return incidents.stream()
                .filter(incident -> !touched.contains(incident.id()))
                .toList();
    }

    private static Moves moves(List<OpenQuestion> questions, Worlds worlds, Swings swings) {
        Supplier<Moves> none = () -> new Moves(Swing.order(swings.scopes().schema()));
        Moves moves = OpenQuestion.together(questions).parallelStream()
                .collect(
                        none,
                        (found, together) -> {
                            Alternatives alternatives = new Alternatives(worlds, together);
                            found.add(Reach.of(alternatives, swings.scopes()));
                            alternatives
                                    .answers()
                                    .forEach(answer -> swings.of(answer).forEach(found::add));
                        },
                        Moves::addAll);
        moves.addAll(questions.parallelStream()
                .filter(OpenQuestion::isOfValue)
                .map(question -> Answer.none(question, worlds.touched(List.of(question))))
                .collect(none, (found, answer) -> swings.of(answer).forEach(found::add), Moves::addAll));
        return moves;
    }

    /**
     * The whole before years before actors, the headline before all; measures as {@link Swing#measures} has them, but for amounts
     * that nothing in the scope has.
     */
    List<RobustTotal> totals() {
        return totals;
    }

    /**
     * By scope, the headline first, and within it by how much they move: of the whole all that move something, of a year or
     * an actor the first {@link Moves#TOLD}.
     */
    List<Swing> swings() {
        return swings;
    }

    /** Of one measure over a whole scope; empty where nothing is published of it. */
    Optional<RobustTotal> whole(String scope, String measure) {
        return total(List.of(scope, Scopes.WHOLE, ""), measure);
    }

    /** @param scope the names of a {@link Scopes.Group} */
    Optional<RobustTotal> total(List<String> scope, String measure) {
        return Optional.ofNullable(named.get(List.of(scope.get(0), scope.get(1), scope.get(2), measure)));
    }
}
