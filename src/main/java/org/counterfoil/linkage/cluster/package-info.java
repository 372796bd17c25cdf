/** From the weights of pairs to clusters: correlation clustering under constraints, with what it gives up and where it is weak. */
@NullMarked
package org.counterfoil.linkage.cluster;

import org.jspecify.annotations.NullMarked;
