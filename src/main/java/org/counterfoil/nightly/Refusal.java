package org.counterfoil.nightly;

import org.jspecify.annotations.Nullable;

/** Something a person must mend before the night can go on: what, where and what to do, without a stack trace. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;

    Refusal(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    Refusal(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
