package org.counterfoil.release;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Why the least and the most that a figure can be are not what they were: a question of what is one incident opened or
 * closed, or claims say something else, of an incident in the group or of one that would come into it by the other answer.
 */
final class OpenCauses {

    private final TurnedQuestions questions;
    private final IncidentCauses incidents;
    private final ReportMoves moves;
    private final FieldCauses fields;

    OpenCauses(TurnedQuestions questions, IncidentCauses incidents, ReportMoves moves, FieldCauses fields) {
        this.questions = questions;
        this.incidents = incidents;
        this.moves = moves;
        this.fields = fields;
    }

    /**
     * @param group which incidents are in the group, or were
     * @param field that is added up, or what else is counted
     * @return empty where nothing is open otherwise than it was
     */
    Set<Cause> of(Predicate<String> group, String field) {
        Set<String> around = questions.around(group);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        questions.about(around).forEach(asked -> causes.addAll(moves.hold(asked)));
        Set<String> touched = new TreeSet<>(incidents.touched());
        touched.removeIf(incident -> !around.contains(incident) && !group.test(incident));
        touched.forEach(incident -> causes.addAll(fields.of(incident, field)));
        if (causes.isEmpty()) {
            touched.forEach(incident -> causes.addAll(incidents.row(incident)));
        }
        return causes;
    }
}
