package org.counterfoil.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;

/** Text tables. A row's number is the line of the file on which its record begins, as an editor shows it. */
final class CsvFormat implements FormatReader {

    static CsvReader.CsvReaderBuilder lenient(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(true);
    }

    /** An unclosed quote would swallow the rest of the file as one cell. */
    static CsvReader.CsvReaderBuilder strict(char delimiter) {
        return lenient(delimiter).allowUnclosedQuote(false);
    }

    @Override
    public RawDocument read(OpenFile file) {
        List<RawRow> rows = new ArrayList<>();
        int firstLine = Delimiter.hinted(file.text()).isEmpty() ? 1 : 2;
        long line = 1;
        try {
            for (CsvRecord csv : strict(Delimiter.of(file)).ofCsvRecord(file.text())) {
                line = csv.getStartingLineNumber();
                file.countCells(csv.getFieldCount());
                if (line >= firstLine) {
                    rows.add(row(file, csv));
                }
            }
        } catch (CsvParseException e) {
            throw damaged(file, line, e);
        }
        RawTable table = new RawTable("", "", rows);
        return new RawDocument(file.source(), file.path(), Format.CSV.slug(), List.of(table), List.of());
    }

    private static RawRow row(OpenFile file, CsvRecord csv) {
        List<RawCell> cells = new ArrayList<>(csv.getFieldCount());
        if (csv.getFieldCount() > Limits.COLUMNS) {
            throw file.unreadable(
                    "Line " + csv.getStartingLineNumber() + " has " + csv.getFieldCount() + " cells; at most "
                            + Limits.COLUMNS + " are read.",
                    "Write the right `delimiter:` in source.yml.");
        }
        for (int index = 0; index < csv.getFieldCount(); index++) {
            cells.add(RawCell.ofText(index + 1, csv.getField(index)));
        }
        return new RawRow(Math.toIntExact(csv.getStartingLineNumber()), cells);
    }

    private static Refusal damaged(OpenFile file, long line, CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String reason = cause.getMessage() == null ? "" : cause.getMessage();
        return file.unreadable(
                "After the record on line " + line + " the quotes do not fit (" + reason + ").",
                "Close the quote there, or double quotes that stand inside a quoted cell.");
    }
}
