package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Range;

/** Finds sums of money in running text: {@code US$ 2.5 million}, {@code two billion dollars}, {@code $1 to $2 billion}. */
final class ProseAmounts {

    private static final String SIGN = "(?:US ?\\$|U\\.S\\. ?\\$|USD|\\$|EUR|€|GBP|£|KRW|₩|JPY|¥|US dollars?)";
    private static final String NAME =
            "(?:US dollars?|United States dollars?|U\\.S\\. dollars?|American dollars?|dollars?|USD|euros?|EUR|won|KRW|yen|JPY|pounds|GBP)";
    private static final String NUMBER = "(" + Numeral.DIGITS + "|" + Numeral.WORDS + ")";
    private static final String SCALED = "(?:[ -]?(" + Numeral.SCALE + ")(?!\\p{L}))?";
    private static final String LEFT = "(?<![\\p{L}\\p{N}.,$€£/-])";
    private static final String RIGHT = "(?!\\p{L}|[.,]?\\d)";

    private static final Pattern SPAN = Pattern.compile("(?i)" + LEFT + "(" + SIGN + ")? ?(" + Numeral.DIGITS + ")"
            + SCALED + "(?: ?(?:to|and|-) ?)(" + SIGN + ")? ?(" + Numeral.DIGITS + ")" + SCALED + "(?: (?:in )?(" + NAME
            + "))?" + RIGHT);
    private static final Pattern SIGN_FIRST =
            Pattern.compile("(?i)" + LEFT + "(" + SIGN + ") ?" + NUMBER + SCALED + RIGHT);
    private static final Pattern NAME_LAST =
            Pattern.compile("(?i)" + LEFT + NUMBER + SCALED + "[ -](?:in )?(" + NAME + ")" + RIGHT);

    private ProseAmounts() {}

    /** In the order of the text, without overlaps; every one is a loss until the words around it say more. */
    static List<ProseFigure> in(String words) {
        List<ProseFigure> figures = new ArrayList<>();
        StringBuilder rest = new StringBuilder(words);
        for (Matcher m = SPAN.matcher(words); m.find(); ) {
            span(words, m).ifPresent(figure -> take(figures, rest, figure));
        }
        for (Matcher m = SIGN_FIRST.matcher(rest.toString()); m.find(); ) {
            take(figures, rest, single(words, m, m.group(1), m.group(2), m.group(3)));
        }
        for (Matcher m = NAME_LAST.matcher(rest.toString()); m.find(); ) {
            take(figures, rest, single(words, m, m.group(3), m.group(1), m.group(2)));
        }
        return figures.stream()
                .sorted(java.util.Comparator.comparingInt(ProseFigure::from))
                .toList();
    }

    private static void take(List<ProseFigure> figures, StringBuilder rest, ProseFigure figure) {
        figures.add(figure);
        rest.replace(figure.from(), figure.to(), " ".repeat(figure.to() - figure.from()));
    }

    private static ProseFigure single(String words, Matcher m, String unit, String number, String scale) {
        BigDecimal figure = Numeral.read(number).multiply(Numeral.scale(scale == null ? "" : scale));
        List<Modality> hedges = ProseHedge.of(words.substring(0, m.start()), words.substring(m.end()));
        return new ProseFigure(Measure.LOSS, Hedge.range(figure, hedges), currency(unit), hedges, m.start(), m.end());
    }

    /** Two ends, of which the first may leave its unit and its scale to the second. */
    private static Optional<ProseFigure> span(String words, Matcher m) {
        String unit = m.group(1) != null ? m.group(1) : m.group(4) != null ? m.group(4) : m.group(7);
        String scale = m.group(6) == null ? "" : m.group(6);
        BigDecimal high = Numeral.read(m.group(5)).multiply(Numeral.scale(scale));
        BigDecimal low = Numeral.read(m.group(2)).multiply(Numeral.scale(m.group(3) == null ? scale : m.group(3)));
        boolean ends = m.group(4) != null || m.group(3) == null;
        boolean and = m.group().matches("(?i).*\\d[\\p{L} ]* and .*");
        boolean between = words.substring(0, m.start()).matches("(?i).*\\bbetween $");
        boolean from = words.substring(0, m.start()).matches("(?i).*\\b(?:rose|grew|fell|up|down|increased) from $");
        if (unit == null || low.compareTo(high) >= 0 || !ends || and != between || from) {
            return Optional.empty();
        }
        return Optional.of(
                new ProseFigure(Measure.LOSS, Range.between(low, high), currency(unit), List.of(), m.start(), m.end()));
    }

    private static String currency(String unit) {
        String name = unit.toUpperCase(Locale.ROOT);
        if (name.startsWith("EUR") || name.equals("€")) {
            return "EUR";
        }
        if (name.equals("GBP") || name.equals("£") || name.startsWith("POUND")) {
            return "GBP";
        }
        if (name.equals("KRW") || name.equals("₩") || name.equals("WON")) {
            return "KRW";
        }
        return name.equals("JPY") || name.equals("¥") || name.equals("YEN") ? "JPY" : "USD";
    }
}
