package org.counterfoil.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text table is written.
 *
 * @param delimiter between cells
 * @param quote around cells that hold the delimiter, a quote or a line's end
 * @param backslash whether a backslash takes its meaning from a quote inside a quoted cell; a doubled quote always does
 */
record CsvDialect(char delimiter, char quote, boolean backslash) {

    private static final int SAMPLE = 1 << 16;
    private static final Pattern ESCAPED_QUOTE = Pattern.compile("[^\\\\]\\\\\"(?=[^\\n\\r])");

    static CsvDialect of(OpenFile file) {
        char delimiter = Delimiter.of(file);
        String text = file.decoded().text();
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        boolean single = sample.indexOf('"') < 0 && isQuotedBy('\'', delimiter, sample);
        CsvDialect dialect = new CsvDialect(delimiter, single ? '\'' : '"', hasEscapes(sample, delimiter));
        file.say("delimiter " + name(delimiter) + (file.options().delimiter().isEmpty() ? "" : " as declared"));
        file.say("quote " + dialect.quote() + (dialect.backslash() ? ", escaped by \\ or doubled" : ", doubled"));
        return dialect;
    }

    /** A path may end in a backslash before its closing quote: an escape is one that more text of the cell follows. */
    private static boolean hasEscapes(String sample, char delimiter) {
        Matcher escaped = ESCAPED_QUOTE.matcher(sample);
        while (escaped.find()) {
            if (escaped.end() < sample.length() && sample.charAt(escaped.end()) != delimiter) {
                return true;
            }
        }
        return false;
    }

    /** An apostrophe inside a word quotes nothing: at least two cells begin with it, and as many end with it. */
    private static boolean isQuotedBy(char quote, char delimiter, String sample) {
        String edge = Pattern.quote(String.valueOf(delimiter));
        String mark = Pattern.quote(String.valueOf(quote));
        long opened = count("(?m)(?:^|" + edge + ")" + mark, sample);
        long closed = count("(?m)" + mark + "(?:$|(?=" + edge + "))", sample);
        return opened > 1 && opened == closed;
    }

    private static long count(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().count();
    }

    private static String name(char delimiter) {
        return switch (delimiter) {
            case '\t' -> "tab";
            case '\u001f' -> "unit separator";
            default -> String.valueOf(delimiter);
        };
    }
}
