package org.counterfoil.release;

import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.SourceProfile;

/**
 * A source as it stands tonight.
 *
 * @param cite the document that its facts stand in
 * @param readFrom the copy it was read from, or empty where it was the original
 * @param status {@code fresh}, {@code stale}, {@code withdrawn}, {@code quarantined}
 * @param coverage the window in which its silence means something, as EDTF, or empty
 * @param documents how many documents it has
 * @param reports how many reports of it are in this release
 */
public record SourceState(
        SourceProfile profile,
        String cite,
        String readFrom,
        Rendition rendition,
        String status,
        String coverage,
        int documents,
        int reports) {}
