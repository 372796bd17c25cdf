package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cell that holds one number and nothing else but a sign of money: what may be added up without being understood. */
final class PlainNumber {

    private static final Pattern WRITTEN =
            Pattern.compile("-?(?:[A-Z]{3} ?|[$€£¥₩] ?)?-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

    private PlainNumber() {}

    /** Empty for dates, words, ranges, and numbers in which a comma may be a decimal one. */
    static Optional<BigDecimal> of(RawCell cell) {
        if (cell.number() != null) {
            return Optional.of(cell.number());
        }
        String text = cell.text().strip();
        return cell.date() == null && WRITTEN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replaceAll("[^0-9.-]", "")))
                : Optional.empty();
    }

    /** Digits that are shown behind the point. */
    static int places(RawCell cell) {
        String text = cell.text();
        int point = text.lastIndexOf('.');
        int end = point + 1;
        while (point >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return point < 0 ? 0 : end - point - 1;
    }
}
