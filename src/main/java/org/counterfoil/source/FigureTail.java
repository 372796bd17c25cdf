package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the digits of a figure: {@code +M USD}.
 *
 * @param scaled whether a scale word was found
 * @param longScale whether that word may mean a thousandth of it
 * @param more whether a plus or an <i>or more</i> was found
 * @param less whether an <i>or less</i> was found
 * @param end index behind it all
 */
record FigureTail(
        Optional<Unit> unit,
        BigDecimal factor,
        boolean scaled,
        boolean longScale,
        boolean more,
        boolean less,
        int end) {

    private static final Pattern LEGEND =
            Pattern.compile("(?i)\\G\\s*\\((US\\$|\\$|USD|€|EUR)?\\s*(million|billion|thousand|mn|mln|bn|m|k)?s?\\)");

    /**
     * @param from index behind the digits
     * @param bare whether no unit stands before them
     */
    static FigureTail read(String text, int from, boolean bare) {
        int plus = Hedge.plus(text, from);
        ScaleWord scale = ScaleWord.after(text, plus);
        int open = Hedge.plus(text, scale.end());
        boolean more = plus > from || open > scale.end();
        Matcher legend = LEGEND.matcher(text);
        return legend.find(open) && legend.start(1) + legend.start(2) > -2
                ? legend(legend, scale, more)
                : worded(text, open, scale, more, bare);
    }

    /** A bracket that holds a unit and no figure: {@code 2.789 ($ Million)}. */
    private static FigureTail legend(Matcher legend, ScaleWord scale, boolean more) {
        Optional<Unit> unit =
                Optional.ofNullable(legend.group(1)).flatMap(UnitWords::before).map(UnitWords.Found::unit);
        boolean scales = legend.group(2) != null && !scale.found();
        BigDecimal factor = scales ? ScaleWord.after(legend.group(2), 0).factor() : scale.factor();
        return new FigureTail(unit, factor, scales || scale.found(), false, more, false, legend.end());
    }

    private static FigureTail worded(String text, int open, ScaleWord scale, boolean more, boolean bare) {
        Optional<UnitWords.Found> word = UnitWords.behind(text, open);
        if (word.isEmpty() && bare) {
            word = UnitWords.inBrackets(text, scale.end());
        }
        int end = word.map(UnitWords.Found::end).orElse(open);
        int after = Hedge.plus(text, end);
        return new FigureTail(
                word.map(UnitWords.Found::unit),
                scale.factor(),
                scale.found(),
                scale.longScale(),
                more || after > end,
                Hedge.less(text, after),
                after);
    }
}
