package org.counterfoil.incident;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that does not add up, as a value.
 *
 * @param subject what it is about: a stated total's id, an incident's id, a report's id
 * @param field the measure or field that does not fit, or empty
 * @param expected what one side says, as text; may be empty
 * @param found what the other side says, as text; may be empty
 * @param difference expected minus found with its unit, or empty where there is no number
 * @param tolerance what difference would have been let pass, with its unit, or empty
 * @param detail one sentence that explains it
 * @param firstSeen the night in which it was first seen
 * @param nextStep what a person can do
 */
public record Break(
        Kind kind,
        String subject,
        String field,
        String expected,
        String found,
        String difference,
        String tolerance,
        String detail,
        LocalDate firstSeen,
        String nextStep) {

    public static final Comparator<Break> ORDER = Comparator.comparing(Break::kind)
            .thenComparing(Break::subject)
            .thenComparing(Break::field)
            .thenComparing(Break::expected)
            .thenComparing(Break::found)
            .thenComparing(Break::detail);

    /** What kind of thing does not add up. */
    public enum Kind {
        TOTAL_NOT_MET("A stated total differs from the incidents in its scope."),
        PARTS_NOT_MET("The parts of a stated total do not add up to it."),
        LISTING_NOT_MET("A document states another number than the rows it lists."),
        TOTALS_DIFFER("Two sources state different totals over the same scope."),
        DUPLICATE_INSIDE_SOURCE("One source lists one incident in several reports."),
        SCALE_SUSPECTED("A value is a thousand or a million times off what its fellows suggest."),
        MISMATCH("Sources differ on a value, and no rule settles it."),
        WEAK_LINK("Two groups of reports, each strong in itself, hang together by little.");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }

        /** As published: {@code total-not-met}. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What a break is known by from night to night: everything but its figures and dates. */
    public String identity() {
        return kind.slug() + " " + subject + " " + field;
    }
}
