package org.counterfoil.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Some rows of a {@link RowsFile}. For one thread. */
public final class RowsText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    RowsText() {}

    /** Texts stand under the {@link FormulaGuard}. */
    public void row(String... cells) {
        String[] guarded = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            guarded[i] = FormulaGuard.add(cells[i]);
        }
        csv.writeRecord(guarded);
    }

    byte[] bytes() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
