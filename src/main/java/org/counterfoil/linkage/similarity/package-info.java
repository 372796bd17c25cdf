/**
 * How alike two strings or two sets of words are. Each measure equals its published definition; values are prepared once,
 * and a comparison of prepared values allocates nothing. Everything here is immutable but {@link
 * org.counterfoil.linkage.similarity.Scratch}, and safe for many threads but that.
 */
@NullMarked
package org.counterfoil.linkage.similarity;

import org.jspecify.annotations.NullMarked;
