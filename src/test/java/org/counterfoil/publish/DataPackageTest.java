package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterfoil.incident.Sha256;
import org.counterfoil.release.ReleaseTables;
import org.counterfoil.release.SampleRelease;
import org.counterfoil.release.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A release as programs load it that know nothing of us: by its descriptor. */
class DataPackageTest {

    private static final Path SCHEMA = Path.of("src/test/resources/schemas/datapackage-2.json");

    private static final List<Table> TABLES = ReleaseTables.of(SampleRelease.of(5, 40), Optional.empty());

    @TempDir
    static Path folder = Path.of("");

    private static JsonNode json = JsonFile.JSON.createObjectNode();

    @BeforeAll
    static void write() throws IOException {
        ReleaseWriting.write(folder, SampleRelease.ID, TABLES, Optional.empty());
        json = JsonFile.JSON.readTree(Files.readString(folder.resolve("datapackage.json")));
    }

    @Test
    void isWhatTheStandardAsksFor() throws IOException {
        assertThat(JsonSchemas.complaints(SCHEMA, folder.resolve("datapackage.json")))
                .isEmpty();
    }

    @Test
    void schemaFindsFault() throws IOException {
        String wrong = Files.readString(folder.resolve("datapackage.json"))
                .replace("\"type\" : \"date\"", "\"type\" : \"day\"");
        assertThat(JsonSchemas.complaints(SCHEMA, wrong)).isNotEmpty();
    }

    @Test
    void hasEveryTable() throws IOException {
        List<String> paths = new ArrayList<>();
        json.get("resources").forEach(resource -> paths.add(resource.get("path").asString()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(paths)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".csv"))
                                    .toList());
        }
    }

    @Test
    void namesWhatEverySourceAsksFor() {
        List<String> licences = new ArrayList<>();
        json.get("sources").forEach(source -> licences.add(source.get("licence").asString()));
        assertThat(licences).isNotEmpty().doesNotContain("");
    }

    /** By type, missing values, keys and keys of other tables, as the descriptor has them; nothing is asked of our own code. */
    @TestFactory
    Stream<DynamicTest> everyTableIsAsItsSchemaSays() {
        return json.get("resources")
                .valueStream()
                .map(resource -> DynamicTest.dynamicTest(resource.get("name").asString(), () -> holds(resource)));
    }

    private static void holds(JsonNode resource) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(resource.get("path").asString()));
        assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
        assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Sha256.of(bytes));
        List<NamedCsvRecord> rows = rows(resource.get("name").asString());
        assertThat(rows).hasSize(resource.get("rows").asInt());
        JsonNode schema = resource.get("schema");
        rows.forEach(row -> schema.get("fields")
                .forEach(field -> assertThat(
                                isOfType(field, row.getField(field.get("name").asString())))
                        .as(field.get("name") + " of " + row)
                        .isTrue()));
        schema.get("fields").forEach(field -> keepsConstraints(rows, field));
        Stream.of("primaryKey")
                .map(schema::get)
                .filter(key -> key != null)
                .forEach(key -> assertThat(values(rows, key))
                        .doesNotHaveDuplicates()
                        .allSatisfy(value -> assertThat(value).doesNotContain("")));
        if (schema.has("foreignKeys")) {
            schema.get("foreignKeys").forEach(key -> refers(rows, key));
        }
    }

    private static void keepsConstraints(List<NamedCsvRecord> rows, JsonNode field) {
        if (!field.has("constraints")) {
            return;
        }
        List<String> cells = rows.stream()
                .map(row -> row.getField(field.get("name").asString()))
                .toList();
        field.get("constraints").forEachEntry((constraint, value) -> {
            switch (constraint) {
                case "required" -> assertThat(cells).doesNotContain("");
                case "unique" -> assertThat(cells).doesNotHaveDuplicates();
                case "enum" ->
                    assertThat(value.valueStream().map(JsonNode::asString))
                            .containsAll(cells.stream()
                                    .filter(cell -> !cell.isEmpty())
                                    .toList());
                default -> throw new IllegalArgumentException("Not a constraint that a release has: " + field);
            }
        });
    }

    private static void refers(List<NamedCsvRecord> rows, JsonNode key) {
        JsonNode reference = key.get("reference");
        Set<List<String>> known =
                new HashSet<>(values(rows(reference.get("resource").asString()), reference.get("fields")));
        assertThat(values(rows, key.get("fields")))
                .filteredOn(value -> !String.join("", value).isEmpty())
                .isSubsetOf(known);
    }

    private static List<List<String>> values(List<NamedCsvRecord> rows, JsonNode columns) {
        return rows.stream()
                .map(row -> columns.valueStream()
                        .map(column -> row.getField(column.asString()))
                        .toList())
                .toList();
    }

    private static boolean isOfType(JsonNode field, String cell) {
        return cell.isEmpty()
                || switch (field.get("type").asString()) {
                    case "integer" -> cell.matches("-?\\d+");
                    case "number" -> new BigDecimal(cell).toPlainString().equals(cell);
                    case "date" -> LocalDate.parse(cell).toString().equals(cell);
                    case "boolean" -> cell.matches("true|false");
                    case "year" -> cell.matches("\\d{4}");
                    case "string" -> true;
                    default -> throw new IllegalArgumentException("Not a type that a release has: " + field);
                };
    }

    private static List<NamedCsvRecord> rows(String table) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
