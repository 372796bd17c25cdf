package org.counterfoil.release;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Value;

/** How values and lists read in a cell. */
final class Words {

    /** Between values of one cell. */
    static final String BETWEEN = "; ";

    private Words() {}

    static String join(Collection<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(BETWEEN));
    }

    /** For people: a reference without the word for its type. */
    static String of(Value value) {
        return value instanceof Reference reference ? reference.address() : value.text();
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
