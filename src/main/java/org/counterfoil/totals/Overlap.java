package org.counterfoil.totals;

import java.util.Comparator;
import java.util.Locale;

/**
 * Two stated totals in one measure that speak, in part, of the same incidents: they may not be added.
 *
 * @param left id of the first total, the smaller
 * @param right id of the second
 * @param how as seen from the first
 * @param shared how many incidents are counted in both tonight
 */
public record Overlap(String left, String right, How how, int shared) {

    public static final Comparator<Overlap> ORDER =
            Comparator.comparing(Overlap::left).thenComparing(Overlap::right).thenComparing(Overlap::how);

    /** How two scopes lie to each other. */
    public enum How {
        SAME,
        /** The second lies within the first. */
        CONTAINS,
        /** The first lies within the second. */
        WITHIN,
        PARTLY;

        /** As published. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
