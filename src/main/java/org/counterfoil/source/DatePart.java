package org.counterfoil.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;

/** A part of a year or of a month. Thirds where a phrase is vague: docs/interpretation.md says so. */
enum DatePart {
    WHOLE("(?!)"),
    SPRING("spring|봄|春季?|春天|春先"),
    SUMMER("summer|여름|夏季?|夏天"),
    AUTUMN("autumn|fall|가을|秋季?|秋天"),
    WINTER("winter|겨울|冬季?|冬天"),
    Q1("q1|1q|1st quarter|first quarter"),
    Q2("q2|2q|2nd quarter|second quarter"),
    Q3("q3|3q|3rd quarter|third quarter"),
    Q4("q4|4q|4th quarter|fourth quarter|last quarter"),
    H1("h1|1h|1st half|first half|상반기|上半期|上半年"),
    H2("h2|2h|2nd half|second half|하반기|下半期|下半年"),
    EARLY("early|beginning|start|초|초반|초순|初|初頭|初め|年初|上旬"),
    MIDDLE("mid|middle|중순|중반|中旬|中|半ば|年中"),
    LATE("late|end|말|하순|후반|末|底|下旬|年末|年底|終わり");

    private final Pattern words;

    DatePart(String words) {
        this.words = Pattern.compile("(?i)(?<![\\p{L}])(?:the )?(?:" + words + ")(?![\\p{L}\\p{N}])(?: of(?: the)?)?");
    }

    static final List<DatePart> NAMED = List.of(values()).subList(1, values().length);

    /** {@link #WHOLE} where the word names no part. */
    static DatePart named(String word) {
        return NAMED.stream()
                .filter(part -> part.words.matcher(word).matches())
                .findFirst()
                .orElse(WHOLE);
    }

    Pattern words() {
        return words;
    }

    /** @param month 0 for a part of the year */
    DateInterval of(int year, int month) {
        return switch (this) {
            case WHOLE -> DateInterval.ofYear(year);
            case SPRING, SUMMER, AUTUMN, WINTER -> DateInterval.ofSeason(year, name().toLowerCase(Locale.ROOT));
            case Q1, Q2, Q3, Q4 -> DateInterval.ofQuarter(year, ordinal() - Q1.ordinal() + 1);
            case H1, H2 -> months(year, this == H1 ? 1 : 7, 6);
            case EARLY, MIDDLE, LATE -> third(year, month, ordinal() - EARLY.ordinal());
        };
    }

    private static DateInterval third(int year, int month, int index) {
        if (month == 0) {
            return months(year, 1 + 4 * index, 4);
        }
        LocalDate first = LocalDate.of(year, month, 1 + 10 * index);
        return DateInterval.between(first, index == 2 ? YearMonth.from(first).atEndOfMonth() : first.plusDays(9));
    }

    private static DateInterval months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return DateInterval.between(month.atDay(1), month.plusMonths(count - 1).atEndOfMonth());
    }
}
