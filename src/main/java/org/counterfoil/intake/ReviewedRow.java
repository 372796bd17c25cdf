package org.counterfoil.intake;

import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.ReviewMark;

/**
 * A row of a sheet <i>Review</i> that a person decided and that is as it was published.
 *
 * @param origin file, sheet and row
 * @param line the decision
 * @param mark what was asked
 */
record ReviewedRow(Origin origin, JudgedLine line, ReviewMark mark) {

    Judgement judgement() {
        return line.judgement();
    }
}
