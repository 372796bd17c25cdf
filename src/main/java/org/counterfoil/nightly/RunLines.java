package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What a run over a table has to tell, and how long its stages took. For one thread. */
final class RunLines {

    private static final double NANOS = 1e9;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder times = new StringBuilder();
    private final long begun = System.nanoTime();

    void say(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    <T> T timed(String stage, Supplier<T> work) {
        long from = System.nanoTime();
        T done = work.get();
        times.append(times.length() == 0 ? "" : ", ")
                .append(String.format(Locale.ROOT, "%s %.1f", stage, (System.nanoTime() - from) / NANOS));
        return done;
    }

    void sayTimes() {
        say("Seconds: %s, %.1f in all", times, (System.nanoTime() - begun) / NANOS);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
