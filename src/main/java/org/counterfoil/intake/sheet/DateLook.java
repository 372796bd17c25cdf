package org.counterfoil.intake.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times by their parts: {@code yyyy-mm-dd}, {@code m/d/yy h:mm}, {@code d-mmm-yy}, {@code h:mm AM/PM}. */
final class DateLook implements FastLook {

    private static final Pattern PARTS =
            Pattern.compile("(?i)(y{4}|y{2})|(m{1,4})|(d{1,4})|(h{1,2})|(s{1,2})|(am/pm)|([-/.,: ])");
    private static final int DAY_MILLISECONDS = 86_400_000;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final List<DatePart> parts;
    private final boolean from1904;
    private int day = -1;
    private LocalDate date = EPOCH_1900;

    private DateLook(List<DatePart> parts, boolean from1904) {
        this.parts = List.copyOf(parts);
        this.from1904 = from1904;
    }

    static Optional<FastLook> of(String format, boolean from1904) {
        String plain = format.replaceAll("^\\[\\$-[0-9A-Fa-f]+]", "")
                .replaceAll(";@$", "")
                .replaceAll("\\\\([-/., ])", "$1");
        List<String> written = new ArrayList<>();
        Matcher part = PARTS.matcher(plain);
        int end = 0;
        while (part.find() && part.start() == end) {
            written.add(part.group().toLowerCase(Locale.ROOT));
            end = part.end();
        }
        return end == plain.length() ? Optional.of(new DateLook(DatePart.of(written), from1904)) : Optional.empty();
    }

    /** Milliseconds as POI rounds them; what is shown of them is cut, as POI does. */
    @Override
    public String shown(StoredNumber number) {
        double value = number.binary();
        if (value < 1 || value >= NumberLook.LAST_DAY - 1) {
            return "";
        }
        int days = (int) Math.floor(value);
        int milliseconds = (int) ((value - days) * DAY_MILLISECONDS + 0.5);
        if (milliseconds == DAY_MILLISECONDS) {
            days++;
            milliseconds = 0;
        }
        LocalDate shown = date(days);
        StringBuilder text = new StringBuilder(24);
        for (DatePart part : parts) {
            part.write(text, shown, milliseconds / 1000);
        }
        return text.toString();
    }

    /** Spreadsheets believe in a 29 February 1900, which is their day 60. */
    private LocalDate date(int days) {
        if (days != day) {
            day = days;
            date = from1904 ? EPOCH_1904.plusDays(days) : EPOCH_1900.plusDays(days < 61 ? days : days - 1);
        }
        return date;
    }
}
