package org.counterfoil.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Tells people of a failed night and of new breaks, where the settings name a way. What cannot be told is logged and recorded, and never
 * fails a night.
 */
final class Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private static final String SENT = ": sent";

    private Notifications() {}

    /** Whether a line of what came of it says that people were told. */
    static boolean isSent(String outcome) {
        return outcome.endsWith(SENT);
    }

    /** Nothing but the settings, which a night that failed before it began must have, too. */
    @Configuration(proxyBeanMethods = false)
    static class Settings {}

    /** The same for a night that failed before it had settings. */
    static List<String> send(Notice notice) {
        try {
            return withSettings(settings -> send(notice, settings));
        } catch (RuntimeException e) {
            LOG.warn("Nobody was told of the night, since its settings cannot be read: {}", e.getMessage());
            return List.of("nobody was told: " + e.getMessage());
        }
    }

    /** What is done with the settings alone; what is logged from then on looks as they say. */
    static <T> T withSettings(Function<Environment, T> work) {
        SpringApplication application = new SpringApplication(Settings.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run()) {
            return work.apply(context.getEnvironment());
        }
    }

    /** @return what came of it, a line each way: {@code mail: sent} */
    static List<String> send(Notice notice, Environment settings) {
        List<String> outcomes = new ArrayList<>();
        Stream.<Function<Environment, Optional<NoticeChannel>>>of(MailChannel::of, WebhookChannel::of)
                .forEach(kind -> outcome(notice, settings, kind).ifPresent(outcomes::add));
        return outcomes;
    }

    private static Optional<String> outcome(
            Notice notice, Environment settings, Function<Environment, Optional<NoticeChannel>> kind) {
        String name = "a way that is not well described";
        try {
            Optional<NoticeChannel> channel = kind.apply(settings);
            if (channel.isEmpty()) {
                return Optional.empty();
            }
            name = channel.get().name();
            channel.get().send(notice);
            return Optional.of(name + SENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(name + ": not sent: told to stop");
        } catch (Exception e) {
            LOG.warn("People were not told by {}: {}", name, reason(e));
            return Optional.of(name + ": not sent: " + reason(e));
        }
    }

    private static String reason(Exception failure) {
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return failure.getClass().getSimpleName() + ", " + message;
    }
}
