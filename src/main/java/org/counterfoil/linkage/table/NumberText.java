package org.counterfoil.linkage.table;

/** Numbers as people write them into cells. */
final class NumberText {

    private static final int LONGEST = 24;

    private NumberText() {}

    /** The number that the whole text is, with commas between thousands or without, or NaN. */
    static double of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isPlausible(text)) {
            return Double.NaN;
        }
        String digits = text.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? text.replace(",", "") : text;
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Digits, and no letter that a parser would take for a unit or an exponent. */
    private static boolean isPlausible(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            digit |= letter >= '0' && letter <= '9';
            if ((letter < '0' || letter > '9') && "+-.,".indexOf(letter) < 0) {
                return false;
            }
        }
        return digit;
    }
}
