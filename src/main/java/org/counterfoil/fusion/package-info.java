/** What to publish where sources differ: survivorship, with nothing thrown away. */
@NullMarked
package org.counterfoil.fusion;

import org.jspecify.annotations.NullMarked;
