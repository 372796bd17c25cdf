/**
 * What a pair is worth where one of the two has other partners that exclude it. Knows numbered records and weights, not what
 * they are of.
 */
@NullMarked
package org.counterfoil.linkage.rivals;

import org.jspecify.annotations.NullMarked;
