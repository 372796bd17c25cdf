package org.counterfoil.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterfoil.release.Table;

/**
 * Every table once more as a CSV file that Excel opens right by double click: {@code excel/<table>-excel.csv}. Beside a byte
 * order mark, without which Excel takes UTF-8 for the machine's own encoding, it differs from the plain file in the
 * {@link ExcelGuard} alone. A table that has more rows than Excel opens has none.
 *
 * <p>Cells are parted by commas, and decimals have a point: as Excel reads files where numbers are written the English way.
 * Elsewhere it parts nothing, which is seen at once. With tabs in UTF-16 it would part everywhere, and silently make 1234 of
 * 1.234; a line {@code sep=,} makes it forget the byte order mark.
 */
final class ExcelTwins {

    private static final String FOLDER = "excel";
    private static final String ENDING = "-excel.csv";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ExcelTwins() {}

    /** Makes the folder for them. */
    static void begin(Path folder) throws IOException {
        Files.createDirectory(folder.resolve(FOLDER));
    }

    /** Whether Excel opens all of the table; of another there is no twin: Excel would leave its last rows out. */
    static boolean has(Table table) {
        return table.rows().size() <= SheetRows.MOST;
    }

    /** Path of a table's twin below the folder of the release. */
    static String path(Table table) {
        return FOLDER + "/" + table.name() + ENDING;
    }

    /** @param to closed with what is returned */
    static CsvTarget target(OutputStream to) throws IOException {
        to.write(BYTE_ORDER_MARK);
        return new CsvTarget(to, ExcelGuard::add);
    }

    /**
     * What the twin of a table says, without its guard.
     *
     * @throws IOException if it cannot be read, or is damaged
     */
    static Table read(Path folder, Table plain) throws IOException {
        return CsvFile.read(folder.resolve(path(plain)), plain.name(), ExcelGuard::remove);
    }
}
