package org.counterfoil.fusion;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;

/** The tables that ship, and tables made of lines. */
final class Tables {

    static final Schema SCHEMA = schema();
    static final Survivorship SHIPPED = Survivorship.of(read("/model/survivorship.csv"), SCHEMA);

    private Tables() {}

    static List<NamedCsvRecord> records(String resource) {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelTable read(String resource) {
        List<NamedCsvRecord> records = records(resource);
        List<ModelTable.Line> lines = new ArrayList<>();
        records.forEach(one -> lines.add(
                new ModelTable.Line((int) one.getStartingLineNumber(), new LinkedHashMap<>(one.getFieldsAsMap()))));
        return new ModelTable("survivorship", "built in", records.get(0).getHeader(), lines);
    }

    /** The table that ships, with other cells in the line of one field. */
    static ModelTable with(String field, List<String> columns, String... cells) {
        ModelTable shipped = read("/model/survivorship.csv");
        List<ModelTable.Line> lines = new ArrayList<>();
        for (ModelTable.Line line : shipped.lines()) {
            Map<String, String> changed = new LinkedHashMap<>(line.cells());
            for (int i = 0; i < cells.length && line.cell("field").equals(field); i++) {
                changed.put(columns.get(i), cells[i]);
            }
            lines.add(new ModelTable.Line(line.number(), changed));
        }
        return new ModelTable("survivorship", "built in", shipped.columns(), lines);
    }

    private static Schema schema() {
        return new Schema(records("/model/schema.csv").stream()
                .map(one -> new Field(
                        one.getField("name"),
                        FieldKind.valueOf(one.getField("kind").toUpperCase(Locale.ROOT)),
                        one.getField("many").equals("yes"),
                        one.getField("meaning")))
                .toList());
    }
}
