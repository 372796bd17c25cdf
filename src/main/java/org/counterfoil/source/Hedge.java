package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Range;

/**
 * How a figure is hedged.
 *
 * @param start index where the hedging words begin
 */
record Hedge(List<Modality> modalities, int start) {

    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(?:~|≈|±|\\b(?:about|approximately|approx\\.?|around|circa|ca\\.|roughly|some|nearly|almost|estimated|an estimated"
                    + "|close to|just under|just over|in the region of)|약)\\s*(?:at )?$");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?i)(?:>=?|≥|\\b(?:more than|over|at least|upwards of|in excess of|exceeding|above|no less than|not less than"
                    + "|minimum(?: of)?)|최소|적어도)\\s*$");
    private static final Pattern UP_TO = Pattern.compile(
            "(?i)(?:<=?|≤|\\b(?:up to|as much as|at most|no more than|not more than|less than|fewer than|under|below"
                    + "|maximum(?: of)?|a maximum of)|최대)\\s*$");
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(?:allegedly|reportedly|purportedly|alleged|reported|claimed)\\s*$");
    private static final Pattern HELD = Pattern.compile("(?i)\\b(?:believed to be|probably|likely|suspected)\\s*$");
    private static final Pattern MAYBE =
            Pattern.compile("(?i)\\b(?:possibly|perhaps|maybe|potentially|potential)\\s*$");
    private static final Pattern PLUS = Pattern.compile(
            "\\G(?:\\+(?!\\s*[\\d$~])|\\s*\\+\\s*more\\b|\\s+or more\\b|\\s+and counting|\\s*이상|\\s*以上)");
    private static final Pattern LESS = Pattern.compile("\\G(?:\\s+or less\\b|\\s*이하|\\s*以下)");

    /** @param before the text before the figure and its sign */
    static Hedge before(String before) {
        return mayHedge(before) ? hedging(before) : new Hedge(List.of(), before.length());
    }

    /** Most figures have nothing before them but a sign of money: what hedges is a word, a sign of size, or beyond ASCII. */
    private static boolean mayHedge(String before) {
        for (int i = 0; i < before.length(); i++) {
            char letter = before.charAt(i);
            if (letter > '@' || letter == '<' || letter == '>') {
                return true;
            }
        }
        return false;
    }

    /** The same of any text. */
    static Hedge hedging(String before) {
        List<Modality> modalities = new ArrayList<>();
        int end = before.length();
        for (int last = -1; last != end; ) {
            last = end;
            String rest = before.substring(0, end);
            end = strip(rest, ABOUT, Modality.APPROXIMATELY, modalities);
            end = strip(before.substring(0, end), AT_LEAST, Modality.AT_LEAST, modalities);
            end = strip(before.substring(0, end), UP_TO, Modality.UP_TO, modalities);
            end = strip(before.substring(0, end), SAID, Modality.ALLEGED, modalities);
            end = strip(before.substring(0, end), HELD, Modality.SUSPECTED, modalities);
            end = strip(before.substring(0, end), MAYBE, Modality.POSSIBLY, modalities);
        }
        return new Hedge(modalities.stream().distinct().sorted().toList(), end);
    }

    private static int strip(String text, Pattern words, Modality modality, List<Modality> modalities) {
        Matcher matcher = words.matcher(text);
        if (!matcher.find()) {
            return text.length();
        }
        modalities.add(modality);
        return matcher.start();
    }

    /** Index behind a plus or an <i>or more</i> at the index, or the index itself. */
    static int plus(String text, int from) {
        Matcher plus = PLUS.matcher(text);
        return plus.find(from) ? plus.end() : from;
    }

    /** Whether an <i>or less</i> stands at the index. */
    static boolean less(String text, int from) {
        return LESS.matcher(text).find(from);
    }

    static Range range(BigDecimal figure, List<Modality> modalities) {
        if (modalities.contains(Modality.AT_LEAST)) {
            return Range.atLeast(figure);
        }
        if (modalities.contains(Modality.UP_TO)) {
            return Range.upTo(figure);
        }
        return modalities.contains(Modality.APPROXIMATELY) ? Range.about(figure) : Range.exactly(figure);
    }
}
