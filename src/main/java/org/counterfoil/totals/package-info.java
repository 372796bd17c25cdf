/** What sources say in sum, held against what is itemised: scopes, breaks, tolerances. */
@NullMarked
package org.counterfoil.totals;

import org.jspecify.annotations.NullMarked;
