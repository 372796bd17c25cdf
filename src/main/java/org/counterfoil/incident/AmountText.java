package org.counterfoil.incident;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Amounts in columns of texts: the normal form that CSV files hold ({@code USD 1650000000..1700000000..1750000000}, see
 * {@link Range#text}) and the form that people read ({@code USD 1,650,000,000 to 1,750,000,000, best 1,700,000,000}). No digit
 * is rounded, and {@link #normal} takes every amount back. What is no amount stays as it is. Stateless.
 */
public final class AmountText {

    private static final String BETWEEN = "; ";
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final String GROUPED = "-?\\d{1,3}(?:,?\\d{3})*(?:\\.\\d+)?";
    private static final String UNKNOWN = "unknown";

    /** A token with capitals and without small letters: {@code USD}, {@code 1INCH}. */
    private static final String UNIT = "(?=\\S*\\p{Lu})[^\\s\\p{Ll};,\"]+ ";

    /** Before the unit a field may be named: {@code taken USD 16000000}. */
    private static final Pattern WITH_UNIT = Pattern.compile("((?:[a-z_]+ )?" + UNIT + ")(.+)");

    private static final Pattern BARE = Pattern.compile("-?\\d{6,}(?:\\.\\d+)?");
    private static final Pattern RANGE =
            Pattern.compile("(?=.*\\d)(NUMBER)?\\.\\.(NUMBER)?\\.\\.(NUMBER)?".replace("NUMBER", NUMBER));
    private static final Pattern HEDGED =
            Pattern.compile("((?:about |up to |at least )?)(NUMBER)(?:( to )(NUMBER))?".replace("NUMBER", NUMBER));

    private static final Pattern SPAN =
            Pattern.compile("(GROUPED) to (GROUPED)(?:, best (GROUPED))?".replace("GROUPED", GROUPED));
    private static final Pattern END = Pattern.compile(
            "(about|up to|at least) (GROUPED)(?:, best (GROUPED|unknown))?".replace("GROUPED", GROUPED));

    private AmountText() {}

    /**
     * For people.
     *
     * @param text one amount, or several parted by semicolons, each perhaps behind the name of its field; bare numbers only where
     *     they have six digits or more, so that no year is taken for one
     */
    public static String readable(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        return Arrays.stream(text.split(BETWEEN, -1)).map(AmountText::item).collect(Collectors.joining(BETWEEN));
    }

    private static String item(String item) {
        Matcher unit = WITH_UNIT.matcher(item);
        if (unit.matches()) {
            return unit.group(1) + body(unit.group(2));
        }
        return BARE.matcher(item).matches() || RANGE.matcher(item).matches() ? body(item) : item;
    }

    private static String body(String body) {
        Matcher range = RANGE.matcher(body);
        if (range.matches()) {
            return words(given(range, 1), given(range, 2), given(range, 3));
        }
        Matcher hedged = HEDGED.matcher(body);
        return hedged.matches()
                ? hedged.group(1) + grouped(hedged.group(2)) + given(hedged, 3) + grouped(given(hedged, 4))
                : body;
    }

    private static String words(String low, String best, String high) {
        if (low.isEmpty() && high.isEmpty()) {
            return "about " + grouped(best);
        }
        if (!low.isEmpty() && !high.isEmpty()) {
            return grouped(low) + " to " + grouped(high) + (best.isEmpty() ? "" : ", best " + grouped(best));
        }
        String end = low.isEmpty() ? high : low;
        return (low.isEmpty() ? "up to " : "at least ")
                + grouped(end)
                + (best.equals(end) ? "" : ", best " + (best.isEmpty() ? UNKNOWN : grouped(best)));
    }

    /** All digits, in groups of three: {@code 1,234,567.8}. */
    public static String grouped(String number) {
        int point = (number + ".").indexOf('.');
        return number.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + number.substring(point);
    }

    /** The normal form of an amount with its unit, in whichever of the two forms it is; any other text as it is. */
    public static String normal(String text) {
        Matcher unit = WITH_UNIT.matcher(text);
        return unit.matches() ? unit.group(1) + range(unit.group(2)) : text;
    }

    private static String range(String words) {
        if (words.matches(GROUPED)) {
            return plain(words);
        }
        Matcher span = SPAN.matcher(words);
        if (span.matches()) {
            return plain(span.group(1)) + ".." + plain(given(span, 3)) + ".." + plain(span.group(2));
        }
        Matcher end = END.matcher(words);
        return end.matches() ? open(end.group(1), plain(end.group(2)), given(end, 3)) : words;
    }

    private static String open(String hedge, String figure, String best) {
        if (hedge.equals("about")) {
            return ".." + figure + "..";
        }
        String middle = best.isEmpty() ? figure : best.equals(UNKNOWN) ? "" : plain(best);
        return hedge.equals("up to") ? ".." + middle + ".." + figure : figure + ".." + middle + "..";
    }

    private static String plain(String grouped) {
        return grouped.replace(",", "");
    }

    private static String given(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? "" : text;
    }
}
