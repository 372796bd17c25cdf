package org.counterfoil.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When the incidents of a sentence happened.
 *
 * @param days both ends included; null where the words could not be read as days
 * @param vague whether it is one date, and no span from one to another
 * @param from where the words begin in the sentence
 * @param to behind their last character
 */
record ProsePeriod(@Nullable DateInterval days, boolean vague, int from, int to) {

    /** The end of <i>since</i> where nothing tells when it was said, and the beginning of <i>until</i>. */
    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    static final LocalDate OPEN_BEGINNING = LocalDate.of(1, 1, 1);

    private static final String D = "(" + ProseDates.DATE + ")";
    private static final String B = "(" + ProseDates.BEGINNING + ")";
    private static final Pattern SPAN =
            Pattern.compile("(?:\\b[Bb]etween " + B + " and |(?:\\b[Ff]rom |\\b[Ss]ince )?(?<![\\w/])" + B
                    + "(?: (?:to|until|till|through|up to|and) (?:at least )?| ?- ?))" + D);
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince (?:at least |about |around |as early as )?" + D);
    private static final Pattern UNTIL =
            Pattern.compile("\\b(?:[Bb]y|[Uu]ntil|[Uu]p to|[Tt]hrough|[Uu]p until) (?:at least )?" + D);
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Oo]ver|[Ff]or|[Ww]ithin|(?<=(?:attacks|hacks|thefts|heists|incidents|raids|breaches|exploits|losses) )of) (?:the (?:whole |course )?(?:of )?(?:year )?)?"
                    + D + "|\\b" + D + "(?= alone\\b| saw\\b|'s? )");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:last|this|past|previous) (?:\\w+ )?(?:years?|months?|decade|quarter|summer|winter|spring|autumn)\\b"
                    + "|\\b(?:recent|previous|last few|past few) (?:years|months)\\b|\\byears ago\\b|\\b(?:a|one) year earlier\\b");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\\b(?:report|published|dated|released|issued|issue|submitted|reported|said|told|announced|study|statement"
                    + "|interview|updated)(?: \\w+)? $");

    /** Whether it reaches over more than a date that is vague: <i>early 2018</i> is one date. */
    boolean isSpan() {
        return days != null && days.precision() == Precision.RANGE && !vague;
    }

    /** Every period in a clause: spans first, then what begins, ends or lies within a date; without overlaps. */
    static List<ProsePeriod> in(String words, ProseScope scope, @Nullable DateInterval stated) {
        List<ProsePeriod> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(words);
        collect(found, rest, SPAN, m -> span(m, scope.notation()));
        collect(found, rest, SINCE, m -> since(m.group(1), scope.notation(), stated));
        collect(found, rest, UNTIL, m -> until(m.group(1), scope.notation()));
        collect(
                found,
                rest,
                WITHIN,
                m -> ProseDates.read(m.group(1) == null ? m.group(2) : m.group(1), scope.notation()));
        collect(found, rest, RELATIVE, m -> relative(m.group(), stated));
        return found.stream()
                .sorted(java.util.Comparator.comparingInt(ProsePeriod::from))
                .toList();
    }

    /** Where a span or a beginning that opens the words ends, or 0: <i>Between 2017 and 2023 the Panel counted</i>. */
    static int opening(String words) {
        for (Pattern pattern : List.of(SPAN, SINCE)) {
            Matcher m = pattern.matcher(words);
            if (m.lookingAt()) {
                return m.end();
            }
        }
        return 0;
    }

    private static void collect(
            List<ProsePeriod> found,
            StringBuilder rest,
            Pattern pattern,
            java.util.function.Function<Matcher, Optional<DateInterval>> reading) {
        String words = rest.toString();
        for (Matcher m = pattern.matcher(words); m.find(); ) {
            if (!PUBLISHED.matcher(words.substring(0, m.start())).find()) {
                found.add(new ProsePeriod(reading.apply(m).orElse(null), pattern == WITHIN, m.start(), m.end()));
            }
            rest.replace(m.start(), m.end(), " ".repeat(m.end() - m.start()));
        }
    }

    private static Optional<DateInterval> span(Matcher m, Notation notation) {
        String from = m.group(1) == null ? m.group(2) : m.group(1);
        Optional<DateInterval> end = ProseDates.read(m.group(3), notation);
        return ProseDates.beginning(from, m.group(3), notation)
                .flatMap(b -> end.filter(e -> !e.latest().isBefore(b.earliest()))
                        .map(e -> DateInterval.between(b.earliest(), e.latest())));
    }

    private static Optional<DateInterval> since(String date, Notation notation, @Nullable DateInterval stated) {
        return ProseDates.read(date, notation).map(begin -> {
            boolean known = stated != null && !stated.latest().isBefore(begin.earliest());
            return DateInterval.between(begin.earliest(), known && stated != null ? stated.latest() : OPEN_END);
        });
    }

    private static Optional<DateInterval> until(String date, Notation notation) {
        return ProseDates.read(date, notation).map(end -> DateInterval.between(OPEN_BEGINNING, end.latest()));
    }

    /** Only the year before or of the statement is read; <i>in recent years</i> is no period anybody can hold items to. */
    private static Optional<DateInterval> relative(String words, @Nullable DateInterval stated) {
        boolean known =
                stated != null && stated.earliest().getYear() == stated.latest().getYear();
        if (!known || stated == null || !words.matches("(?i)(?:last|this|previous) year")) {
            return Optional.empty();
        }
        int year = stated.earliest().getYear() - (words.matches("(?i)this .*") ? 0 : 1);
        return Optional.of(DateInterval.ofYear(year));
    }
}
