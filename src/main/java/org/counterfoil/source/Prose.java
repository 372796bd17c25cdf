package org.counterfoil.source;

import java.util.List;

/** Reads stated totals from English running text. Precision before recall: what is doubtful is left alone. */
public final class Prose {

    private Prose() {}

    /**
     * @param passages running text in reading order; a sentence that comes twice is one statement
     * @param lists names of actors and countries
     */
    public static ProseReading read(List<RawPassage> passages, ProseScope scope, ReferenceLists lists) {
        return new ProseReading(List.of(), List.of(), List.of());
    }
}
