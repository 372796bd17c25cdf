/** Which reports describe the same incident: block, compare, weigh, cluster. */
@NullMarked
package org.counterfoil.linkage;

import org.jspecify.annotations.NullMarked;
