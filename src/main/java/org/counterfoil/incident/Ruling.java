package org.counterfoil.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's decision on one report, or on what it claims of one field. It beats every rule, and lasts.
 *
 * @param field of the claim, or empty where the whole report is meant
 * @param value text of the claim's value as it was judged; for {@link Kind#OVERRIDE} the value to publish; empty where the
 *     report claims one value of the field, or the whole report is meant
 * @param why the reason; not blank
 * @param evidence where that can be checked, or empty
 * @param row of the file it stands in, 1-based
 */
public record Ruling(
        Kind kind,
        ReportId report,
        String field,
        String value,
        String who,
        LocalDate when,
        String why,
        String evidence,
        int row) {

    /** The file that decisions stand in. */
    public static final String DOCUMENT = "decisions.csv";

    /** Independent of the order of rows. */
    public static final Comparator<Ruling> ORDER = Comparator.comparing(Ruling::report)
            .thenComparing(Ruling::field)
            .thenComparing(Ruling::kind)
            .thenComparing(Ruling::value)
            .thenComparing(Ruling::when)
            .thenComparing(Ruling::who)
            .thenComparing(Ruling::why)
            .thenComparing(Ruling::evidence);

    /**
     * What a person names: a report, or its claims of one field.
     *
     * @param report as its id is written
     * @param field or empty
     */
    public record Subject(String report, String field) {

        private static final Pattern CLAIM = Pattern.compile("(?<report>.+)#(?<field>[a-z][a-z0-9_]*)(\\.\\d+)?");

        /**
         * A report's name may hold the sign, too. The number behind a claim's field counts what the report says tonight and
         * is left out.
         */
        public static Subject parse(String text) {
            Matcher claim = CLAIM.matcher(text);
            return claim.matches() ? new Subject(claim.group("report"), claim.group("field")) : new Subject(text, "");
        }
    }

    /** What was decided. */
    public enum Kind {
        /** The report is left out, as if its source had not given it. */
        EXCLUDE("Left out of the release."),
        /** The claim's value is published, whatever the rules say. */
        WINS("Its value is published."),
        /** The claim is shown and does not count. */
        IGNORE("Shown, and does not count."),
        /** The source has taken it back: shown, and does not count. */
        RETRACTED("Retracted by its source: shown, and does not count."),
        /** The victim denies it: shown as that, and counts. */
        DISPUTED("Disputed by the victim: shown as that, and counts."),
        /** A value that no source gives is published. */
        OVERRIDE("The value given by the decision is published.");

        private final String effect;

        Kind(String effect) {
            this.effect = effect;
        }

        /** As a person writes it: {@code exclude}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it does, as a sentence. */
        public String effect() {
            return effect;
        }

        /** Whether what it is on does not compete for being published. */
        public boolean setsAside() {
            return this == IGNORE || this == RETRACTED;
        }
    }

    public Ruling {
        if (why.isBlank() || who.isBlank()) {
            throw new IllegalArgumentException("A decision needs somebody who made it and a reason: " + report);
        }
        boolean needsField = kind == Kind.WINS || kind == Kind.IGNORE || kind == Kind.OVERRIDE;
        if (needsField && field.isEmpty()) {
            throw new IllegalArgumentException("'" + kind.text() + "' is on one field of a report: write "
                    + report.text() + "#field, as the column claim_id of Claims has it.");
        }
        if (kind == Kind.OVERRIDE && value.isEmpty()) {
            throw new IllegalArgumentException(
                    "'override' needs the value to publish in the column right, as the column value of Claims writes it.");
        }
        if (kind == Kind.EXCLUDE && !field.isEmpty()) {
            throw new IllegalArgumentException("'exclude' is on a whole report; for one claim of it, write 'ignore'.");
        }
    }

    /** {@code un-panel/A:17} or {@code un-panel/A:17#taken}. */
    public String subject() {
        return field.isEmpty() ? report.text() : report.text() + "#" + field;
    }

    /** For people: who decided, when and why. */
    public String words() {
        return kind.text() + ": " + why + " (" + who + ", " + when + ")";
    }
}
