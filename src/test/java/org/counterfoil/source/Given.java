package org.counterfoil.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;

/** The tables that ship, and sources made of a few lines of text. */
final class Given {

    static final Schema SCHEMA = new Schema(records("/model/schema.csv").stream()
            .map(row -> new Field(
                    row.getField("name"),
                    FieldKind.valueOf(row.getField("kind")),
                    row.getField("many").equals("yes"),
                    row.getField("meaning")))
            .toList());

    static final ReferenceLists LISTS =
            ReferenceLists.of(table("victims"), table("actors"), table("countries"), table("absences"));

    static final HeaderWords HEADERS = HeaderWords.of(table("header_words"));

    private static final String HEAD = """
            title: A list
            publisher: Example Firm
            kind: firm
            rank: 3
            licence: CC0-1.0
            stated: 2019-08-30
            documents:
              - file: list.csv
            """;

    private Given() {}

    static List<NamedCsvRecord> records(String resource) {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(Given.class.getResourceAsStream(resource), resource), UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ModelTable table(String name) {
        List<NamedCsvRecord> records = records("/reference/" + name + ".csv");
        return new ModelTable(
                name,
                "built in",
                records.get(0).getHeader(),
                records.stream()
                        .map(row -> new ModelTable.Line((int) row.getStartingLineNumber(), cells(row)))
                        .toList());
    }

    private static Map<String, String> cells(NamedCsvRecord row) {
        return new TreeMap<>(row.getFieldsAsMap());
    }

    /** A descriptor of one document, list.csv; {@code document} is indented by four spaces. */
    static Descriptor descriptor(String document) {
        DescriptorReading reading = Descriptor.read("list", YamlTree.of(HEAD + document.indent(4)), SCHEMA);
        return reading.descriptor().orElseThrow(() -> new AssertionError(reading.messages()));
    }

    static Understood understood(String document, RawTable... tables) {
        return understood(document, new RawDocument("list", "list.csv", "csv", List.of(tables), List.of()));
    }

    static Understood understood(String document, RawDocument raw) {
        Descriptor descriptor = descriptor(document);
        return new Understanding(SCHEMA, LISTS)
                .understand(descriptor, descriptor.documents().get(0), raw);
    }

    /** A plain table file: one line a row, cells parted by bars. */
    static RawTable table(String... lines) {
        return named("", lines);
    }

    static RawTable named(String name, String... lines) {
        List<RawRow> rows = Stream.iterate(0, i -> i < lines.length, i -> i + 1)
                .map(i -> row(i + 1, lines[i]))
                .toList();
        return new RawTable(name, name.isEmpty() ? "" : "table " + name, rows);
    }

    static RawRow row(int number, String line) {
        String[] cells = line.split("\\|", -1);
        return new RawRow(
                number,
                Stream.iterate(0, i -> i < cells.length, i -> i + 1)
                        .map(i -> RawCell.ofText(i + 1, cells[i].strip()))
                        .toList());
    }
}
