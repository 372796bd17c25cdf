package org.counterfoil.fusion;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A survivorship rule: which of several claims go on. Rules are tried in order until those left can all be true. */
public enum Rule {
    /** The finest statement goes on: a day before a month, an exact sum before <i>about</i> or <i>up to</i>. */
    MOST_PRECISE,
    /** The sources of the best rank go on. */
    MOST_TRUSTED,
    /** What was stated last goes on; a statement without a date is the oldest. */
    MOST_RECENT,
    /** What most independent origins can agree to goes on. */
    MAJORITY,
    /** Everything that was said is published. */
    UNION,
    /** Reports of which one only says more than the other are united; where they contradict, the next rule chooses. */
    UNION_IF_NESTED,
    /** No rule may choose: a person must. */
    ASK;

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
}
