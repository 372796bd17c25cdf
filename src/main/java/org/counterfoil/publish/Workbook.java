package org.counterfoil.publish;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;

/**
 * The tables of a release as one workbook: a sheet a table, in their order; the table {@code about} is laid out as a page.
 * The same tables give the same bytes. What does not fit Excel's limits is told on the first page, with the CSV file that
 * has it whole. Amounts beyond 15 digits are rounded by Excel's own numbers; the CSV files have them exact.
 *
 * <p>What POI writes comes first; the rows of sheets are packed into files of their own, many at a time, and put in at last.
 */
public final class Workbook {

    private static final String ABOUT = "about";

    private final byte[] frame;
    /** By entry of the frame, the rows that it lacks. */
    private final SortedMap<String, SheetRows> rows;

    private final Map<String, PackedEntry> packed = new ConcurrentHashMap<>();

    private Workbook(byte[] frame, SortedMap<String, SheetRows> rows) {
        this.frame = frame;
        this.rows = rows;
    }

    /** @param file in a folder that takes the sheets too, while it is written */
    public static void write(ReleaseId id, List<Table> tables, Path file) throws IOException {
        Workbook workbook = of(id, tables);
        SideBySide sheets = new SideBySide();
        workbook.sheets(file.toAbsolutePath().resolveSibling(".")).forEach(sheets::add);
        sheets.write();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            workbook.join(out);
        }
    }

    /** One that lacks the rows of its sheets. */
    static Workbook of(ReleaseId id, List<Table> tables) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        SortedMap<String, SheetRows> rows = new TreeMap<>();
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            fill(workbook, id, tables, rows);
            properties(workbook.getProperties(), id);
            workbook.write(frame);
        } finally {
            // closing a new workbook would write it a second time, to nowhere
            workbook.getPackage().revert();
        }
        return new Workbook(frame.toByteArray(), rows);
    }

    /**
     * What packs the rows of each sheet, the longest first; each may run on a thread of its own.
     *
     * @param folder for their files, until they are joined
     */
    List<SideBySide.Written> sheets(Path folder) {
        Comparator<Map.Entry<String, SheetRows>> longest =
                Comparator.comparing(sheet -> -sheet.getValue().count());
        return rows.entrySet().stream()
                .sorted(longest)
                .map(sheet -> (SideBySide.Written) () -> pack(sheet.getKey(), sheet.getValue(), folder))
                .toList();
    }

    private void pack(String entry, SheetRows sheet, Path folder) throws IOException {
        String around = FixedZip.text(frame, entry);
        Path file = folder.resolve("." + entry.substring(entry.lastIndexOf('/') + 1) + ".deflated");
        packed.put(
                entry, PackedEntry.of(out -> SheetBody.write(around, sheet, new XmlBytes(out)), FixedZip.LEVEL, file));
    }

    /** Writes it whole, and removes the files of the sheets; all of them are packed. */
    void join(OutputStream out) throws IOException {
        FixedZip.repack(frame, packed, out);
    }

    private static void fill(
            XSSFWorkbook workbook, ReleaseId id, List<Table> tables, SortedMap<String, SheetRows> rows) {
        SheetStyles styles = new SheetStyles(workbook);
        SheetLinks links = new SheetLinks(tables);
        tables.forEach(table -> workbook.createSheet(table.title()));
        List<String> leftOut = new ArrayList<>();
        for (Table table : tables) {
            if (!table.name().equals(ABOUT)) {
                XSSFSheet sheet = workbook.getSheet(table.title());
                new TableSheet(table, sheet, styles).write();
                leftOut.addAll(SheetFit.leftOut(table));
                rows.put(entry(sheet), new SheetRows(table, styles, links));
            }
        }
        charts(workbook, tables, styles);
        tables.stream()
                .filter(table -> table.name().equals(ABOUT))
                .forEach(table -> new AboutSheet(table, workbook.getSheet(table.title()), styles, links)
                        .write(id.text(), table.meaning(), tables, leftOut));
    }

    /** Behind the first page. */
    private static void charts(XSSFWorkbook workbook, List<Table> tables, SheetStyles styles) {
        List<ChartBlock> blocks = ChartBlocks.of(tables);
        if (!blocks.isEmpty()) {
            new ChartsSheet(workbook.createSheet(ChartsSheet.TITLE), styles).write(blocks);
            workbook.setSheetOrder(ChartsSheet.TITLE, Math.min(1, tables.size()));
        }
    }

    /** Name of the sheet's file inside the workbook. */
    private static String entry(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** The night instead of the clock. */
    private static void properties(POIXMLProperties properties, ReleaseId id) {
        Date night = Date.from(id.night().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle("Counterfoil " + id.text());
        core.setCreator("Counterfoil");
        core.setLastModifiedByUser("Counterfoil");
        core.setSubjectProperty("Incident reports from many sources, reconciled; every value with its origin");
        core.setKeywords("incidents, thefts, losses, sources, claims, reconciled, " + id.night());
        core.getUnderlyingProperties().setLanguageProperty("en");
        core.setCreated(Optional.of(night));
        core.setModified(Optional.of(night));
        properties.getExtendedProperties().setApplication("Counterfoil");
    }
}
