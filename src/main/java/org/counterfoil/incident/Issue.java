package org.counterfoil.incident;

import java.util.Comparator;

/**
 * Something wrong with the input, as a value.
 *
 * @param origin what and where
 * @param seen what was found there, in a few words and with the text itself
 * @param advice what a person can do about it
 */
public record Issue(Kind kind, Origin origin, String seen, String advice) {

    public static final Comparator<Issue> ORDER = Comparator.comparing(Issue::kind)
            .thenComparing(Issue::origin)
            .thenComparing(Issue::seen)
            .thenComparing(Issue::advice);

    /** What was seen and what to do, each as a sentence of its own. */
    public String sentences() {
        return (seen.endsWith(".") ? seen : seen + ".") + " " + advice;
    }

    /** The catalogue. Each constant's meaning is printed in the documentation; {@link #slug} is what is published. */
    public enum Kind {
        FILE_UNREADABLE(
                Severity.QUARANTINED, "The file is damaged, encrypted or over a limit, and was set aside whole."),
        FORMAT_UNKNOWN(Severity.QUARANTINED, "The file is in none of the formats that are read."),
        FORMAT_MISMATCH(
                Severity.WARNING,
                "The file's content is of another format than its name says; the content was believed."),
        FILE_UNSTABLE(Severity.QUARANTINED, "The file changed while it was read and is left for the next night."),
        FILE_UNMAPPED(
                Severity.WARNING, "The file lies in a source's folder, but no document of its source.yml names it."),
        DOCUMENT_MISSING(
                Severity.WARNING,
                "The source.yml names a document, and no file is there; what it said last is carried over."),
        DESCRIPTOR_INVALID(Severity.QUARANTINED, "The source.yml has an error; the whole source was set aside."),
        TABLE_MISSING(Severity.QUARANTINED, "The document has no such sheet or table."),
        COLUMN_MISSING(
                Severity.QUARANTINED,
                "A column that the source.yml maps is not in the table; the table was set aside."),
        COLUMN_UNMAPPED(
                Severity.QUARANTINED,
                "The table has a column that the source.yml neither maps nor ignores; its cells were set aside."),
        ROW_RAGGED(
                Severity.QUARANTINED,
                "A row has cells beyond the header, or its quotes do not fit; what cannot be placed was set aside."),
        STRUCK_THROUGH(
                Severity.QUARANTINED,
                "Text is struck through in the document, and the source.yml does not say what of it."),
        VALUE_UNREADABLE(Severity.QUARANTINED, "A cell could not be read as its field."),
        VALUE_AMBIGUOUS(Severity.WARNING, "A cell has two readings; the one that was taken and the other are given."),
        VALUE_SUSPECT(
                Severity.WARNING,
                "A value was read, but hardly can be meant: a scale, a year or an order that does not fit."),
        VALUE_UNKNOWN(Severity.WARNING, "A country, currency, actor or code is not in our lists."),
        KEY_MISSING(Severity.QUARANTINED, "A row has no key; it was set aside."),
        KEY_DUPLICATE(
                Severity.QUARANTINED,
                "Two rows of a source have one key and differ; both were kept, the later ones under a suffix."),
        KEY_REUSED(
                Severity.WARNING,
                "A source gives a key to another incident than it did; the report is kept apart under a key of its own."),
        QUOTE_UNVERIFIED(
                Severity.QUARANTINED,
                "A figure extracted from prose does not stand in the quoted text; it was set aside."),
        COUNT_UNEXPECTED(Severity.WARNING, "A document holds another number of rows than its source.yml expects."),
        COUNT_TOO_LOW(Severity.FATAL, "A source gave fewer reports than its declared minimum: nothing is published."),
        LOOKUP_UNUSED(Severity.WARNING, "A lookup or rule of the source.yml matched nothing tonight."),
        TOTAL_ROW_DIFFERS(
                Severity.WARNING, "A row of totals in a table is neither the sum nor the count of the rows above it."),
        DECISION_STALE(
                Severity.WARNING,
                "What a person decided on is no longer there as it was judged; the decision has no effect."),
        DECISION_INVALID(
                Severity.WARNING, "A person's decision could not be read or names no report; it has no effect."),
        DECISION_ALTERED(
                Severity.WARNING,
                "A row of a workbook that was handed back asks something else than what was published; it has no effect."),
        DECISION_OUTDATED(
                Severity.WARNING,
                "What was decided in a workbook is no longer the question: a report changed or went; it has no effect."),
        DECISION_CONFLICT(
                Severity.WARNING,
                "A decision in a workbook that was handed back is at odds with another; it has no effect."),
        SHAPE_CHANGED(
                Severity.QUARANTINED,
                "The document's columns or units are not what they were; its last good reports are carried over."),
        SOURCE_STALE(Severity.WARNING, "The source gave nothing tonight; its last good reports are carried over."),
        BLOCK_TOO_LARGE(
                Severity.WARNING,
                "More reports share a key than its blocking rule compares; pairs of them may not have been looked at."),
        MODEL_UNFIT(
                Severity.WARNING,
                "A blocking rule or a comparison of the linkage tables found nothing tonight, or everything."),
        EXPECTATION_BROKEN(
                Severity.FATAL,
                "A source gives less, or older content, than its source.yml expects: nothing is published."),
        EXPECTATION_EXCEEDED(Severity.WARNING, "A source gives more than its source.yml or its history lets expect."),
        ENVELOPE_LEFT(
                Severity.FATAL,
                "A source gives far less than in its last releases: reports, or a field that was filled. Nothing is"
                        + " published."),
        SCALE_CHANGED(
                Severity.FATAL,
                "A source's amounts are hundreds of times what they were in the last release, or a hundredth: nothing is"
                        + " published."),
        IDS_UNSTABLE(
                Severity.FATAL,
                "More than one id in twenty of the last release would be merged, split or retired: nothing is published."),
        CONTENT_OLD(
                Severity.WARNING, "The content of a source has not changed for longer than its source.yml expects."),
        CONTENT_RETURNED(Severity.WARNING, "A file is one that was read before, and a newer one was there since."),
        EXPECTATION_OVERRIDDEN(Severity.WARNING, "A broken expectation that a person let pass for this release alone.");

        private final Severity severity;
        private final String meaning;

        Kind(Severity severity, String meaning) {
            this.severity = severity;
            this.meaning = meaning;
        }

        public Severity severity() {
            return severity;
        }

        public String meaning() {
            return meaning;
        }

        /** As published: {@code value-ambiguous}. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
