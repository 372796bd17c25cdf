package org.counterfoil.incident;

import org.jspecify.annotations.Nullable;

/**
 * What a source says it covers: outside of it its silence means nothing.
 *
 * @param source its id
 * @param window both ends included
 * @param complete of which incidents in the window the source is to have all; null where it promises nothing
 * @param stated when the source was made, or null where nothing tells: it cannot have what became known later
 */
public record Coverage(
        String source,
        DateInterval window,
        @Nullable Scope complete,
        @Nullable DateInterval stated) {}
