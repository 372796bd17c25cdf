package org.counterfoil.release;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Why the least and the most that a figure can be are not what they were: a question of what is one incident opened or
 * closed, or claims say something else, of an incident in the group or of one that would come into it by the other answer. For
 * one thread.
 */
final class OpenCauses {

    private final TurnedQuestions questions;
    private final IncidentCauses incidents;
    private final ReportMoves moves;
    private final FieldCauses fields;

    /** What was found out before: every figure asks anew. */
    private final Map<Set<String>, Set<Cause>> turned = new HashMap<>();

    private final Map<String, Map<String, Set<Cause>>> claims = new HashMap<>();
    private final Map<Set<Cause>, Set<Cause>> alike = new HashMap<>();

    OpenCauses(TurnedQuestions questions, IncidentCauses incidents, ReportMoves moves, FieldCauses fields) {
        this.questions = questions;
        this.incidents = incidents;
        this.moves = moves;
        this.fields = fields;
    }

    /**
     * @param group which incidents are in the group, or were
     * @param touched those of them that differ, or of which a report does
     * @param field that is added up, or what else is counted
     * @return empty where nothing is open otherwise than it was
     */
    Set<Cause> of(Predicate<String> group, Set<String> touched, String field) {
        Set<String> around = questions.around(group);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        questions.about(around).forEach(asked -> causes.addAll(turned(asked)));
        Set<String> all = new TreeSet<>(touched);
        around.stream().filter(incidents.touched()::contains).forEach(all::add);
        all.forEach(incident -> causes.addAll(claims(incident, field)));
        if (causes.isEmpty()) {
            all.forEach(incident -> causes.addAll(incidents.row(incident)));
        }
        return causes;
    }

    private Set<Cause> turned(Set<String> asked) {
        return turned.computeIfAbsent(asked, moves::hold);
    }

    private Set<Cause> claims(String incident, String field) {
        return claims.computeIfAbsent(field, first -> new HashMap<>())
                .computeIfAbsent(incident, first -> alike(fields.of(incident, field)));
    }

    /** Few sets of causes are the causes of many incidents: each is held once. */
    private Set<Cause> alike(Set<Cause> causes) {
        return alike.computeIfAbsent(causes, first -> causes);
    }
}
