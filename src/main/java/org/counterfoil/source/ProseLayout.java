package org.counterfoil.source;

import java.util.List;

/**
 * What the running text of a document is read for.
 *
 * @param totals whether stated totals are read from it; otherwise it is set aside
 * @param reports whether incidents are read from it
 * @param actor of whom the figures speak where a sentence does not say; empty only where it is set aside
 * @param victimKinds words of the field {@code victim_kind}; empty: of every kind
 * @param sums the listing that the figures sum up, or empty
 */
public record ProseLayout(boolean totals, boolean reports, String actor, List<String> victimKinds, String sums) {

    public static final ProseLayout IGNORED = new ProseLayout(false, false, "", List.of(), "");

    public ProseLayout {
        victimKinds = List.copyOf(victimKinds);
    }
}
