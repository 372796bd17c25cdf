package org.counterfoil.fusion;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.FieldKind;

/**
 * A survivorship rule: which of several claims go on. Rules are tried in order, each among what the one before it left, until
 * those left can all be true.
 */
public enum Rule {
    /** The finest statement goes on: a day before a month, an exact sum before <i>about</i> or <i>up to</i>. */
    MOST_PRECISE,
    /** The sources of the best rank go on. */
    MOST_TRUSTED,
    /** What was stated last goes on; a statement without a date is the oldest. */
    MOST_RECENT,
    /** What most independent origins can agree to goes on. */
    MAJORITY,
    /** The middle statement goes on, each independent origin heard once; of an even number the two in the middle. */
    MEDIAN,
    /** All that is left is published as one interval, from its lowest to its highest end. */
    INTERVAL_HULL,
    /** Everything that was said is published. */
    UNION,
    /** Reports of which one only says more than the other are united; where they contradict, the next rule chooses. */
    UNION_IF_NESTED,
    /** No rule may choose: nothing is published until a person decides. */
    ASK_A_PERSON;

    /** As the table writes it: {@code most precise}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Rule> find(String text) {
        return Stream.of(values()).filter(rule -> rule.text().equals(text)).findFirst();
    }

    boolean unites() {
        return this == UNION || this == UNION_IF_NESTED;
    }

    /** Whether it has a meaning only for values that lie on a line: dates and amounts. */
    boolean measures() {
        return this == MOST_PRECISE || this == MEDIAN || this == INTERVAL_HULL;
    }

    /** Whether no rule behind it would ever be asked: only amounts that are open at both ends have no hull. */
    boolean isLast(FieldKind kind) {
        return this == UNION || this == ASK_A_PERSON || this == INTERVAL_HULL && kind == FieldKind.DATE;
    }
}
