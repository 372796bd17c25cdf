package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterfoil.ledger.LedgerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the ledger for a piece of work, and closes it. One process at a time may hold a ledger. */
final class Nights {

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);

    /** A little more than the database holds a heartbeat for alive. */
    private static final Duration PATIENCE = Duration.ofSeconds(11);

    private Nights() {}

    /** @param dryRun shows what would be published and changed, and leaves everything as it was */
    static NightSummary run(Places places, boolean dryRun) {
        return inContext(places, context -> {
            NightRun run = context.getBean(NightRun.class);
            return dryRun ? run.dry() : run.publishing();
        });
    }

    /** @throws Refusal where the ledger is held by another process or cannot be opened, or whatever the work refuses */
    static <T> T inContext(Places places, Function<ConfigurableApplicationContext, T> work) {
        makeFolder(places);
        try {
            return LedgerLock.holding(places.ledger(), () -> opened(places, work))
                    .orElseThrow(() -> held(places, null));
        } catch (IOException e) {
            throw unusable(places, e);
        }
    }

    private static <T> T opened(Places places, Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = startAfterCrash(places)) {
            return work.apply(context);
        } catch (RuntimeException e) {
            throw asRefusal(places, e);
        }
    }

    /** No night of ours runs: a lock that the database still finds is that of one that crashed, and soon out of date. */
    private static ConfigurableApplicationContext startAfterCrash(Places places) {
        try {
            return start(places);
        } catch (RuntimeException e) {
            if (!isLocked(e)) {
                throw e;
            }
            LOG.info("the ledger was left in use; waiting until that is known to be over");
            sleep(PATIENCE);
            return start(places);
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConfigurableApplicationContext start(Places places) {
        SpringApplication application = new SpringApplication(NightApplication.class);
        // A stopped night is picked up where it was; a half-closed pool under a running step is what must not happen.
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("places", places));
        return application.run("--spring.datasource.url=" + places.databaseUrl());
    }

    private static void makeFolder(Places places) {
        String path = places.ledger().toString();
        if (path.contains(";") || path.toLowerCase(Locale.ENGLISH).length() != path.length()) {
            throw new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    "The ledger's folder " + path + " has a letter in its path that the database cannot take: a"
                            + " semicolon, or one such as İ. Name another with --ledger.");
        }
        try {
            Files.createDirectories(places.ledger());
        } catch (IOException e) {
            throw unusable(places, e);
        }
    }

    private static Refusal unusable(Places places, IOException why) {
        return new Refusal(
                ExitCode.FAILED,
                "The ledger's folder " + places.ledger() + " cannot be used: " + why.getMessage()
                        + ". Name another with --ledger, or make it writable.",
                why);
    }

    private static Refusal held(Places places, @Nullable Throwable why) {
        return new Refusal(
                ExitCode.LEDGER_IN_USE,
                "Another process holds the ledger " + places.ledger()
                        + ": a night is running. Wait for it to end; nothing was done.",
                why);
    }

    private static RuntimeException asRefusal(Places places, RuntimeException failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return isLocked(failure) ? held(places, failure) : failure;
    }

    private static boolean isLocked(RuntimeException failure) {
        return causes(failure).stream()
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> message.contains("lock acquisition failure") || message.contains("Database lock"));
    }

    static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(50)
                .toList();
    }
}
