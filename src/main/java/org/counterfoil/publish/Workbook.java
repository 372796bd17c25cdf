package org.counterfoil.publish;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;

/**
 * The tables of a release as one workbook: a sheet a table, in their order; the table {@code about} is laid out as a page.
 * The same tables give the same bytes. What does not fit Excel's limits is told on the first page, with the CSV file that
 * has it whole. Amounts beyond 15 digits are rounded by Excel's own numbers; the CSV files have them exact.
 */
public final class Workbook {

    private static final String ABOUT = "about";

    private Workbook() {}

    public static void write(ReleaseId id, List<Table> tables, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, id, tables);
            properties(workbook.getProperties(), id);
            workbook.write(bytes);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            FixedZip.repack(bytes.toByteArray(), out);
        }
    }

    private static void fill(XSSFWorkbook workbook, ReleaseId id, List<Table> tables) {
        SheetStyles styles = new SheetStyles(workbook);
        SheetLinks links = new SheetLinks(tables, TableSheet.FIRST);
        tables.forEach(table -> workbook.createSheet(table.title()));
        List<String> leftOut = new ArrayList<>();
        Optional<Table> about = Optional.empty();
        for (Table table : tables) {
            XSSFSheet sheet = workbook.getSheet(table.title());
            if (table.name().equals(ABOUT)) {
                about = Optional.of(table);
            } else {
                leftOut.addAll(new TableSheet(table, sheet, styles, links).write());
            }
        }
        about.ifPresent(table -> new AboutSheet(table, workbook.getSheet(table.title()), styles, links)
                .write(id.text(), table.meaning(), leftOut));
    }

    /** The night instead of the clock. */
    private static void properties(POIXMLProperties properties, ReleaseId id) {
        Date night = Date.from(id.night().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle("Counterfoil " + id.text());
        core.setCreator("Counterfoil");
        core.setLastModifiedByUser("Counterfoil");
        core.setCreated(Optional.of(night));
        core.setModified(Optional.of(night));
        properties.getExtendedProperties().setApplication("Counterfoil");
    }
}
