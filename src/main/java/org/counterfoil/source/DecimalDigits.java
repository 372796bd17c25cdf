package org.counterfoil.source;

/** Decimal digits of every script as those of ASCII: Arabic-Indic, Devanagari, Thai. */
final class DecimalDigits {

    private DecimalDigits() {}

    /** The Arabic signs between thousands and before decimals become an apostrophe and a point. */
    static String ascii(String text) {
        if (text.chars().allMatch(letter -> letter < 0x660 || letter > 0xABFF)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> plain.appendCodePoint(ascii(letter)));
        return plain.toString();
    }

    private static int ascii(int letter) {
        if (letter == '\u066B') {
            return '.';
        }
        if (letter == '\u066C') {
            return '\'';
        }
        return Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(letter, 10) : letter;
    }
}
