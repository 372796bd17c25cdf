/** The language: claims, reports, incidents, resolutions, stated totals, issues; the values; the schema. */
@NullMarked
package org.counterfoil.incident;

import org.jspecify.annotations.NullMarked;
