package org.counterfoil.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterfoil.ledger.LedgerPlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
            paramLabel = "<folder or database>",
            converter = LedgerOption.class,
            description = "What is remembered between nights: a folder, or jdbc:postgresql://host:5432/database."
                    + " Default: ${DEFAULT-VALUE}")
    private LedgerPlace ledger = new LedgerPlace("ledger");

    @Option(
            names = "--night",
            paramLabel = "<yyyy-mm-dd>",
            description = "The business date of the night. Default: today in UTC")
    private @Nullable LocalDate night;

    private String previewed = "";
    private Retention retention = Retention.ALL;

    /** Which releases a night keeps. */
    Retention retention() {
        return retention;
    }

    /** The same places, with releases kept as told. */
    Places keeping(Retention kept) {
        Places places = of(input, output, ledger, night());
        places.retention = kept;
        return places;
    }

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

    LedgerPlace ledger() {
        return ledger;
    }

    LocalDate night() {
        return night == null ? LocalDate.now(ZoneOffset.UTC) : night;
    }

    static Places of(Path input, Path output, LedgerPlace ledger, LocalDate night) {
        Places places = new Places();
        places.input = input;
        places.output = output;
        places.ledger = ledger;
        places.night = night;
        return places;
    }

    /** A wrong address is a wrong command line. */
    static final class LedgerOption implements ITypeConverter<LedgerPlace> {
        @Override
        public LedgerPlace convert(String value) {
            try {
                return new LedgerPlace(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
