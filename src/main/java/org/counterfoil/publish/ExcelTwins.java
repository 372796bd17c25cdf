package org.counterfoil.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.release.Table;

/**
 * Every table once more as a CSV file that Excel opens right by double click: {@code excel/<table>-excel.csv}. Beside a byte
 * order mark, without which Excel takes UTF-8 for the machine's own encoding, it differs from the plain file in the
 * {@link ExcelGuard} alone.
 *
 * <p>Cells are parted by commas, and decimals have a point: as Excel reads files where numbers are written the English way.
 * Elsewhere it parts nothing, which is seen at once. With tabs in UTF-16 it would part everywhere, and silently make 1234 of
 * 1.234; a line {@code sep=,} makes it forget the byte order mark.
 */
final class ExcelTwins {

    private static final String FOLDER = "excel";
    private static final String ENDING = "-excel.csv";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ExcelTwins() {}

    /** Makes the folder for them. */
    static void begin(Path folder) throws IOException {
        Files.createDirectory(folder.resolve(FOLDER));
    }

    static void write(Table table, Path folder) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file(folder, table.name()), StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            CsvFile.write(table, ExcelGuard::add, writer);
        }
    }

    /**
     * The table as its plain file has it.
     *
     * @throws IOException if it cannot be read, or is damaged
     */
    static Table read(Path folder, String table) throws IOException {
        return CsvFile.read(file(folder, table), table, ExcelGuard::remove);
    }

    private static Path file(Path folder, String table) {
        return folder.resolve(FOLDER).resolve(table + ENDING);
    }
}
