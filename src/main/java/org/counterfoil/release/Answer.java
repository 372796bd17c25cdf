package org.counterfoil.release;

import java.util.List;
import org.counterfoil.incident.Incident;

/**
 * An open question answered the other way.
 *
 * @param before the incidents that it touches, as they are
 * @param after what they would be; as they are where the question is of a value, or the answer may not be
 */
record Answer(OpenQuestion question, List<Incident> before, List<Incident> after) {

    static Answer of(OpenQuestion question, Worlds worlds) {
        List<Incident> before = worlds.touched(List.of(question));
        return new Answer(
                question, before, question.kind() == OpenQuestion.Kind.VALUE ? before : worlds.answered(question));
    }
}
