package org.counterfoil.nightly;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A release as a reader without our code sees it: its CSV files. */
record Release(Path folder) {

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠]");

    /** Rows in file order, by column; the mark that keeps spreadsheets from running texts is taken off. */
    List<Map<String, String>> table(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
            csv.forEach(line -> {
                Map<String, String> row = new LinkedHashMap<>();
                line.getFieldsAsMap().forEach((column, cell) -> row.put(column, withoutGuard(cell)));
                rows.add(row);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 4180 knows no formulas: an apostrophe before one of their first characters is not the text's own. */
    static String withoutGuard(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    List<Map<String, String>> rows(String table, Predicate<Map<String, String>> which) {
        return table(table).stream().filter(which).toList();
    }

    /** The only row with that content in a column. */
    Map<String, String> row(String table, String column, String content) {
        List<Map<String, String>> rows = rows(table, row -> content.equals(row.get(column)));
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows of " + table + " have " + column + " " + content);
        }
        return rows.get(0);
    }

    List<String> column(String table, String column) {
        return table(table).stream().map(row -> row.get(column)).toList();
    }

    /** The incident under which a report was published. */
    String incidentOf(String report) {
        return row("reports", "report_id", report).get("incident_id");
    }

    Map<String, String> incident(String id) {
        return row("incidents", "incident_id", id);
    }

    List<String> incidents() {
        return column("incidents", "incident_id");
    }

    /** Every report with its incident. */
    Map<String, String> membership() {
        Map<String, String> members = new LinkedHashMap<>();
        table("reports").forEach(row -> members.put(row.get("report_id"), row.get("incident_id")));
        return members;
    }

    List<Map<String, String>> issues(String kind) {
        return rows("issues", row -> row.get("kind").equals(kind));
    }
}
