/**
 * Makes the binary files under {@code input/} from the facts under {@code src/samples}, to the byte. {@link
 * org.counterfoil.samples.SampleInputTest} says how to run it.
 */
package org.counterfoil.samples;
