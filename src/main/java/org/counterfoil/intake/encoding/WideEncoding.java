package org.counterfoil.intake.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * UTF-16 and UTF-32 without a byte order mark: they have zero bytes, which no text in another encoding has, and in one of them
 * alone the text has lines, spaces and letters that exist.
 */
public final class WideEncoding {

    private static final int SAMPLE = 1 << 16;
    private static final List<Charset> ALL = List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private WideEncoding() {}

    /** Empty where no byte is zero, or where the bytes are text in none of them. */
    public static Optional<Charset> of(byte[] bytes) {
        byte[] sample = Arrays.copyOf(
                bytes, Math.min(bytes.length, SAMPLE) / 4 * 4 == 0 ? bytes.length : Math.min(bytes.length, SAMPLE));
        byte[] whole = sample.length < bytes.length ? Arrays.copyOf(sample, sample.length / 4 * 4) : sample;
        return hasZero(whole)
                ? ALL.stream()
                        .filter(charset -> isText(whole, charset))
                        .max(Comparator.comparingLong(charset -> plain(new String(whole, charset))))
                : Optional.empty();
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        Decoded decoded = Decoded.of(bytes, charset);
        return decoded.malformed().isEmpty()
                && decoded.text().codePoints().allMatch(WideEncoding::isPrintable)
                && plain(decoded.text()) > 0;
    }

    private static boolean isPrintable(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character == '\f'
                || Character.isDefined(character)
                        && !Character.isISOControl(character)
                        && Character.getType(character) != Character.PRIVATE_USE;
    }

    private static long plain(String text) {
        return text.chars()
                .filter(character -> character >= ' ' && character < 0x7F || character == '\n' || character == '\r')
                .count();
    }
}
