package org.counterfoil.source;

import org.counterfoil.incident.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a row says, and when.
 *
 * @param stated null where nothing tells
 */
record Voice(String speaker, @Nullable DateInterval stated) {}
