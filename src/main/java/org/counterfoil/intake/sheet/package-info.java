/** Spreadsheets of Open XML, row by row: a scanner of our own for what is large, POI and the JDK for what is small. */
@NullMarked
package org.counterfoil.intake.sheet;

import org.jspecify.annotations.NullMarked;
