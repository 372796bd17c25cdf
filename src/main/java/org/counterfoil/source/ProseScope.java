package org.counterfoil.source;

import java.util.List;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document's running text before it is read: whatever a sentence does not say itself.
 *
 * @param source folder name of the source
 * @param document file name within the source's folder
 * @param actor main name of whom the figures speak where a sentence names nobody; may be empty
 * @param sponsor ISO 3166-1 alpha-2 code of the state behind that actor, or empty
 * @param victimKinds words of the field {@code victim_kind} where a sentence names none; empty: of every kind
 * @param sums name of the listing that the figures sum up, or empty
 * @param speaker who says it where a sentence quotes nobody
 * @param stated when it was said, or null where nothing tells; <i>since April 2018</i> ends on its last day
 */
public record ProseScope(
        String source,
        String document,
        String actor,
        String sponsor,
        List<String> victimKinds,
        String sums,
        String speaker,
        @Nullable DateInterval stated,
        Rendition rendition,
        Notation notation) {

    public ProseScope {
        victimKinds = List.copyOf(victimKinds);
    }
}
