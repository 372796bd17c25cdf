package org.counterfoil.source;

import java.util.List;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, before it has a key.
 *
 * @param key with its prefix; empty where the source gives none
 * @param hash of what it says, for rows without a key; empty for others
 * @param content everything it says, origins left out: equal rows have equal contents
 * @param cells how many it has
 * @param tally where all of its cells went
 * @param revision where it stands among those of its key, or null where they are not revised
 * @param outcome what it becomes once its key is known
 */
record RowSaid(
        String key,
        String hash,
        String content,
        Origin origin,
        int cells,
        CellTally tally,
        List<Issue> issues,
        @Nullable RowRevision revision,
        Outcome outcome) {

    /** What becomes of a row under a key. */
    interface Outcome {

        /** @param key unique in the document; {@code ~} and a hash where the source gives none */
        void under(String key, DocumentSaid said);

        /** What it claims of one incident. */
        default List<Claim> claims() {
            return List.of();
        }

        /** The same, as the last of several; those before in the order in which they were given. */
        default Outcome after(List<Outcome> earlier) {
            return this;
        }
    }
}
