package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives a number without a unit the unit of its source, where it stands alone. */
final class BareNumbers {

    private static final Pattern END = Pattern.compile("\\s*(?:[(\\[,;/].*)?", Pattern.DOTALL);

    private static final Pattern START = Pattern.compile("\\s*[;/]\\s*");

    private BareNumbers() {}

    /** Every mention that has a unit, and the bare numbers that stand alone if the source says what these are. */
    static List<Mention> resolved(String words, List<Mention> mentions, Notation n) {
        List<Mention> resolved = new ArrayList<>();
        int last = 0;
        for (Mention mention : mentions) {
            if (mention.unit() != null) {
                resolved.add(mention);
            } else if (!n.currency().isEmpty() && standsAlone(words, last, mention)) {
                resolved.add(scaled(mention, n.scale()).in(Unit.currency(n.currency())));
            }
            last = mention.end();
        }
        return resolved;
    }

    private static boolean standsAlone(String words, int last, Mention mention) {
        String gap = words.substring(last, mention.start());
        return (last == 0 ? gap.isBlank() : START.matcher(gap).matches())
                && END.matcher(words.substring(mention.end())).matches();
    }

    private static Mention scaled(Mention mention, BigDecimal scale) {
        return mention.scaled() || scale.compareTo(BigDecimal.ONE) == 0 ? mention : mention.scaledBy(scale);
    }
}
