package org.counterfoil.release;

import java.math.BigDecimal;

/**
 * One headline figure with how far it would go under other plausible decisions.
 *
 * @param scope what it is over
 * @param by {@code all}, {@code year} or {@code actor}
 * @param group the year or the actor, or empty
 * @param measure {@code incidents}, {@code countries} or a field of amounts in dollars
 * @param low no plausible answers to the open questions give less
 * @param best as published
 * @param high no plausible answers give more, as far as the claims have a high end
 */
record RobustTotal(
        String scope, String by, String group, String measure, BigDecimal low, BigDecimal best, BigDecimal high) {}
