package org.counterfoil.source;

import java.math.BigDecimal;

/**
 * How a source writes.
 *
 * @param locale BCP 47 tag of its numbers and month names: {@code en}, {@code de-CH}
 * @param dateOrder order of the numbers of a date
 * @param year the year that dates without one mean, or 0 where none is given
 * @param currency ISO 4217 code of a bare number, or empty where a bare number is no amount
 * @param scale what a bare number is multiplied by; a number with a unit or a scale word of its own keeps its own
 */
public record Notation(String locale, DateOrder dateOrder, int year, String currency, BigDecimal scale) {

    /** The same in another locale. */
    Notation in(String other) {
        return new Notation(other, dateOrder, year, currency, scale);
    }

    /** English, nothing else known. */
    public static final Notation PLAIN = new Notation("en", DateOrder.UNSTATED, 0, "", BigDecimal.ONE);
}
