package org.counterfoil.nightly;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.support.CronExpression;
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

    @Override
    public Integer call() throws InterruptedException {
        CronExpression expression = expression();
        int last = ExitCode.DONE.code();
        for (int night = 0; night < nights; night++) {
            ZonedDateTime due = expression.next(ZonedDateTime.now(zone));
            if (due == null) {
                throw new ParameterException(spec.commandLine(), "--cron '" + cron + "' is never due");
            }
            LOG.info("next night due {}", due);
            waitUntil(due);
            last = runNight(due.toLocalDate());
        }
        return last;
    }

    private CronExpression expression() {
        try {
            return CronExpression.parse(cron);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--cron '" + cron + "' is not six fields (second minute hour day month weekday): " + e.getMessage(),
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
            NightSummary summary =
                    Nights.run(Places.of(places.input(), places.output(), places.ledger(), night), false);
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
