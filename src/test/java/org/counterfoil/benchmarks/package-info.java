/** What is timed by hand: programs with a main method, no part of the build's tests. */
package org.counterfoil.benchmarks;
