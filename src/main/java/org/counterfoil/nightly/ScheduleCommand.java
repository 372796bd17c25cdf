package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterfoil.publish.Heartbeat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "schedule", description = "Runs the night on a cron expression until it is stopped.")
final class ScheduleCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Places places = new Places();

    @Mixin
    private Retention retention = Retention.ALL;

    @Option(
            names = "--cron",
            defaultValue = "0 0 2 * * *",
            description = "Second, minute, hour, day, month, weekday. Default: ${DEFAULT-VALUE}")
    private String cron = "0 0 2 * * *";

    @Option(
            names = "--zone",
            defaultValue = "UTC",
            description = "Time zone of the expression. Default: ${DEFAULT-VALUE}")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(names = "--nights", hidden = true, description = "Stops after so many nights; for tests.")
    private int nights = Integer.MAX_VALUE;

    @Option(
            names = "--catch-up",
            description = "Where a night was missed or broken off while nobody was there, runs it at once.")
    private boolean catchUp;

    @Option(
            names = "--management",
            paramLabel = "<host:port>",
            defaultValue = "127.0.0.1:9464",
            description = "Where health and metrics are served; port 0: any, off: nowhere. Default: ${DEFAULT-VALUE}")
    private String management = "";

    @Override
    public Integer call() throws InterruptedException {
        DueNights dueNights = dueNights();
        // it logs before the first night does
        Notifications.withSettings(settings -> settings);
        Optional<Heartbeat> before = lastBeat(places.output());
        Optional<ManagementServer> server =
                management.equals("off") ? Optional.empty() : ManagementServer.start(management, places.output());
        try (SchedulerBeat beat = SchedulerBeat.begin(places.output(), cron, zone.getId(), before)) {
            ZonedDateTime due = dueNights.after(ZonedDateTime.now(zone));
            beat.due(due);
            Optional<LocalDate> late = leftBehind(dueNights, before, beat);
            int last = ExitCode.DONE.code();
            if (catchUp && late.isPresent()) {
                LOG.info("making up for the night {}", late.get());
                last = runNight(late.get());
            }
            for (int night = 0; night < nights; night++) {
                LOG.info("next night due {}", due);
                waitUntil(due);
                ZonedDateTime following = dueNights.after(due);
                beat.due(following);
                last = runNight(due.toLocalDate());
                due = afterThosePast(dueNights, following, beat);
                beat.due(due);
            }
            return last;
        } finally {
            server.ifPresent(ManagementServer::close);
        }
    }

    /** The business date that was not published while nobody was there: the latest that was due, or one that was broken off. */
    private Optional<LocalDate> leftBehind(DueNights dueNights, Optional<Heartbeat> before, SchedulerBeat beat) {
        List<ZonedDateTime> past = before.map(Heartbeat::nextDue)
                .filter(due -> !due.isEmpty())
                .map(due -> dueNights.past(Instant.parse(due), Instant.now()))
                .orElse(List.of());
        past.forEach(each -> beat.missed(each, "no scheduler was there"));
        return past.isEmpty()
                ? NightWatch.last(places.output())
                        .filter(mark -> mark.running() || mark.exitCode() == NightWatch.STOPPED)
                        .map(mark -> LocalDate.parse(mark.night()))
                : Optional.of(past.get(past.size() - 1).toLocalDate());
    }

    /** Nights that came due while the one before was running, or while the machine slept, are missed. */
    private static ZonedDateTime afterThosePast(DueNights dueNights, ZonedDateTime due, SchedulerBeat beat) {
        List<ZonedDateTime> past = dueNights.past(due.toInstant(), Instant.now());
        past.forEach(each -> beat.missed(each, "the one before was still running"));
        return past.isEmpty() ? due : dueNights.after(past.get(past.size() - 1));
    }

    private static Optional<Heartbeat> lastBeat(Path output) {
        try {
            return Heartbeat.find(output);
        } catch (IOException e) {
            LOG.warn("{}", e.getMessage());
            return Optional.empty();
        }
    }

    private DueNights dueNights() {
        try {
            return DueNights.of(cron, zone);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--cron '" + cron + "' is not six fields (second minute hour day month weekday) that come due: "
                            + e.getMessage(),
                    e);
        }
    }

    private static void waitUntil(ZonedDateTime due) throws InterruptedException {
        long millis = Duration.between(ZonedDateTime.now(due.getZone()), due).toMillis();
        while (millis > 0) {
            Thread.sleep(Math.min(millis, 60_000));
            millis = Duration.between(ZonedDateTime.now(due.getZone()), due).toMillis();
        }
    }

    /** A night that fails must not end the schedule: the next one may find the reason mended. */
    private int runNight(LocalDate night) {
        try {
            NightSummary summary = Nights.run(Places.of(places.input(), places.output(), places.ledger(), night)
                    .keeping(retention));
            summary.lines().forEach(LOG::info);
            return summary.exitCode().code();
        } catch (Refusal refusal) {
            LOG.error(refusal.getMessage());
            return refusal.exitCode().code();
        } catch (RuntimeException e) {
            LOG.error("The night failed. This is a fault of the program; please report it with the lines below.", e);
            return ExitCode.FAILED.code();
        }
    }
}
