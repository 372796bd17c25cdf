package org.counterfoil.linkage;

import org.counterfoil.incident.DateInterval;

/**
 * A date as it is compared.
 *
 * @param first first day it may have been, as a day of the epoch; an approximate date is widened
 * @param last last day
 * @param main whether it is the date of the theft, and not of its discovery or disclosure
 */
record DateFact(DateInterval stated, long first, long last, boolean main) {

    private static final int DAYS_ABOUT_A_DAY = 3;

    static DateFact of(DateInterval date, boolean main) {
        long slack = date.approximate() ? Math.max(DAYS_ABOUT_A_DAY, date.days() / 4) : 0;
        return new DateFact(
                date, date.earliest().toEpochDay() - slack, date.latest().toEpochDay() + slack, main);
    }

    DateFact plusYears(int years) {
        return of(
                new DateInterval(
                        stated.earliest().plusYears(years),
                        stated.latest().plusYears(years),
                        stated.precision(),
                        stated.approximate()),
                main);
    }
}
