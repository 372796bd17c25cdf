/**
 * Takes pages of PDFs apart by geometry: letters and lines, from them tables with their cells, and running text in the
 * order of reading. Knows PDFBox, and nothing of sources and incidents.
 */
@NullMarked
package org.counterfoil.intake.pdf;

import org.jspecify.annotations.NullMarked;
