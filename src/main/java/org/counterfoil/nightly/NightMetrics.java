package org.counterfoil.nightly;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.publish.Heartbeat;
import org.counterfoil.publish.LatestRelease;
import org.counterfoil.publish.NightMark;
import org.counterfoil.publish.RunRecord;

/**
 * Where nights stand, and what the last release holds, as numbers in Prometheus' text format; instants are seconds since 1970. Read from
 * the files under {@code output/runs} whenever somebody asks, so nothing is counted twice and nothing is lost with the process. For one
 * thread.
 */
final class NightMetrics implements AutoCloseable {

    private static final double MILLIS = 1000;

    private final Path output;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics pauses = new JvmGcMetrics();
    private final MultiGauge night = gauge("counterfoil.night", "Where nights stand.");
    private final MultiGauge step =
            gauge("counterfoil.step.seconds", "How long a step of the last published night took.");
    private final MultiGauge rows = gauge("counterfoil.rows", "Rows of a table of the latest release.");
    private final MultiGauge breaks = gauge("counterfoil.breaks", "Breaks of the latest release, by kind.");
    private final MultiGauge issues = gauge("counterfoil.issues", "Issues of the latest release, by kind.");

    NightMetrics(Path output) {
        this.output = output;
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        pauses.bindTo(registry);
    }

    private MultiGauge gauge(String name, String meaning) {
        return MultiGauge.builder(name).description(meaning).register(registry);
    }

    /** @throws IOException if the files cannot be read */
    String text() throws IOException {
        night.register(standing(), true);
        Optional<RunRecord> last = lastPublished();
        step.register(
                last.stream()
                        .flatMap(run -> run.steps().stream())
                        .map(each -> Row.of(Tags.of("step", each.name()), each.millis() / MILLIS))
                        .toList(),
                true);
        last.ifPresent(run -> {
            rows.register(numbers("table", run.counts()), true);
            breaks.register(numbers("kind", run.breaks()), true);
            issues.register(numbers("kind", run.issues()), true);
        });
        return registry.scrape();
    }

    private List<Row<?>> standing() throws IOException {
        List<Row<?>> standing = new ArrayList<>();
        NightMark.find(output).ifPresent(mark -> {
            standing.add(Row.of(Tags.of("what", "running"), mark.running() ? 1 : 0));
            standing.add(Row.of(Tags.of("what", "last exit code"), mark.exitCode()));
            instant(standing, "last good", mark.good().ended());
            instant(standing, "last ended", mark.ended());
        });
        Heartbeat.find(output).ifPresent(beat -> {
            standing.add(Row.of(Tags.of("what", "missed"), beat.missed().size()));
            instant(standing, "next due", beat.nextDue());
        });
        return standing;
    }

    private static void instant(List<Row<?>> rows, String what, String instant) {
        if (!instant.isEmpty()) {
            rows.add(Row.of(Tags.of("what", what), Instant.parse(instant).getEpochSecond()));
        }
    }

    private static List<Row<?>> numbers(String tag, Map<String, Long> counts) {
        List<Row<?>> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(Row.of(Tags.of(tag, name), count)));
        return rows;
    }

    private Optional<RunRecord> lastPublished() throws IOException {
        var latest = LatestRelease.find(output);
        return latest.isEmpty() ? Optional.empty() : Optional.of(RunRecord.read(output, latest.get()));
    }

    @Override
    public void close() {
        pauses.close();
        registry.close();
    }
}
