package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where nights stand: {@code output/runs/last.json}, rewritten when a night begins, twice a minute while it runs, and when it
 * ends. It can be read while a night holds the ledger. Instants are ISO, and empty where there is none.
 *
 * @param night business date of the night that runs or ran last
 * @param process which process ran it: id and host
 * @param begun when it began
 * @param beat when it was last known to be alive
 * @param ended when it ended; empty while it runs, and for good where it was killed
 * @param exitCode how the last night that ended did so
 * @param line the same in one line
 * @param good the last night that ended well, nothing new included
 */
public record NightMark(
        String night, String process, String begun, String beat, String ended, int exitCode, String line, Good good) {

    /**
     * A night that ended well.
     *
     * @param night business date; empty if there was none yet
     * @param ended when
     * @param line what came of it
     */
    public record Good(String night, String ended, String line) {
        public static final Good NONE = new Good("", "", "");
    }

    private static final String FILE = "last.json";

    /** A night begins; how the one before ended stands until this one has. */
    public static NightMark begin(Optional<NightMark> before, String night, String process, String now) {
        return new NightMark(
                night,
                process,
                now,
                now,
                "",
                before.map(NightMark::exitCode).orElse(0),
                before.map(NightMark::line).orElse(""),
                before.map(NightMark::good).orElse(Good.NONE));
    }

    public NightMark beating(String now) {
        return new NightMark(night, process, begun, now, ended, exitCode, line, good);
    }

    public NightMark ending(String now, int code, String how) {
        return new NightMark(night, process, begun, now, now, code, how, code == 0 ? new Good(night, now, how) : good);
    }

    public boolean running() {
        return ended.isEmpty();
    }

    /** Does nothing where there is no output folder yet: a night that publishes makes it. */
    public void write(Path output) throws IOException {
        if (Files.isDirectory(output)) {
            JsonFile.replace(this, output.resolve("runs").resolve(FILE));
        }
    }

    /** Empty where no night left one. @throws IOException if it cannot be read */
    public static Optional<NightMark> find(Path output) throws IOException {
        return JsonFile.find(output.resolve("runs").resolve(FILE), NightMark.class);
    }
}
