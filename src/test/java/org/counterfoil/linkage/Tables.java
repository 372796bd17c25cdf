package org.counterfoil.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Schema;

/** Reads tables for the tests. */
final class Tables {

    /** No frequencies: they are counted on the reports at hand. */
    static final ModelTable UNCOUNTED = new ModelTable(
            "linkage_frequencies", "test", List.of("comparison", "term", "records", "most_of_one_list"), List.of());

    /** No dependences but those of the table. */
    static final ModelTable INDEPENDENT = new ModelTable(
            "linkage_dependence",
            "test",
            List.of("comparison", "level", "given", "given_level", "also_given", "also_given_level", "m", "u"),
            List.of());

    static final LinkageModel MODEL = model(shipped("linkage"), shipped("linkage_settings"));

    /** The shipped model with other levels or settings. */
    static LinkageModel model(ModelTable levels, ModelTable settings) {
        return LinkageModel.of(
                new LinkageTables(
                        levels,
                        settings,
                        UNCOUNTED,
                        INDEPENDENT,
                        resource("/reference/rates.csv", "rates"),
                        resource("/reference/victims.csv", "victims"),
                        shipped("linkage_words"),
                        resource("/reference/coins.csv", "coins")),
                schema());
    }

    private Tables() {}

    static ModelTable shipped(String name) {
        return resource("/model/" + name + ".csv", name);
    }

    static ModelTable cases(String name) {
        return resource("/cases/" + name + ".csv", name);
    }

    static ModelTable file(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(reader, path.getFileName().toString().replace(".csv", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema schema() {
        return new Schema(shipped("schema").lines().stream()
                .map(line -> new Field(
                        line.cell("name"),
                        FieldKind.valueOf(line.cell("kind").toUpperCase(Locale.ROOT)),
                        line.cell("many").equals("yes"),
                        line.cell("meaning")))
                .toList());
    }

    /** The table with one cell of one line changed. */
    static ModelTable with(ModelTable table, int line, String column, String cell) {
        List<ModelTable.Line> lines = new ArrayList<>();
        for (ModelTable.Line old : table.lines()) {
            Map<String, String> cells = new TreeMap<>(old.cells());
            if (old.number() == line) {
                cells.put(column, cell);
            }
            lines.add(new ModelTable.Line(old.number(), cells));
        }
        return new ModelTable(table.name(), table.place(), table.columns(), lines);
    }

    /** The table without the lines that have the cell. */
    static ModelTable without(ModelTable table, String column, String cell) {
        return new ModelTable(
                table.name(),
                table.place(),
                table.columns(),
                table.lines().stream()
                        .filter(line -> !line.cell(column).equals(cell))
                        .toList());
    }

    static ModelTable resource(String path, String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Tables.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            return read(reader, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelTable read(Reader reader, String name) throws IOException {
        List<ModelTable.Line> lines = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : csv) {
                if (columns.isEmpty()) {
                    columns.addAll(row.getHeader());
                }
                lines.add(new ModelTable.Line((int) row.getStartingLineNumber(), row.getFieldsAsMap()));
            }
        }
        return new ModelTable(name, "built in", columns, lines);
    }
}
