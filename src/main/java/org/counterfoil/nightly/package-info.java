/** Steps, schedule, settings, command line. The only package that knows Spring Batch. */
@NullMarked
package org.counterfoil.nightly;

import org.jspecify.annotations.NullMarked;
