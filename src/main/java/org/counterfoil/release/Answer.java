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

    /** An answer that moves no report. */
    static Answer none(OpenQuestion question, List<Incident> touched) {
        return new Answer(question, touched, touched);
    }
}
