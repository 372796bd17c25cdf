package org.counterfoil.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Why a text is no date, in a few words for an issue. */
final class UnreadDate {

    private static final String NO_DATE = "is no date: '";
    private static final Pattern OPEN =
            Pattern.compile("(?i)^(?:since|after|before|by|until|prior to|no later than|as of|自)\\b.*|.*\\bonwards?$"
                    + "|^自.*|.*[\\d년월일年月日]\\s*(?:이후|이래|이전|까지|부터|以降|以后|以後|以来|以來|以前|まで|から|之前|之后|前|后|起)$");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i).*\\b(?:last|this|previous|same|next)\\s+(?:year|month|week|summer|winter|spring|autumn|fall)\\b.*"
                    + "|.*\\b(?:yesterday|today|ago|recently)\\b.*|지난.*|작년.*|올해.*|같은 해.*"
                    + "|(?:昨年|去年|今年|同年|本年|先月|今月|上个月|本月|当年|昨日|昨天).*");
    private static final Pattern FISCAL = Pattern.compile(
            "(?i).*\\b(?:FY ?'?\\d{2,4}|fiscal(?: year)? '?\\d{2,4})\\b.*|.*\\d{2,4}\\s*(?:年度|회계연도|회계 연도).*");
    private static final Pattern SERIAL = Pattern.compile("[234]\\d{4}(?:\\.\\d+)?");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}");
    private static final Pattern MILLISECONDS = Pattern.compile("1\\d{12}");

    private UnreadDate() {}

    /** Whether nothing better can be said than that it is no date. */
    static boolean saysLittle(String problem) {
        return problem.startsWith(NO_DATE);
    }

    /**
     * @param text what the grammar was given
     * @param quoted the same as written
     */
    static String because(String text, String quoted, DateGrammar grammar) {
        if (FISCAL.matcher(text).matches()) {
            return "is a fiscal year, and nothing says which months it has: '" + quoted + "'";
        }
        if (OPEN.matcher(text).matches()) {
            return "gives only one end of a period: '" + quoted + "'";
        }
        if (RELATIVE.matcher(text).matches()) {
            return "is relative to a day that is not given: '" + quoted + "'";
        }
        String number = number(text);
        return number.isEmpty() ? missing(text, grammar) + quoted + "'" : number;
    }

    private static String missing(String text, DateGrammar grammar) {
        boolean noYear = grammar.single(text).stream().anyMatch(parts -> parts.year() == 0 && parts.month() <= 12);
        if (noYear) {
            return "has no year: '";
        }
        return grammar.single(text).isEmpty() ? NO_DATE : "is a day that does not exist: '";
    }

    private static String number(String text) {
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text));
            return bare("a spreadsheet's count of days", day);
        }
        if (SECONDS.matcher(text).matches()) {
            return bare("seconds of a clock", day(Long.parseLong(text)));
        }
        return MILLISECONDS.matcher(text).matches()
                ? bare("milliseconds of a clock", day(Long.parseLong(text) / 1000))
                : "";
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    private static String bare(String what, LocalDate day) {
        return "is a bare number: " + what + " for " + day + "? Give the column a date format";
    }
}
