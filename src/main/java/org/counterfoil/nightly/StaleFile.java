package org.counterfoil.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.intake.DocumentReader;
import org.counterfoil.intake.ReadOptions;
import org.counterfoil.intake.UnreadableDocument;
import org.counterfoil.publish.ExcelGuard;
import org.counterfoil.release.Column;
import org.counterfoil.release.OldFile;
import org.counterfoil.release.OldFile.OldRow;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;

/** Reads an earlier download of the incidents in any form a reader may have it: CSV, its Excel twin, the workbook, cut or sorted. */
final class StaleFile {

    private static final String ID = "incident_id";

    private final Map<String, String> names = new HashMap<>();

    /** @param columns of the incidents: known by their names, and by their titles in the workbook */
    private StaleFile(List<Column> columns) {
        for (Column column : columns) {
            names.put(column.title().toLowerCase(java.util.Locale.ROOT), column.name());
        }
        columns.forEach(column -> names.put(column.name(), column.name()));
    }

    /** @throws Refusal where there is no file, it cannot be read, or no table in it has a column of ids */
    static OldFile read(Path file, List<Column> columns) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(ExitCode.NOT_FOUND, "There is no file " + file.toAbsolutePath());
        }
        try {
            RawDocument document = new DocumentReader()
                    .read("stale", String.valueOf(file.getFileName()), file, ReadOptions.DETECT)
                    .document();
            return new StaleFile(columns)
                    .read(document)
                    .orElseThrow(() -> new Refusal(
                            ExitCode.INPUT_UNUSABLE,
                            file + " has no table of incidents: a column " + ID
                                    + " (in the workbook: Incident) must name each row. Give incidents.csv, the workbook,"
                                    + " or a part of them with that column."));
        } catch (UnreadableDocument unreadable) {
            throw new Refusal(ExitCode.INPUT_UNUSABLE, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Optional<OldFile> read(RawDocument document) {
        String release = document.tables().stream()
                .filter(table -> table.name().equals("About"))
                .flatMap(table -> release(table).stream())
                .findFirst()
                .orElse("");
        // the sheet that looks most like the incidents: others name incidents too
        return document.tables().stream()
                .map(table -> rows(table, release))
                .flatMap(Optional::stream)
                .max(java.util.Comparator.comparingInt(file -> file.columns().size()));
    }

    /** What stands beside the word <i>Release</i>. */
    private static Optional<String> release(RawTable about) {
        for (RawRow row : about.rows()) {
            List<String> texts = row.cells().stream().map(RawCell::text).toList();
            int at = texts.indexOf("Release");
            if (at >= 0 && at + 1 < texts.size()) {
                return Optional.of(texts.get(at + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<OldFile> rows(RawTable table, String release) {
        Map<Integer, String> columns = new TreeMap<>();
        List<String> others = new ArrayList<>();
        List<OldRow> rows = new ArrayList<>();
        for (RawRow row : table.rows()) {
            if (columns.isEmpty()) {
                columns.putAll(header(row));
                others.addAll(columns.isEmpty() ? List.of() : others(row, columns));
            } else {
                row(row, columns).ifPresent(rows::add);
            }
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new OldFile(release, List.copyOf(columns.values()), others, rows));
    }

    /** Empty where it is no header of incidents. */
    private Map<Integer, String> header(RawRow row) {
        Map<Integer, String> columns = new TreeMap<>();
        for (RawCell cell : row.cells()) {
            String text = cell.text().strip().replace("\uFEFF", "");
            String name = names.get(names.containsKey(text) ? text : text.toLowerCase(java.util.Locale.ROOT));
            if (name != null && !columns.containsValue(name)) {
                columns.put(cell.column(), name);
            }
        }
        boolean first = !columns.isEmpty() && columns.containsValue(ID);
        return first ? columns : Map.of();
    }

    private static List<String> others(RawRow header, Map<Integer, String> columns) {
        return header.cells().stream()
                .filter(cell -> !columns.containsKey(cell.column()))
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<OldRow> row(RawRow row, Map<Integer, String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (RawCell cell : row.cells()) {
            String column = columns.get(cell.column());
            if (column != null) {
                cells.put(column, text(cell));
            }
        }
        String incident = cells.getOrDefault(ID, "").strip();
        return incident.isEmpty() ? Optional.empty() : Optional.of(new OldRow(row.number(), incident, cells));
    }

    private static String text(RawCell cell) {
        if (cell.date() != null) {
            return cell.date().toLocalDate().toString();
        }
        return cell.number() != null ? cell.number().toPlainString() : ExcelGuard.remove(cell.text());
    }
}
