package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.counterfoil.release.RowText;

/** The laws as a reader can check them with the published files and the input alone. */
final class Laws {

    /** The columns of incidents that a claim of another name stands behind. */
    private static final Map<String, String> FIELD_OF = new TreeMap<>(Map.of(
            "occurred_from", "occurred",
            "occurred_to", "occurred",
            "country_names", "country",
            "attributed_dprk", "attribution"));

    /** The tables that more than one column names a row of, with how many do. */
    private static final Map<String, Integer> KEYS = new TreeMap<>(
            Map.of("totals_by_year", 2, "totals_by_country", 2, "totals_by_victim_kind", 2, "robust_totals", 4));

    private static final Pattern AMOUNT = Pattern.compile("(taken|attempted|recovered)_usd_(low|best|high)");
    private static final Pattern CSV_CELL = Pattern.compile(".*, row (\\d+), column (.*)");
    private static final Pattern SHEET_CELL = Pattern.compile(".*, sheet ([^,]+), row \\d+, cell ([A-Z]+\\d+),.*");
    private static final Pattern LINE = Pattern.compile("source.yml, line (\\d+)");

    private Laws() {}

    /** Law 1. The sum is checked against a count of our own where the file is a CSV file. */
    static void nothingIsLost(Release release, Path input) {
        assertThat(release.table("files")).isNotEmpty().allSatisfy(file -> {
            long seen = Long.parseLong(file.get("cells_seen"));
            assertThat(number(file, "cells_mapped") + number(file, "cells_ignored") + number(file, "cells_quarantined"))
                    .as(file.toString())
                    .isEqualTo(seen);
            Path document = input.resolve("sources").resolve(file.get("source")).resolve(file.get("document"));
            if (file.get("document").endsWith(".csv") && Files.exists(document)) {
                assertThat(records(document).stream()
                                .flatMap(List::stream)
                                .filter(cell -> !cell.isBlank())
                                .count())
                        .as(file.toString())
                        .isEqualTo(seen);
            }
        });
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.get(column));
    }

    /** Law 2, from the incident's cell to the claims of its field. */
    static void everyCellHasClaims(Release release) {
        List<String> claimed = release
                .rows("claims", claim -> claim.get("outcome").equals("supporting"))
                .stream()
                .map(claim -> claim.get("incident_id") + " " + claim.get("field"))
                .distinct()
                .toList();
        List<String> fields =
                release.column("claims", "field").stream().distinct().toList();
        for (Map<String, String> incident : release.table("incidents")) {
            incident.forEach((column, cell) -> {
                String field = field(column);
                if (fields.contains(field) && !cell.isEmpty() && !cell.equals("false")) {
                    assertThat(claimed).contains(incident.get("incident_id") + " " + field);
                }
            });
        }
    }

    /** Law 2, from a derived amount to the quantities it is made of, their claims and their rates. */
    static void everyValuedAmountHasClaimsAndARate(Release release, Path rates) {
        List<String> quoted = records(rates).stream()
                .map(row -> row.get(0) + "/" + row.get(1) + " " + row.get(2))
                .toList();
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        Map<String, List<String>> claims = new TreeMap<>();
        release.table("claims")
                .forEach(claim -> claims.computeIfAbsent(
                                claim.get("incident_id") + " " + claim.get("field") + " " + claim.get("unit"),
                                first -> new ArrayList<>())
                        .add(claim.get("claim_id")));
        for (Map<String, String> valued : release.table("valuations")) {
            assertThat(claims.getOrDefault(
                            valued.get("incident_id") + " " + valued.get("field") + "_in_kind " + valued.get("unit"),
                            List.of()))
                    .as(valued.toString())
                    .isNotEmpty()
                    .containsExactlyInAnyOrder(valued.get("claims").split("; "));
            assertThat(valued.get("valued_usd_best").isEmpty())
                    .isEqualTo(valued.get("status").equals("not valued"))
                    .isEqualTo(valued.get("rate_source").isEmpty())
                    .isNotEqualTo(valued.get("reason").isEmpty());
            for (String date : valued.get("rate_date").split("/")) {
                assertThat(date.isEmpty() || quoted.contains(valued.get("rate_pair") + " " + date))
                        .as(valued.toString())
                        .isTrue();
            }
            if (valued.get("counted").equals("true")) {
                sums.merge(
                        valued.get("incident_id") + " " + valued.get("field"),
                        new BigDecimal(valued.get("valued_usd_best")),
                        BigDecimal::add);
            }
        }
        assertThat(valuedCells(release)).isEqualTo(sums);
    }

    private static SortedMap<String, BigDecimal> valuedCells(Release release) {
        SortedMap<String, BigDecimal> cells = new TreeMap<>();
        release.table("incidents")
                .forEach(incident -> incident.forEach((column, cell) -> {
                    if (column.endsWith("_valued_usd_best") && !cell.isEmpty()) {
                        String field = column.replace("_valued_usd_best", "");
                        cells.put(incident.get("incident_id") + " " + field, new BigDecimal(cell));
                    }
                }));
        return cells;
    }

    private static String field(String column) {
        Matcher amount = AMOUNT.matcher(column);
        return amount.matches() ? amount.group(1) : FIELD_OF.getOrDefault(column, column);
    }

    /** Law 2, from the claim to the text in the document. */
    static void everyClaimStandsWhereItSays(Release release, Path input) {
        assertThat(release.table("claims")).isNotEmpty().allSatisfy(claim -> {
            Path document =
                    input.resolve("sources").resolve(claim.get("source")).resolve(claim.get("document"));
            assertThat(there(document, claim.get("locator")))
                    .as(claim.toString())
                    .contains(claim.get("original"))
                    .contains(claim.get("quote"));
            assertThat(claim.get("original")).isNotEmpty();
        });
    }

    /** The text at an address, found with libraries alone. */
    private static String there(Path document, String locator) throws IOException {
        Matcher line = LINE.matcher(locator);
        if (line.matches()) {
            return Files.readAllLines(document).get(Integer.parseInt(line.group(1)) - 1);
        }
        Matcher sheet = SHEET_CELL.matcher(locator);
        if (sheet.matches()) {
            return sheetCell(document, sheet.group(1), sheet.group(2));
        }
        Matcher cell = CSV_CELL.matcher(locator);
        assertThat(cell.matches()).as(locator).isTrue();
        List<List<String>> records = records(document);
        return records.get(Integer.parseInt(cell.group(1)) - 1)
                .get(records.get(0).indexOf(cell.group(2)));
    }

    private static String sheetCell(Path document, String sheet, String address) throws IOException {
        CellReference cell = new CellReference(address);
        try (InputStream in = Files.newInputStream(document);
                Workbook workbook = WorkbookFactory.create(in)) {
            return new DataFormatter(Locale.ROOT)
                    .formatCellValue(
                            workbook.getSheet(sheet).getRow(cell.getRow()).getCell(cell.getCol()));
        }
    }

    private static List<List<String>> records(Path csv) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(line -> records.add(line.getFields()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return records;
    }

    /** Law 5, for the tables whose changes are published. */
    static void yesterdayAndChangesGiveToday(Release yesterday, Release today) {
        for (String table : Stream.concat(
                        Stream.of("incidents", "reports", "claims", "valuations", "stated_totals", "breaks"),
                        KEYS.keySet().stream())
                .toList()) {
            List<String> columns = header(today, table);
            SortedMap<String, Map<String, String>> rows = keyed(yesterday, table);
            today.rows("changes", change -> change.get("table").equals(table))
                    .forEach(change -> apply(change, columns, rows));
            assertThat(rows).as(table).isEqualTo(keyed(today, table));
        }
    }

    /** Law 5, by the form with one line a row; and no change is without a cause. */
    static void bothFormsOfTheChangesTellTheSame(Release release) {
        List<Map<String, String>> rows = release.table("changed_rows");
        assertThat(rows.stream().mapToLong(row -> number(row, "lines")).sum())
                .isEqualTo(release.table("changes").size());
        assertThat(release.column("changes", "cause")).doesNotContain("");
        Map<String, SortedMap<String, Map<String, String>>> tables = new TreeMap<>();
        for (Map<String, String> row : rows) {
            if (List.of("ADD", "MOD").contains(row.get("op"))
                    && !row.get("columns").equals("(columns)")) {
                String table = row.get("table");
                assertThat(row(header(release, table), row.get("row")))
                        .isEqualTo(tables.computeIfAbsent(table, name -> keyed(release, name))
                                .get(row.get("key")));
            }
        }
    }

    /** No cause is a catch-all: none is told that had no part in the night. */
    static void noCauseIsNamedThatDidNotHappen(Release release, List<String> happened) {
        assertThat(release.table("changes"))
                .allSatisfy(change -> assertThat(List.of(change.get("cause").split("; ")))
                        .as(change.toString())
                        .isNotEmpty()
                        .isSubsetOf(happened));
    }

    /** Law 4, with the published files alone: every id that was published stands in the log, for one of today or for none. */
    static void everyIdResolves(Release release, Collection<String> ids) {
        Map<String, String> now = new TreeMap<>();
        release.table("id_events").forEach(event -> now.put(event.get("incident_id"), event.get("now")));
        List<String> incidents = release.incidents();
        assertThat(ids).allSatisfy(id -> {
            assertThat(now).containsKey(id);
            assertThat(now.get(id))
                    .satisfiesAnyOf(
                            id2 -> assertThat(id2).isEmpty(),
                            id2 -> assertThat(incidents).contains(id2));
        });
        assertThat(now.keySet()).containsAll(incidents);
    }

    private static SortedMap<String, Map<String, String>> keyed(Release release, String table) {
        SortedMap<String, Map<String, String>> rows = new TreeMap<>();
        release.table(table).forEach(row -> rows.put(name(table, List.copyOf(row.values())), new TreeMap<>(row)));
        rows.values().forEach(row -> row.values().removeIf(String::isEmpty));
        return rows;
    }

    /** What names a row: its first cell; of totals its first ones, as one CSV record. */
    private static String name(String table, List<String> cells) {
        return KEYS.containsKey(table) ? RowText.write(cells.subList(0, KEYS.get(table))) : cells.get(0);
    }

    private static List<String> header(Release release, String table) {
        return records(release.folder().resolve(table + ".csv")).get(0);
    }

    private static Map<String, String> row(List<String> columns, String record) {
        Map<String, String> row = new TreeMap<>();
        List<String> cells =
                CsvReader.builder().ofCsvRecord(record).iterator().next().getFields();
        for (int column = 0; column < columns.size(); column++) {
            row.put(columns.get(column), cells.get(column));
        }
        row.values().removeIf(String::isEmpty);
        return row;
    }

    private static void apply(
            Map<String, String> change, List<String> columns, SortedMap<String, Map<String, String>> rows) {
        String key = change.get("key");
        switch (change.get("op")) {
            case "ADD" ->
                assertThat(rows.put(key, row(columns, change.get("new"))))
                        .as(change.toString())
                        .isNull();
            case "DEL" -> assertThat(rows.remove(key)).as(change.toString()).isNotNull();
            case "MOD" -> {
                Map<String, String> row = rows.get(key);
                assertThat(row.getOrDefault(change.get("field"), "")).isEqualTo(change.get("old"));
                row.put(change.get("field"), change.get("new"));
                row.values().removeIf(String::isEmpty);
            }
            default -> assertThat(change.get("op")).isIn("MERGE", "SPLIT");
        }
    }
}
