package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What this process is called where others must find it. */
final class ThisProcess {

    /** {@code process 4711 on host}. */
    static final String NAME = "process " + ProcessHandle.current().pid() + " on " + host();

    private ThisProcess() {}

    static String since() {
        return NAME + " since " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Without a question to the network, which may take seconds to have no answer. */
    private static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException notLinux) {
            return Stream.of("HOSTNAME", "COMPUTERNAME")
                    .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                    .findFirst()
                    .orElse("this host");
        }
    }
}
