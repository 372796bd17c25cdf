/**
 * How good a linkage is: what it found, held against a truth. Stands alone: records are ids and numbers, so that incidents
 * and any other records are measured alike.
 */
@NullMarked
package org.counterfoil.linkage.evaluation;

import org.jspecify.annotations.NullMarked;
