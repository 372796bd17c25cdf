package org.counterfoil.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build wrote into the program. */
final class NightEnvironment {

    private NightEnvironment() {}

    static String version() {
        Properties properties = new Properties();
        try (InputStream content = NightEnvironment.class.getResourceAsStream("/application.properties")) {
            if (content == null) {
                throw new IllegalStateException("The program has no application.properties");
            }
            properties.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("counterfoil.version", "unknown");
    }
}
