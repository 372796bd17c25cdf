package org.counterfoil.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.counterfoil.ledger.LedgerFailure;
import org.counterfoil.ledger.LedgerHold;
import org.counterfoil.ledger.LedgerMaking;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** Opens the ledger for a piece of work, and closes it. One process at a time may hold a ledger. */
final class Nights {

    private Nights() {}

    /** Publishes, leaves word under the output folder of how it stands, and tells people where it failed or found new breaks. */
    static NightSummary run(Places places) {
        return new WatchedNight(places).run();
    }

    /**
     * @param watched is given the night when the ledger is held
     * @param settings is given those that the night has, before it begins
     */
    static NightSummary publishing(
            Places places, Function<Supplier<NightSummary>, NightSummary> watched, Consumer<Environment> settings) {
        return holding(
                places,
                hold -> watched.apply(() -> opened(
                        places,
                        hold,
                        settings,
                        context -> context.getBean(NightRun.class).publishing())));
    }

    /** Publishes, and tells nobody. */
    static NightSummary unwatched(Places places) {
        return inContext(places, context -> context.getBean(NightRun.class).publishing());
    }

    /** Shows what would be published and changed, and leaves everything as it was. */
    static NightSummary dry(Places places) {
        return inContext(places, context -> context.getBean(NightRun.class).dry());
    }

    /** @throws Refusal where the ledger is held by another process or cannot be opened, or whatever the work refuses */
    static <T> T inContext(Places places, Function<ConfigurableApplicationContext, T> work) {
        return holding(places, hold -> opened(places, hold, settings -> {}, work));
    }

    private static <T> T holding(Places places, Function<LedgerHold, T> work) {
        if (!places.ledger().isDatabase()) {
            makeFolder(places);
        }
        try {
            return places.ledger()
                    .holding(ThisProcess.since(), System.getenv(), work)
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
        if (!Files.isDirectory(places.ledger().folder())) {
            return;
        }
        Optional<Boolean> done = places.ledger().holding(ThisProcess.since(), System.getenv(), hold -> {
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

    private static <T> T opened(
            Places places,
            LedgerHold hold,
            Consumer<Environment> settings,
            Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = start(places, hold, settings)) {
            return work.apply(context);
        } catch (RuntimeException | OutOfMemoryError e) {
            throw asRefusal(e, places);
        }
    }

    private static ConfigurableApplicationContext start(
            Places places, LedgerHold hold, Consumer<Environment> settings) {
        SpringApplication application = new SpringApplication(NightApplication.class);
        // A stopped night is picked up where it was; a half-closed pool under a running step is what must not happen.
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> {
            settings.accept(context.getEnvironment());
            context.getBeanFactory().registerSingleton("places", places);
            context.getBeanFactory().registerSingleton("ledgerHold", hold);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("ledger", databaseSettings(places)));
        });
        return places.ledger().isDatabase() ? application.run() : whole(places, application);
    }

    private static ConfigurableApplicationContext whole(Places places, SpringApplication application) {
        LedgerMaking making = new LedgerMaking(places.ledger().folder());
        try {
            if (making.begin()) {
                LedgerRoom.require(places.ledger());
            }
        } catch (IOException e) {
            throw unusable(places, e);
        }
        ConfigurableApplicationContext context = application.run();
        try {
            making.end();
            return context;
        } catch (IOException e) {
            context.close();
            throw unusable(places, e);
        }
    }

    private static Map<String, Object> databaseSettings(Places places) {
        try {
            return places.ledger().settings(System.getenv());
        } catch (IOException e) {
            throw unusable(places, e);
        }
    }

    private static void makeFolder(Places places) {
        String path = places.ledger().folder().toString();
        if (path.contains(";") || path.toLowerCase(Locale.ENGLISH).length() != path.length()) {
            throw new Refusal(
                    ExitCode.INPUT_UNUSABLE,
                    "The ledger's folder " + path + " has a letter in its path that the database cannot take: a"
                            + " semicolon, or one such as İ. Name another with --ledger.");
        }
        try {
            Files.createDirectories(places.ledger().folder());
        } catch (IOException e) {
            throw unusable(places, e);
        }
    }

    private static Refusal unusable(Places places, IOException why) {
        return new Refusal(
                ExitCode.FAILED,
                places.ledger().isDatabase()
                        ? "The ledger " + places.ledger() + " cannot be opened: " + why.getMessage()
                                + ". Is the database there, and may this user use it? Nothing was done."
                        : "The ledger's folder " + places.ledger() + " cannot be used: " + why.getMessage()
                                + ". Name another with --ledger, or make it writable.",
                why);
    }

    private static Refusal held(Places places) {
        return new Refusal(
                ExitCode.LEDGER_IN_USE,
                "Another process holds the ledger " + places.ledger() + ": "
                        + places.ledger().holder(System.getenv()).orElse("it does not say which")
                        + ". Wait for it to end (status says how it stands); nothing was done.");
    }

    private static RuntimeException asRefusal(Throwable failure, Places places) {
        return refusal(failure, places)
                .map(RuntimeException.class::cast)
                .orElseGet(
                        () -> failure instanceof RuntimeException other ? other : new IllegalStateException(failure));
    }

    /** What a person must mend, if that is what made something fail. */
    static Optional<Refusal> refusal(Throwable failure) {
        return causes(failure).stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .or(() -> MemoryLimit.reached(failure));
    }

    /** The same where the ledger was at work, which may have failed. */
    static Optional<Refusal> refusal(Throwable failure, Places places) {
        return refusal(failure)
                .or(() -> LedgerFailure.told(causes(failure), places.ledger())
                        .map(sentences -> new Refusal(ExitCode.FAILED, sentences, failure)));
    }

    static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(50)
                .toList();
    }
}
