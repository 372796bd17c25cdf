package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this process is called where others must find it, and whether one that is called so is there. */
final class ThisProcess {

    /** {@code process 4711 on host}. */
    static final String NAME = "process " + ProcessHandle.current().pid() + " on " + host();

    private static final Pattern NAMED = Pattern.compile("process (\\d+) on (.+)");

    /** Everybody sees the first process, but where those of others are hidden. */
    private static final long FIRST = 1;

    private ThisProcess() {}

    /**
     * Whether a process of that name is known to have ended: it ran on this host, and its number is nobody's, or that of a process that
     * began later. False where that cannot be told from here.
     *
     * @param name as {@link #NAME}, of this or another process
     * @param alive when it was
     */
    static boolean hasEnded(String name, Instant alive) {
        Matcher named = NAMED.matcher(name);
        boolean tellable = named.matches()
                && named.group(2).equals(host())
                && ProcessHandle.of(FIRST).isPresent();
        return tellable
                && ProcessHandle.of(Long.parseLong(named.group(1)))
                        .map(ProcessHandle::info)
                        .map(found -> found.startInstant()
                                .map(start -> start.minusSeconds(1).isAfter(alive))
                                .orElse(false))
                        .orElse(true);
    }

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
