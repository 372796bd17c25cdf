package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The life sign of a scheduler: {@code output/runs/heartbeat.json}, rewritten twice a minute. Instants are ISO, and empty
 * where there is none.
 *
 * @param written the last sign of life
 * @param process id and host
 * @param cron six fields
 * @param zone of the expression
 * @param since when the scheduler began
 * @param nextDue when the next night is due
 * @param runningSince when the night that runs began
 * @param lastGood when the last night that ended well did so
 * @param missed when nights were due that nobody ran, the latest fifty
 * @param stopped when the scheduler was told to stop; empty while it lives, and for good where it was killed
 */
public record Heartbeat(
        String written,
        String process,
        String cron,
        String zone,
        String since,
        String nextDue,
        String runningSince,
        String lastGood,
        List<String> missed,
        String stopped) {

    private static final String FILE = "heartbeat.json";

    private static final int MISSED_KEPT = 50;

    public Heartbeat {
        missed = List.copyOf(missed.subList(Math.max(0, missed.size() - MISSED_KEPT), missed.size()));
    }

    public void write(Path output) throws IOException {
        JsonFile.replace(this, output.resolve("runs").resolve(FILE));
    }

    /** Empty where none ever beat. @throws IOException if it cannot be read */
    public static Optional<Heartbeat> find(Path output) throws IOException {
        return JsonFile.find(output.resolve("runs").resolve(FILE), Heartbeat.class);
    }
}
