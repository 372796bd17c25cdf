package org.counterfoil.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of facts as it lies under {@code src/samples/facts}.
 *
 * @param header names of the columns
 * @param rows as many cells as the header; blank ones are empty text
 */
record Facts(List<String> header, List<List<String>> rows) {

    private static final Path FOLDER = Path.of("src", "samples", "facts");

    static Facts table(String name) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(FOLDER.resolve(name));
                Stream<CsvRecord> records = csv.stream()) {
            List<List<String>> all = records.map(CsvRecord::getFields).toList();
            return new Facts(all.get(0), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("The facts file " + name + " cannot be read", e);
        }
    }

    /** One paragraph a line; the first is the heading. */
    static List<String> paragraphs(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The facts file " + name + " cannot be read", e);
        }
    }
}
