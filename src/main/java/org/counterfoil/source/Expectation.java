package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a night must find in a source: {@code expect} in its {@code source.yml}. A broken minimum stops the night, a broken
 * maximum is told.
 *
 * @param least reports; 0 where any number will do
 * @param most reports; −1 where any number will do
 * @param filled field → share of the reports, 0 to 1, that must say something of it
 * @param warnAfter days after which content that did not change is told; −1: never
 * @param stopAfter days after which it stops the night; −1: never
 * @param needed whether a document that is not read tonight stops the night
 */
public record Expectation(
        int least, int most, Map<String, BigDecimal> filled, int warnAfter, int stopAfter, boolean needed) {

    public static final Expectation NONE = new Expectation(0, -1, Map.of(), -1, -1, false);

    public Expectation {
        filled = java.util.Collections.unmodifiableMap(new TreeMap<>(filled));
    }
}
