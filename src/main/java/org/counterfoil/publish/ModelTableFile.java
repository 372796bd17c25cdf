package org.counterfoil.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.incident.ModelTable;

/** A table that anyone may edit, as the CSV file it is read from: UTF-8, lines end with a line feed. */
public final class ModelTableFile {

    private ModelTableFile() {}

    /**
     * Writes {@code <name>.csv} into a folder, which must exist; what is there under that name is replaced.
     *
     * @return the file
     */
    public static Path write(ModelTable table, Path folder) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(table.columns());
            for (ModelTable.Line line : table.lines()) {
                csv.writeRecord(table.columns().stream().map(line::cell).toList());
            }
        }
        return Files.writeString(file, text.toString());
    }
}
