/** Which characters the bytes of a text are: byte order marks, zeros, and how likely a text is in the languages of an encoding. */
@org.jspecify.annotations.NullMarked
package org.counterfoil.intake.encoding;
