/** Files in. The only package that reads file formats. */
@NullMarked
package org.counterfoil.intake;

import org.jspecify.annotations.NullMarked;
