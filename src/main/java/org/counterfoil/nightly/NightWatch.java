package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.counterfoil.publish.NightMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link NightMark} up to date while a night runs, so that others can see it live, and end. What cannot be written is
 * logged and never ends the night. Thread-safe.
 */
final class NightWatch implements AutoCloseable {

    /** How often a sign of life is given. */
    static final int BEAT_SECONDS = 30;

    /** As shells and systemd know a process that was told to stop. */
    static final int STOPPED = 143;

    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

    private final Path output;
    private final Thread atStop = new Thread(this::stopped, "stopped");
    private final ScheduledThreadPoolExecutor beats = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> beating;
    private NightMark mark;

    private NightWatch(Path output, NightMark mark) {
        this.output = output;
        this.mark = mark;
        beating = beats.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** To be called by who holds the ledger. */
    static NightWatch begin(Path output, LocalDate night) {
        NightMark mark = NightMark.begin(
                last(output), night.toString(), ThisProcess.NAME, Instant.now().toString());
        NightWatch watch = new NightWatch(output, mark);
        Runtime.getRuntime().addShutdownHook(watch.atStop);
        watch.write(mark);
        return watch;
    }

    /** The mark of an earlier night; one that cannot be read counts for none. */
    static Optional<NightMark> last(Path output) {
        try {
            return NightMark.find(output);
        } catch (IOException e) {
            LOG.warn("{}", e.getMessage());
            return Optional.empty();
        }
    }

    private synchronized void beat() {
        if (mark.running()) {
            write(mark.beating(Instant.now().toString()));
        }
    }

    synchronized void end(int exitCode, String line) {
        write(mark.ending(Instant.now().toString(), exitCode, line));
    }

    /** Every transaction that is under way is undone, and what is done is not done again: there is nothing to wait for. */
    private synchronized void stopped() {
        if (mark.running()) {
            LOG.warn("told to stop in the midst of the night {}; started again, it goes on where it is", mark.night());
            end(STOPPED, "Night " + mark.night() + " was told to stop; started again, it goes on.");
        }
    }

    private void write(NightMark now) {
        mark = now;
        try {
            now.write(output);
        } catch (IOException e) {
            LOG.warn("Where the night stands could not be written under {}: {}", output, e.getMessage());
        }
    }

    @Override
    public void close() {
        beating.cancel(false);
        beats.shutdown();
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException alreadyStopping) {
            LOG.debug("the process is being stopped");
        }
    }
}
