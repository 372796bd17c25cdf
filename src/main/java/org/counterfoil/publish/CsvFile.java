package org.counterfoil.publish;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.Row;
import org.counterfoil.release.RowPacker;
import org.counterfoil.release.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table as a CSV file: RFC 4180, UTF-8 without byte order mark, lines end with CR LF as the RFC asks (a line break inside
 * a cell stays what it is), the first line has the column names, an empty cell is empty. Dates are ISO 8601, numbers plain
 * decimals with a point, truth values {@code true} and {@code false}. Texts stand under the {@link FormulaGuard}.
 */
public final class CsvFile {

    private static final int UNKNOWN_WIDTH = 20;

    private CsvFile() {}

    /** Name of a table's file in a release. */
    static String name(Table table) {
        return table.name() + ".csv";
    }

    public static void write(Table table, Path file) throws IOException {
        try (CsvTarget plain = new CsvTarget(Files.newOutputStream(file), FormulaGuard::add)) {
            write(table, List.of(plain));
        }
    }

    /** Into several files at a time: to open the rows takes longer than to write them. */
    static void write(Table table, List<CsvTarget> files) throws IOException {
        List<String> names = table.columns().stream().map(Column::name).toList();
        for (CsvTarget file : files) {
            file.header(names);
        }
        for (Row row : table.rows()) {
            for (CsvTarget file : files) {
                file.row(row);
            }
        }
    }

    /** One record without its line end; texts stand under the {@link FormulaGuard}. */
    public static String line(List<String> texts) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
            csv.writeRecord(texts.stream().map(FormulaGuard::add).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return line.toString().stripTrailing();
    }

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @return a table of texts, named as the file is; its first column is taken for its key
     * @throws IOException if it cannot be read, or a line has another number of cells than the first
     */
    public static Table read(Path file) throws IOException {
        return read(file, file.getFileName().toString().replaceFirst("\\.csv$", ""), FormulaGuard::remove);
    }

    /** @param guard takes off what texts stand under */
    static Table read(Path file, String name, UnaryOperator<String> guard) throws IOException {
        long number = 0;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new IOException(file + " is empty: it should at least have a line of column names."
                        + " Restore the release's folder from a copy, or remove it.");
            }
            List<Column> columns = columns(records.next().getFields());
            RowPacker rows = new RowPacker(1);
            number++;
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                if (fields.size() != columns.size()) {
                    throw damaged(file, number, null);
                }
                number++;
                rows.add(new Row(fields.stream().map(guard).map(Cell::of).toList(), List.of()));
            }
            return new Table(name, name, "", 1, columns, rows.rows());
        } catch (CsvParseException e) {
            throw damaged(file, number, e);
        }
    }

    private static List<Column> columns(List<String> names) {
        return names.stream()
                .map(column -> new Column(column, column, ColumnType.TEXT, "", "", UNKNOWN_WIDTH))
                .toList();
    }

    /** A line with another number of cells than the first, or a quote that nobody closes. */
    private static IOException damaged(Path file, long before, @Nullable Throwable cause) {
        return new IOException(
                file + ", record " + (before + 1) + " is damaged. Restore the release's folder from a copy.", cause);
    }
}
