package org.counterfoil.nightly;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.counterfoil.publish.RunRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** A night that others can see while it runs, and are told of where it fails or finds something new. For one night. */
final class WatchedNight {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedNight.class);

    private final Places places;
    private final String begun = Instant.now().toString();
    private boolean marked;
    private @Nullable Environment settings;

    WatchedNight(Places places) {
        this.places = places;
    }

    /** Who finds the ledger held leaves no word: the night that holds it does. */
    NightSummary run() {
        try {
            NightSummary summary = Nights.publishing(places, this::marking, found -> settings = found);
            if (!summary.newBreaks().isEmpty()) {
                tell(Notice.published(places, summary));
            }
            if (settings != null && NightlySelfTest.isWanted(settings)) {
                NightlySelfTest.run(places).ifPresent(this::tell);
            }
            return summary;
        } catch (RuntimeException e) {
            if (code(e) != ExitCode.LEDGER_IN_USE) {
                markUnlessMarked(e);
                tell(Notice.failed(places, code(e).code(), String.valueOf(e.getMessage())));
            }
            throw e;
        }
    }

    /** To be called by who holds the ledger. */
    private NightSummary marking(Supplier<NightSummary> night) {
        try (NightWatch watch = NightWatch.begin(places.output(), places.night())) {
            marked = true;
            try {
                NightSummary summary = night.get();
                watch.end(summary.exitCode().code(), summary.subject());
                return summary;
            } catch (RuntimeException e) {
                watch.end(code(e).code(), firstLine(e));
                throw e;
            }
        }
    }

    private void markUnlessMarked(RuntimeException failure) {
        if (!marked) {
            try (NightWatch watch = NightWatch.begin(places.output(), places.night())) {
                watch.end(code(failure).code(), firstLine(failure));
            }
        }
    }

    private void tell(Notice notice) {
        List<String> outcomes = settings == null ? Notifications.send(notice) : Notifications.send(notice, settings);
        if (outcomes.isEmpty()) {
            return;
        }
        try {
            RunRecord.notified(places.output(), notice.night(), begun, outcomes);
        } catch (IOException e) {
            LOG.warn("Whether people were told could not be noted under {}: {}", places.output(), e.getMessage());
        }
    }

    private static ExitCode code(RuntimeException failure) {
        return failure instanceof Refusal refusal ? refusal.exitCode() : ExitCode.FAILED;
    }

    private static String firstLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
