/**
 * What the levels of a comparison are worth, estimated from counts of comparison vectors: Fellegi and Sunter's m, u and the
 * share of matches, as the most probable values given an expert's, with comparisons that lean on others weighed as such.
 * Knows numbers only: no records, no fields, no files.
 */
@NullMarked
package org.counterfoil.linkage.estimation;

import org.jspecify.annotations.NullMarked;
