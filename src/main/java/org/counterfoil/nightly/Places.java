package org.counterfoil.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where things lie, as the command line says. Paths are taken from the folder the program was started in. */
final class Places {

    @Option(
            names = "--input",
            defaultValue = "input",
            paramLabel = "<folder>",
            description = "What the sources said. Default: ${DEFAULT-VALUE}")
    private Path input = Path.of("input");

    @Option(
            names = "--output",
            defaultValue = "output",
            paramLabel = "<folder>",
            description = "Where releases go. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("output");

    @Option(
            names = "--ledger",
            defaultValue = "ledger",
            paramLabel = "<folder>",
            description = "What is remembered between nights. Default: ${DEFAULT-VALUE}")
    private Path ledger = Path.of("ledger");

    @Option(
            names = "--night",
            paramLabel = "<yyyy-mm-dd>",
            description = "The business date of the night. Default: today in UTC")
    private @Nullable LocalDate night;

    private String previewed = "";

    /** The only source that is read; empty: all are. */
    String previewed() {
        return previewed;
    }

    /** The same places, with one source alone to be read. */
    Places previewing(String source) {
        Places places = of(input, output, ledger, night());
        places.previewed = source;
        return places;
    }

    Path input() {
        return input.toAbsolutePath().normalize();
    }

    Path output() {
        return output.toAbsolutePath().normalize();
    }

    Path ledger() {
        return ledger.toAbsolutePath().normalize();
    }

    LocalDate night() {
        return night == null ? LocalDate.now(ZoneOffset.UTC) : night;
    }

    static Places of(Path input, Path output, Path ledger, LocalDate night) {
        Places places = new Places();
        places.input = input;
        places.output = output;
        places.ledger = ledger;
        places.night = night;
        return places;
    }

    /**
     * The database of the ledger. Its own lock is off: that is a heartbeat, which counts a process for alive for ten
     * seconds after it was killed; the ledger's lock is the system's.
     */
    String databaseUrl() {
        return "jdbc:hsqldb:file:" + ledger().resolve("counterfoil")
                + ";hsqldb.lock_file=false;hsqldb.tx=locks;hsqldb.default_table_type=cached;hsqldb.write_delay=false"
                + ";sql.char_literal=false;shutdown=true";
    }
}
