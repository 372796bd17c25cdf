package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterfoil.incident.FieldKind;

/** What brings two reports together to be compared. */
enum BlockingRule {
    /** The distinctive words of a victim's name are the same. */
    SAME_VICTIM(FieldKind.NAME),
    /** A distinctive word, or the beginning of the name, is the same, and the years are the same or neighbours. */
    VICTIM_TOKEN_AND_YEAR(FieldKind.NAME, FieldKind.DATE),
    /** The days are the same or next to each other. */
    SAME_DAY(FieldKind.DATE),
    /** Within about a week, or in the same weeks, and amounts of one unit within about a half order of magnitude. */
    WEEK_AND_AMOUNT(FieldKind.DATE, FieldKind.AMOUNT),
    /** The same country in the same or the next month. */
    COUNTRY_AND_MONTH(FieldKind.COUNTRY, FieldKind.DATE),
    /** The same transaction, address or document, unless it is the source's own. */
    SHARED_REFERENCE(FieldKind.REFERENCE),
    /**
     * In the same month, and amounts of one unit within about a half order of magnitude, where one of the two is vague: it dates
     * the theft to more than weeks, so that {@link #WEEK_AND_AMOUNT} has no place for it. It is the last rule, since it
     * compares only some of those who share its keys.
     */
    PERIOD_AND_AMOUNT(FieldKind.DATE, FieldKind.AMOUNT);

    private final List<FieldKind> kinds;

    BlockingRule(FieldKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Kinds of field that it reads; a report without one of them stands in no block. */
    List<FieldKind> kinds() {
        return kinds;
    }

    /** Whether it is for vague reports: then one of each pair is, and most nights have few or none. */
    boolean forVague() {
        return this == PERIOD_AND_AMOUNT;
    }

    /** As the table writes it and the pairs carry it: {@code same victim}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<BlockingRule> parse(String text) {
        return Arrays.stream(values()).filter(rule -> rule.text().equals(text)).findFirst();
    }
}
