/** Files out. The only package that writes file formats. */
@NullMarked
package org.counterfoil.publish;

import org.jspecify.annotations.NullMarked;
