package org.counterfoil.publish;

import java.util.Map;
import java.util.function.Function;

/**
 * A column of the page's table of incidents.
 *
 * @param heading what stands above it
 * @param look classes of its heading, or nothing
 * @param of the column of the table of incidents without which it has nothing to show; empty: it always has
 * @param cell a row's cell, as HTML
 */
record PageColumn(String heading, String look, String of, Function<Map<String, String>, String> cell) {}
