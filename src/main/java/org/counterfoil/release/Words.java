package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;

/** How values and lists read in a cell. */
final class Words {

    /** Between values of one cell. */
    static final String BETWEEN = "; ";

    private Words() {}

    static String join(Collection<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(BETWEEN));
    }

    /** For people: a reference without the word for its type, an amount with its hedge in words. */
    static String of(Value value) {
        if (value instanceof Amount amount) {
            return amount.unit() + " " + range(amount.range());
        }
        return value instanceof Reference reference ? reference.address() : value.text();
    }

    private static String range(Range range) {
        if (range.isExact()) {
            return range.text();
        }
        if (range.low() != null && range.high() != null) {
            return range.best() == null
                    ? plain(range.low()) + " to " + plain(range.high())
                    : "about " + plain(range.best());
        }
        return (range.low() == null ? "up to " : "at least ") + plain(range.figure());
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    /** {@code taken_in_kind} as <i>Taken in kind</i>. */
    static String title(String name) {
        String words = name.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
