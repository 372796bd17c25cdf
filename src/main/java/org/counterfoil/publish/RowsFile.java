package org.counterfoil.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file written row by row, for tables that are too long to be held; in the form of {@link CsvFile}. */
public final class RowsFile implements AutoCloseable {

    private final CsvWriter csv;

    /** Begins the file, over one that is there. */
    public RowsFile(Path file, String... columns) throws IOException {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        csv.writeRecord(columns);
    }

    /** Texts stand under the {@link FormulaGuard}. */
    public void row(String... cells) {
        String[] guarded = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            guarded[i] = FormulaGuard.add(cells[i]);
        }
        csv.writeRecord(guarded);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
