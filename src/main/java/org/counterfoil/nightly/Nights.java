package org.counterfoil.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterfoil.ledger.LedgerLock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the ledger for a piece of work, and closes it. One process at a time may hold a ledger. */
final class Nights {

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
                    .orElseThrow(() -> held(places));
        } catch (IOException e) {
            throw unusable(places, e);
        }
    }

    /** A piece of work on the ledger's files. */
    interface FileWork {
        void run() throws IOException;
    }

    /** Holds the ledger without opening it; one that is not there is not held. */
    static void whileHeld(Places places, FileWork work) throws IOException {
        if (!Files.isDirectory(places.ledger())) {
            return;
        }
        Optional<Boolean> done = LedgerLock.holding(places.ledger(), () -> {
            try {
                work.run();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (done.isEmpty()) {
            throw held(places);
        }
    }

    private static <T> T opened(Places places, Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = start(places)) {
            return work.apply(context);
        } catch (RuntimeException e) {
            throw asRefusal(e);
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

    private static Refusal held(Places places) {
        return new Refusal(
                ExitCode.LEDGER_IN_USE,
                "Another process holds the ledger " + places.ledger()
                        + ": a night is running. Wait for it to end; nothing was done.");
    }

    private static RuntimeException asRefusal(RuntimeException failure) {
        return causes(failure).stream()
                .filter(Refusal.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failure);
    }

    static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(50)
                .toList();
    }
}
