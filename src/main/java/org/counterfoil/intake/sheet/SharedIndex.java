package org.counterfoil.intake.sheet;

import java.nio.charset.StandardCharsets;

/** Which shared text a cell means, in digits. */
final class SharedIndex {

    private static final int DIGITS = 9;

    private SharedIndex() {}

    static int read(byte[] bytes, int from, int to) throws MalformedSheet {
        int start = from;
        int end = to;
        while (start < end && XmlBytes.isSpace(bytes[start])) {
            start++;
        }
        while (start < end && XmlBytes.isSpace(bytes[end - 1])) {
            end--;
        }
        int index = 0;
        boolean digits = end > start && end - start <= DIGITS;
        for (int at = start; at < end && digits; at++) {
            int digit = bytes[at] - '0';
            digits = digit >= 0 && digit <= 9;
            index = index * 10 + digit;
        }
        if (!digits) {
            throw new MalformedSheet("'" + new String(bytes, from, to - from, StandardCharsets.UTF_8)
                    + "' is no number of a shared text.");
        }
        return index;
    }
}
