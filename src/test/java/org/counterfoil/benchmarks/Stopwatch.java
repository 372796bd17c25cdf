package org.counterfoil.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/** Seconds of the clock by step; a step lasts until the next begins. Not thread-safe. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String step = "";
    private long begun = System.nanoTime();

    /** @param next empty for what nobody asks about */
    void begin(String next) {
        long now = System.nanoTime();
        seconds.merge(step, (now - begun) / NANOS, Double::sum);
        step = next;
        begun = now;
    }

    double seconds(String of) {
        return seconds.getOrDefault(of, 0.0);
    }
}
