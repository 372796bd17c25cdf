package org.counterfoil.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawMarks;
import org.counterfoil.source.RawTable;

/** Text tables. A row's number is the line of the file on which its record begins, as an editor shows it. */
final class CsvFormat implements FormatReader {

    /** For tables of our own, and for samples. */
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
        CsvDialect dialect = CsvDialect.of(file);
        String text = file.decoded().text();
        boolean hinted = !Delimiter.hinted(text).isEmpty();
        CsvCursor cursor = new CsvCursor(file, text, dialect);
        int begin = hinted ? cursor.alone(0, 1).next() : 0;
        CsvRows rows = new CsvRows(file, dialect, width(text, cursor, begin, dialect.delimiter()));
        rows.read(begin, hinted ? 2 : 1);
        RawTable table = new RawTable("", "", rows.rows(), RawMarks.NONE.withDamaged(rows.damaged()));
        return new RawDocument(file.source(), file.path(), Format.CSV.slug(), List.of(table), List.of());
    }

    /** How many cells a row should have: as most have, or as the first row that has more, which is taken for the header. */
    private static int width(String text, CsvCursor cursor, int begin, char delimiter) {
        int commonest = Delimiter.commonestWidth(text.substring(begin), delimiter);
        int at = begin;
        while (at < text.length()) {
            CsvLine line = cursor.alone(at, 1);
            if (line.cells().size() >= commonest) {
                return Math.max(commonest, line.width());
            }
            at = line.next();
        }
        return commonest;
    }
}
