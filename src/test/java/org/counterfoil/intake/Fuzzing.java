package org.counterfoil.intake;

/** What Jazzer calls; the name of the {@link FuzzTarget} is its argument. Run as docs/robustness.md says. */
public final class Fuzzing {

    private static FuzzTarget target = FuzzTarget.VALUES;

    private Fuzzing() {}

    /** @param arguments the target's name, in lower case with hyphens */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.valueOf(arguments[0].replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        // classes are loaded and instrumented now, which is not to count as the time of an input
        target.run(new byte[0]);
        target.run(new byte[] {'1'});
    }

    public static void fuzzerTestOneInput(byte[] input) {
        target.run(input);
    }
}
