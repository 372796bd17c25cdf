package org.counterfoil.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
        makeFolder(places.ledger());
        try (ConfigurableApplicationContext context = start(places)) {
            return work.apply(context);
        } catch (RuntimeException e) {
            throw asRefusal(places, e);
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

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.FAILED,
                    "The ledger's folder " + folder + " cannot be made: " + e.getMessage()
                            + ". Name another with --ledger, or make it writable.",
                    e);
        }
    }

    private static RuntimeException asRefusal(Places places, RuntimeException failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains("lock acquisition failure") || message.contains("Database lock")) {
                return new Refusal(
                        ExitCode.LEDGER_IN_USE,
                        "Another process holds the ledger " + places.ledger()
                                + ": a night is running. Wait for it to end; nothing was done.",
                        failure);
            }
        }
        return failure;
    }

    static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(50)
                .toList();
    }
}
