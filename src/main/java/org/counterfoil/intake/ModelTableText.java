package org.counterfoil.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.counterfoil.incident.ModelTable;

/** The text of a model table: a header, and lines no longer than it. Spreadsheets may save it with semicolons. */
final class ModelTableText {

    private final String name;
    private final String place;

    private ModelTableText(String name, String place) {
        this.name = name;
        this.place = place;
    }

    static ModelTable parse(String name, String place, byte[] bytes) {
        String text = ModelTables.text(name, place, bytes);
        return new ModelTableText(name, place).parse(text);
    }

    private ModelTable parse(String text) {
        String header = text.lines().findFirst().orElse("");
        char delimiter = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvFormat.strict(delimiter).ofCsvRecord(text).forEach(records::add);
        } catch (CsvParseException e) {
            int line = records.isEmpty()
                    ? 1
                    : (int) records.get(records.size() - 1).getStartingLineNumber();
            throw error(line, "the quotes after it do not fit");
        }
        if (records.isEmpty()) {
            throw error(1, "the table is empty; it needs its header at least");
        }
        List<String> columns = columns(records.get(0));
        List<ModelTable.Line> lines = new ArrayList<>();
        records.stream().skip(1).filter(ModelTableText::isFilled).forEach(each -> lines.add(line(columns, each)));
        return new ModelTable(name, place, columns, lines);
    }

    private List<String> columns(CsvRecord header) {
        List<String> columns = header.getFields().stream().map(String::strip).toList();
        if (columns.contains("") || new TreeSet<>(columns).size() < columns.size()) {
            throw error((int) header.getStartingLineNumber(), "the header has an empty name, or one twice: " + columns);
        }
        return columns;
    }

    private static boolean isFilled(CsvRecord csv) {
        return csv.getFields().stream().anyMatch(cell -> !cell.isBlank());
    }

    private ModelTable.Line line(List<String> columns, CsvRecord csv) {
        int number = Math.toIntExact(csv.getStartingLineNumber());
        if (csv.getFieldCount() > columns.size()) {
            throw error(
                    number,
                    "it has " + csv.getFieldCount() + " cells, the header " + columns.size()
                            + ": put a cell with a comma into quotes");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            cells.put(
                    columns.get(index),
                    index < csv.getFieldCount() ? csv.getField(index).strip() : "");
        }
        return new ModelTable.Line(number, cells);
    }

    private IllegalArgumentException error(int line, String what) {
        return new ModelTable(name, place, List.of(), List.of()).error(new ModelTable.Line(line, Map.of()), what);
    }
}
