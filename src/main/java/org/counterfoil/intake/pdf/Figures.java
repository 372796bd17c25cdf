package org.counterfoil.intake.pdf;

import java.util.regex.Pattern;

/** Whether a text of a table is a figure, or stands where a figure would. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "[-–—−+±<>≤≥~≈(\\[]*\\s*[$€£¥]?\\s*[-–—−+]?\\d[\\d.,'’\\s\\u00A0/–-]*\\s?(?:%|pp|bn|mn|m|k)?[)\\]]*[*†‡a-z]{0,3}(?:\\s?\\([^)]{1,9}\\))?");
    private static final Pattern NONE = Pattern.compile("[-–—−.:…*]+|n\\.?/?[ad]\\.?|N\\.?/?A\\.?|nil");

    private Figures() {}

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** A figure, or the mark that there is none. */
    static boolean standsForFigure(String text) {
        return isFigure(text) || NONE.matcher(text).matches();
    }

    /** Some number of the twentieth or twenty-first century alone, as headers have. */
    static boolean isYear(String text) {
        return text.matches("(?:19|20)\\d\\d(?:[-–/]\\d{2,4})?\\*{0,3}");
    }
}
