package org.counterfoil.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV of any size row by row: delimiters are recognised, the text is UTF-8, the first line is the header. */
public final class RowFile {

    private static final int SAMPLE = 1 << 16;

    private RowFile() {}

    /** Is shown the rows, the header first. */
    public interface Rows {

        void header(List<String> columns);

        /** Some rows, those that follow on the rows before. */
        void rows(RowBatch batch);
    }

    /** @throws IllegalArgumentException if the file cannot be read, is not in UTF-8, is empty or has a broken quote */
    public static void read(Path file, Rows rows) {
        RowCollector collector = new RowCollector(rows);
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvFormat.strict(delimiter(file)).build(collector, text).forEach(collector::next);
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + ": " + inWords(e, collector.line()), e);
        }
        if (collector.line() == 0) {
            throw new IllegalArgumentException(file + ": the file is empty; it needs a header and rows");
        }
        collector.end();
    }

    /** The columns alone. @throws IllegalArgumentException as {@link #read} does */
    public static List<String> header(Path file) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CloseableIterator<CsvRecord> rows =
                        CsvFormat.strict(delimiter(file)).ofCsvRecord(text).iterator()) {
            if (rows.hasNext()) {
                return withoutMark(rows.next().getFields());
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + ": " + inWords(e, 1), e);
        }
        throw new IllegalArgumentException(file + ": the file is empty; it needs a header and rows");
    }

    private static String inWords(Exception e, long line) {
        if (isEncoding(e)) {
            return "the file is not in UTF-8; save it as CSV UTF-8";
        }
        return e instanceof CsvParseException
                ? "after line " + line + " the quotes do not fit; close the quote there, or double quotes inside a cell"
                : "the file cannot be read; let the program's user read it";
    }

    private static boolean isEncoding(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    private static char delimiter(Path file) throws IOException {
        char[] sample = new char[SAMPLE];
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int size = 0;
            for (int read = 0; read >= 0 && size < SAMPLE; read = text.read(sample, size, SAMPLE - size)) {
                size += read;
            }
            return Delimiter.recognised(new String(sample, 0, Math.max(0, size)));
        }
    }

    static List<String> withoutMark(List<String> header) {
        List<String> columns = new ArrayList<>(header);
        if (!columns.isEmpty() && columns.get(0).startsWith("\uFEFF")) {
            columns.set(0, columns.get(0).substring(1));
        }
        return columns;
    }
}
