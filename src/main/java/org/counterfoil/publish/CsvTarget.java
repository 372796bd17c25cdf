package org.counterfoil.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Row;

/** A CSV file being written. For one thread. */
final class CsvTarget implements Closeable {

    private final CsvWriter csv;
    private final UnaryOperator<String> guard;

    /**
     * @param to closed with this
     * @param guard what texts stand under
     */
    CsvTarget(OutputStream to, UnaryOperator<String> guard) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        this.guard = guard;
    }

    void header(List<String> names) throws IOException {
        write(names.toArray(String[]::new));
    }

    void row(Row row) throws IOException {
        String[] texts = new String[row.cells().size()];
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.cells().get(column);
            texts[column] = cell.content() instanceof String text ? guard.apply(text) : cell.text();
        }
        write(texts);
    }

    /** The library wraps what the file fails with, and a full disk must not pass for a fault of the program. */
    private void write(String[] texts) throws IOException {
        try {
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
