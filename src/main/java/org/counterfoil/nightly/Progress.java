package org.counterfoil.nightly;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows how far a step is: a bar on a terminal, one line a step elsewhere. Not thread-safe. */
@Component
class Progress implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final boolean terminal = System.console() != null;
    private @Nullable ProgressBar bar;

    void begin(String step, int items) {
        close();
        if (terminal && items > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(items)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        } else {
            LOG.info("{}{}", step, items > 0 ? ": " + items + " documents" : "");
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
