/**
 * Records of any schema: rows of a table as encoded columns, texts ready to be compared, keys that bring rows together,
 * and what can be told of a column by looking at it. Knows no weights and no files.
 */
@NullMarked
package org.counterfoil.linkage.table;

import org.jspecify.annotations.NullMarked;
