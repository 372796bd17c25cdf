/** What a night publishes: tables, codebook, headline figures, what changed since the last release and why. */
@NullMarked
package org.counterfoil.release;

import org.jspecify.annotations.NullMarked;
