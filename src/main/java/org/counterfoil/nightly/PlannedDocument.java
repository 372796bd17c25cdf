package org.counterfoil.nightly;

import java.nio.file.Path;
import org.counterfoil.source.Descriptor;
import org.counterfoil.source.DocumentLayout;
import org.jspecify.annotations.Nullable;

/**
 * A document the night has to take in.
 *
 * @param path below the source's folder, {@code /} between folders
 * @param file where it lies, or null where it is missing tonight or its descriptor is invalid: then it is carried over
 * @param descriptor and layout: null where it is carried over
 * @param contentHash SHA-256 in hex, or empty where it is carried over or could not be read
 * @param readingKey what its reading is known by, or empty
 */
record PlannedDocument(
        String source,
        String path,
        @Nullable Path file,
        @Nullable Descriptor descriptor,
        @Nullable DocumentLayout layout,
        String contentHash,
        String readingKey) {

    static PlannedDocument carriedOver(String source, String path) {
        return new PlannedDocument(source, path, null, null, null, "", "");
    }
}
