package org.counterfoil.nightly;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Says what to do where Java was given too little memory: no fault of the program, and nothing to report. */
final class MemoryLimit {

    private static final double GIGABYTE = 1 << 30;

    private MemoryLimit() {}

    /** The refusal that is due where a failure comes of memory that ran out, on whatever thread; empty for other failures. */
    static Optional<Refusal> reached(Throwable failure) {
        List<Throwable> exhausted = Nights.causes(failure).stream()
                .filter(OutOfMemoryError.class::isInstance)
                .toList();
        return exhausted.isEmpty() ? Optional.empty() : Optional.of(refusal(exhausted));
    }

    private static Refusal refusal(List<Throwable> exhausted) {
        String what = exhausted.stream()
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Java heap space");
        double given = Runtime.getRuntime().maxMemory() / GIGABYTE;
        return new Refusal(
                ExitCode.FAILED,
                String.format(
                        Locale.ROOT,
                        "The memory did not suffice (%s): Java was given %.1f GB. The last release stands, and what was taken in"
                                + " is kept. Give more, and run it again: java -Xmx%.0fg -jar counterfoil.jar ..., or"
                                + " COUNTERFOIL_JAVA_OPTS=-Xmx%.0fg where bin/counterfoil starts it.",
                        what.split(":")[0],
                        given,
                        more(given),
                        more(given)),
                exhausted.get(0));
    }

    /** Twice as much, in whole gigabytes. */
    private static double more(double given) {
        return Math.ceil(2 * given);
    }
}
