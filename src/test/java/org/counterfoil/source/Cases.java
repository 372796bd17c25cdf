package org.counterfoil.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Value;

/** Tables of cases and of reference, read from the class path; each case has a column that says why. */
final class Cases {

    private static final String BETWEEN = " ; ";

    private Cases() {}

    static List<NamedCsvRecord> of(String resource) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/test/resources/cases").resolve(resource))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelTable table(String name) {
        List<ModelTable.Line> lines = new ArrayList<>();
        Path file = Path.of("src/main/resources/reference").resolve(name + ".csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<String> columns = new ArrayList<>();
            for (NamedCsvRecord line : reader) {
                columns = line.getHeader();
                lines.add(new ModelTable.Line((int) line.getStartingLineNumber(), line.getFieldsAsMap()));
            }
            return new ModelTable(name, "built in", columns, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReferenceLists lists() {
        return ReferenceLists.of(table("victims"), table("actors"), table("countries"), table("absences"));
    }

    static String texts(List<? extends Value> values) {
        return values.stream().map(Value::text).collect(Collectors.joining(BETWEEN));
    }

    static String kinds(List<? extends Value> values) {
        return values.stream().map(value -> value.kind() + " " + value.text()).collect(Collectors.joining(BETWEEN));
    }

    /** A reading as one line, so that a failed case shows all that differs; the text quoted in a problem is left out. */
    static String line(Reading<? extends Value> reading) {
        return Stream.of(
                        texts(reading.values()),
                        texts(reading.alternatives()),
                        reading.modalities().stream().map(Modality::text).collect(Collectors.joining(BETWEEN)),
                        reading.problem().replaceAll(": '.*", ""),
                        reading.doubt())
                .collect(Collectors.joining(" | "));
    }

    static String line(NamedCsvRecord expected) {
        return Stream.of("values", "alternatives", "modalities", "problem", "doubt")
                .map(expected::getField)
                .collect(Collectors.joining(" | "));
    }
}
