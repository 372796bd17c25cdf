package org.counterfoil.intake.sheet;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One part of a date's look.
 *
 * @param what {@code y}, {@code M} for months, {@code m} for minutes, {@code d}, {@code h}, {@code H} for hours of 24,
 *     {@code s}, {@code a} for AM and PM; {@code '} for a character that stands for itself
 * @param width how often the letter is written
 */
record DatePart(char what, int width, String literal) {

    private static final int SECONDS_AN_HOUR = 3600;

    /** @param written runs of one letter in lower case, {@code am/pm}, single other characters */
    static List<DatePart> of(List<String> written) {
        boolean halves = written.contains("am/pm");
        List<DatePart> parts = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String part = written.get(i);
            char letter = part.charAt(0);
            char what = switch (letter) {
                case 'm' -> isMinute(written, i) ? 'm' : 'M';
                case 'h' -> halves ? 'h' : 'H';
                case 'y', 'd', 's', 'a' -> letter;
                default -> '\'';
            };
            parts.add(new DatePart(what, part.length(), part));
        }
        return parts;
    }

    /** Behind hours, or before seconds. */
    private static boolean isMinute(List<String> written, int index) {
        if (written.get(index).length() > 2) {
            return false;
        }
        return neighbour(written, index, -1) == 'h' || neighbour(written, index, 1) == 's';
    }

    private static char neighbour(List<String> written, int index, int step) {
        for (int i = index + step; i >= 0 && i < written.size(); i += step) {
            char letter = written.get(i).charAt(0);
            if (Character.isLetter(letter)) {
                return letter;
            }
        }
        return ' ';
    }

    void write(StringBuilder text, LocalDate date, int second) {
        switch (what) {
            case 'y' -> year(text, date.getYear());
            case 'M' -> month(text, date);
            case 'd' -> day(text, date);
            case 'H' -> number(text, second / SECONDS_AN_HOUR);
            case 'h' -> number(text, (second / SECONDS_AN_HOUR + 11) % 12 + 1);
            case 'm' -> number(text, second / 60 % 60);
            case 's' -> number(text, second % 60);
            case 'a' -> text.append(second < 12 * SECONDS_AN_HOUR ? "AM" : "PM");
            default -> text.append(literal);
        }
    }

    private void year(StringBuilder text, int year) {
        if (width == 4) {
            text.append(year);
        } else {
            number(text, year % 100);
        }
    }

    private void month(StringBuilder text, LocalDate date) {
        if (width > 2) {
            text.append(date.getMonth().getDisplayName(width == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.US));
        } else {
            number(text, date.getMonthValue());
        }
    }

    private void day(StringBuilder text, LocalDate date) {
        if (width > 2) {
            text.append(date.getDayOfWeek().getDisplayName(width == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.US));
        } else {
            number(text, date.getDayOfMonth());
        }
    }

    private void number(StringBuilder text, int number) {
        if (width == 2 && number < 10) {
            text.append('0');
        }
        text.append(number);
    }
}
