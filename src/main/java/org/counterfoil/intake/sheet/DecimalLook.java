package org.counterfoil.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decimals with a fixed number of places: {@code 0}, {@code #,##0.00}, {@code 0.0%}, {@code $#,##0}. Halves are rounded up. */
final class DecimalLook implements FastLook {

    private static final Pattern FORMAT = Pattern.compile("([$€£¥]?)(#,##0|0|#,#00)(?:\\.(0{1,10}))?(%?)");
    private static final int WIDTH = 64;
    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private final String prefix;
    private final boolean grouped;
    private final int places;
    private final boolean percent;
    private final byte[] text = new byte[WIDTH];

    private DecimalLook(String prefix, boolean grouped, int places, boolean percent) {
        this.prefix = prefix;
        this.grouped = grouped;
        this.places = places;
        this.percent = percent;
    }

    static Optional<FastLook> of(String format) {
        Matcher parts = FORMAT.matcher(format);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int places = parts.group(3) == null ? 0 : parts.group(3).length();
        return Optional.of(new DecimalLook(
                parts.group(1),
                parts.group(2).startsWith("#"),
                places,
                !parts.group(4).isEmpty()));
    }

    @Override
    public String shown(StoredNumber number) {
        int scale = number.scale() - (percent ? 2 : 0);
        // more digits would leave the long
        if (!number.isSmall() || places - scale > 3) {
            return withMorePlaces(number, scale);
        }
        return written(rounded(Math.abs(number.mantissa()), scale - places), number.mantissa() < 0);
    }

    private String withMorePlaces(StoredNumber number, int scale) {
        boolean fits = number.isSmall() && Math.abs(number.mantissa()) < TENS[18 - Math.min(18, places - scale)];
        return fits ? written(rounded(Math.abs(number.mantissa()), scale - places), number.mantissa() < 0) : "";
    }

    private static long rounded(long digits, int tooMany) {
        if (tooMany <= 0) {
            return digits * TENS[-tooMany];
        }
        long unit = TENS[tooMany];
        return digits / unit + (digits % unit >= unit / 2 ? 1 : 0);
    }

    /** From the last digit to the first. */
    private String written(long digits, boolean negative) {
        int at = WIDTH;
        if (percent) {
            text[--at] = '%';
        }
        long rest = digits;
        for (int place = 0; place <= places || rest > 0; place++) {
            if (places > 0 && place == places) {
                text[--at] = '.';
            }
            if (grouped && place > places && (place - places) % 3 == 0) {
                text[--at] = ',';
            }
            text[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (negative && prefix.isEmpty()) {
            text[--at] = '-';
        }
        String plain = new String(text, at, WIDTH - at, StandardCharsets.ISO_8859_1);
        return prefix.isEmpty() ? plain : (negative ? "-" : "") + prefix + plain;
    }
}
