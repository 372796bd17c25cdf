package org.counterfoil.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question about two reports is known by when it comes back: {@code 2026-11-23.1 3f2a91bc04de 77aa01c9d2e4}. The
 * digits are the beginnings of SHA-256 hashes; they guard against mistakes, not against forgery.
 *
 * @param release text of the release that asked
 * @param night of that release
 * @param question 12 digits over the names of both reports and everything they say
 * @param row 12 digits over the release, the question and the row as it was shown
 */
public record ReviewMark(String release, LocalDate night, String question, String row) {

    private static final int DIGITS = 12;
    private static final Pattern FORM =
            Pattern.compile("((\\d{4}-\\d{2}-\\d{2})\\.\\d+) ([0-9a-f]{12}) ([0-9a-f]{12})");

    /** @param asked the cells of the columns that are {@link ReviewColumn#isAsked}, in their order */
    public static ReviewMark of(String release, LocalDate night, String question, List<String> asked) {
        return new ReviewMark(release, night, question, row(release, question, asked));
    }

    /**
     * What the two say, and nothing of where it stands: a row that moves in its file asks nothing new.
     *
     * @return the same for either order of the two
     */
    public static String question(Report one, Report other) {
        return digits(Stream.of(one, other).map(ReviewMark::said).sorted());
    }

    private static String said(Report report) {
        return digits(Stream.concat(
                Stream.of(report.id().text()),
                report.claims().stream()
                        .map(claim -> claim.field() + "\t" + claim.value().kind() + "\t"
                                + claim.value().text())
                        .distinct()
                        .sorted()));
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #text} writes */
    public static ReviewMark parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a fingerprint of a question: '" + text + "'");
        }
        return new ReviewMark(form.group(1), LocalDate.parse(form.group(2)), form.group(3), form.group(4));
    }

    /** Whether the row is as it was published; spreadsheets may break and space its texts as they like. */
    public boolean isOf(List<String> asked) {
        return row.equals(row(release, question, asked));
    }

    public String text() {
        return release + " " + question + " " + row;
    }

    private static String row(String release, String question, List<String> asked) {
        return digits(Stream.concat(
                Stream.of(release, question),
                asked.stream().map(cell -> cell.replaceAll("\\s+", " ").strip())));
    }

    private static String digits(Stream<String> texts) {
        return Sha256.of(texts.collect(Collectors.joining("\n"))).substring(0, DIGITS);
    }
}
