package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.counterfoil.publish.Heartbeat;
import org.counterfoil.publish.NightMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the life sign of a scheduler, waiting or running. What cannot be written is logged. Thread-safe. */
final class SchedulerBeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulerBeat.class);

    private final Path output;
    private final String cron;
    private final String zone;
    private final String since = now();
    private final List<String> missed;
    private final Thread atStop = new Thread(() -> beat(true), "scheduler stopped");
    private final ScheduledThreadPoolExecutor beats = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "scheduler heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private String nextDue = "";

    private SchedulerBeat(Path output, String cron, String zone, List<String> missed) {
        this.output = output;
        this.cron = cron;
        this.zone = zone;
        this.missed = new ArrayList<>(missed);
    }

    /** @param before what an earlier scheduler left: nights it knew to be missed stay known */
    static SchedulerBeat begin(Path output, String cron, String zone, Optional<Heartbeat> before) {
        SchedulerBeat beat = new SchedulerBeat(
                output, cron, zone, before.map(Heartbeat::missed).orElse(List.of()));
        Runtime.getRuntime().addShutdownHook(beat.atStop);
        beat.beats.scheduleWithFixedDelay(
                () -> beat.beat(false), NightWatch.BEAT_SECONDS, NightWatch.BEAT_SECONDS, TimeUnit.SECONDS);
        return beat;
    }

    synchronized void due(ZonedDateTime next) {
        nextDue = next.toInstant().toString();
        beat(false);
    }

    synchronized void missed(ZonedDateTime due, String why) {
        LOG.warn("the night due {} was missed: {}", due, why);
        missed.add(due.toInstant().toString());
    }

    private synchronized void beat(boolean stopped) {
        Optional<NightMark> mark = NightWatch.last(output);
        try {
            new Heartbeat(
                            now(),
                            ThisProcess.NAME,
                            cron,
                            zone,
                            since,
                            nextDue,
                            mark.filter(NightMark::running)
                                    .map(NightMark::begun)
                                    .orElse(""),
                            mark.map(each -> each.good().ended()).orElse(""),
                            missed,
                            stopped ? now() : "")
                    .write(output);
        } catch (IOException e) {
            LOG.warn("The heartbeat could not be written under {}: {}", output, e.getMessage());
        }
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void close() {
        beats.shutdownNow();
        beat(true);
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException alreadyStopping) {
            LOG.debug("the process is being stopped");
        }
    }
}
