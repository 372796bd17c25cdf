package org.counterfoil.nightly;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.counterfoil.incident.Plural;
import org.counterfoil.publish.LatestRelease;
import org.counterfoil.publish.RunRecord;
import org.counterfoil.release.ReleaseId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows how far a step is: a bar on a terminal, one line a step elsewhere, with what the last published night took from there to its end.
 * Not thread-safe.
 */
@Component
class Progress implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private static final double MILLIS = 1000;

    private final boolean terminal = System.console() != null;
    private final Places places;
    private @Nullable ProgressBar bar;
    private @Nullable List<RunRecord.Step> lastNight;

    Progress(Places places) {
        this.places = places;
    }

    void begin(String step, int items) {
        close();
        if (terminal && items > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(items)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        } else {
            LOG.info("{}{}{}", step, items > 0 ? ": " + Plural.of(items, "document") : "", toGo(step));
        }
    }

    /** What the last night took for this step and those after it; empty where there was none. */
    private String toGo(String step) {
        if (lastNight == null) {
            lastNight = lastNight();
        }
        List<RunRecord.Step> rest =
                lastNight.stream().dropWhile(each -> !each.name().equals(step)).toList();
        long seconds =
                Math.round(rest.stream().mapToLong(RunRecord.Step::millis).sum() / MILLIS);
        return rest.isEmpty() ? "" : " (as last night: " + seconds + " s to go)";
    }

    private List<RunRecord.Step> lastNight() {
        try {
            Optional<ReleaseId> latest = LatestRelease.find(places.output());
            return latest.isEmpty()
                    ? List.of()
                    : RunRecord.read(places.output(), latest.get()).steps();
        } catch (IOException noRecord) {
            return List.of();
        }
    }

    void step(String item) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(item);
        } else {
            LOG.debug("{}", item);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
