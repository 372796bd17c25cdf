/** How one source speaks and how we understand it: descriptor, raw records, normalising. */
@NullMarked
package org.counterfoil.source;

import org.jspecify.annotations.NullMarked;
