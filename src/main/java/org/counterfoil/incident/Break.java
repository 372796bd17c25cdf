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
 * @param owner who is to look at it: a name that people gave, else the role that its kind falls to
 * @param note what people wrote beside it, or empty
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
        String nextStep,
        String owner,
        String note) {

    private static final String REVIEWER = "reviewer";
    private static final String DATA_TEAM = "data team";
    private static final String PUBLISHER = "publisher";

    /** With the owner of its kind, and no note. */
    public Break(
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
        this(
                kind,
                subject,
                field,
                expected,
                found,
                difference,
                tolerance,
                detail,
                firstSeen,
                nextStep,
                kind.owner(),
                "");
    }

    public static final Comparator<Break> ORDER = Comparator.comparing(Break::kind)
            .thenComparing(Break::subject)
            .thenComparing(Break::field)
            .thenComparing(Break::expected)
            .thenComparing(Break::found)
            .thenComparing(Break::detail);

    /** What kind of thing does not add up. */
    public enum Kind {
        TOTAL_NOT_MET("A stated total differs from the incidents in its scope.", PUBLISHER),
        PARTS_NOT_MET("The parts of a stated total do not add up to it.", PUBLISHER),
        LISTING_NOT_MET("A document states another number than the rows it lists.", PUBLISHER),
        TOTALS_DIFFER("Two sources state different totals over the same scope.", PUBLISHER),
        DUPLICATE_INSIDE_SOURCE("One source lists one incident in several reports.", REVIEWER),
        SCALE_SUSPECTED("A value is a thousand or a million times off what its fellows suggest.", PUBLISHER),
        MISMATCH("Sources differ on a value, and no rule settles it.", REVIEWER),
        MISSING("A source that is to list all such incidents of a time does not have one of them.", REVIEWER),
        PENDING(
                "A source that is to list all such incidents does not have one that became known after the source was made.",
                DATA_TEAM),
        OUTSIDE_COVERAGE("A report lies outside the time that its source says it covers.", DATA_TEAM),
        KEY_REUSED("A source gave a key that had stood for another incident.", DATA_TEAM),
        FLIP_FLOP("A report left an incident and came back to it within the last ten releases.", REVIEWER),
        WEAK_LINK("Two groups of reports, each strong in itself, hang together by little.", REVIEWER);

        private final String meaning;
        private final String owner;

        Kind(String meaning, String owner) {
            this.meaning = meaning;
            this.owner = owner;
        }

        /**
         * The role that looks at it where nobody is named: {@code reviewer} decides on reports and values, {@code data team}
         * minds files and descriptors, {@code publisher} is who must be asked what a source meant.
         */
        public String owner() {
            return owner;
        }

        public String meaning() {
            return meaning;
        }

        /** As published: {@code total-not-met}. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** First seen in another night. */
    public Break firstSeenOn(LocalDate night) {
        return new Break(
                kind, subject, field, expected, found, difference, tolerance, detail, night, nextStep, owner, note);
    }

    /** @param by name of who looks at it, or empty: the owner stays */
    public Break owned(String by, String words) {
        return new Break(
                kind,
                subject,
                field,
                expected,
                found,
                difference,
                tolerance,
                detail,
                firstSeen,
                nextStep,
                by.isEmpty() ? owner : by,
                words);
    }

    /** What a break is known by from night to night: everything but its figures and dates. */
    public String identity() {
        return kind.slug() + " " + subject + " " + field;
    }
}
