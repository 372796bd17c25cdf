package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * The self-test after a good night, where the setting {@code counterfoil.selftest} asks for it. The release stands whatever comes of it:
 * people are told. For one night, after the ledger was let go.
 */
final class NightlySelfTest {

    private static final Logger LOG = LoggerFactory.getLogger(NightlySelfTest.class);

    private static final String SETTING = "counterfoil.selftest";

    private NightlySelfTest() {}

    static boolean isWanted(Environment settings) {
        return settings.getProperty(SETTING, Boolean.class, false);
    }

    /** @return what to tell people; empty where nothing speaks against the program */
    static Optional<Notice> run(Places places) {
        try {
            List<SelfTest.Score> scores = SelfTest.of(places);
            Path sheet = ScoreSheet.write(places.output(), scores);
            List<String> broken = ScoreSheet.broken(scores);
            broken.forEach(line -> LOG.warn("self-test: {}", line));
            LOG.info("self-test: {} of {} promises broken, see {}", broken.size(), scores.size(), sheet);
            return broken.isEmpty() ? Optional.empty() : Optional.of(Notice.promisesBroken(places, broken));
        } catch (IOException | Refusal e) {
            LOG.warn("The self-test could not be run: {}", e.getMessage());
            return Optional.of(
                    Notice.promisesBroken(places, List.of("the self-test could not be run: " + e.getMessage())));
        }
    }
}
