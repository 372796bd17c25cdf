package org.counterfoil.nightly;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Small tables whose truth is known. */
final class TestTables {

    private TestTables() {}

    static String of(String name) {
        return resource("tables/" + name);
    }

    static String resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(TestTables.class.getResource("/" + name), name)
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
