/**
 * Records in encoded columns: which to compare, what each comparison comes to, what it weighs. Knows no schema: records are
 * numbers, values are codes, weights are bits.
 */
@NullMarked
package org.counterfoil.linkage.engine;

import org.jspecify.annotations.NullMarked;
