package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.Attributes;

/**
 * A workbook of Open XML, read row by row: memory holds its shared texts and one row. Macros, links to other files,
 * charts and pictures are not looked at, and no formula is calculated. Not for several threads.
 */
public final class XlsxWorkbook implements AutoCloseable {

    private final ZipFile zip;
    private final WorkbookParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private final CellStyles styles;
    private final SharedStrings strings;

    /**
     * A sheet.
     *
     * @param name as on its tab
     * @param hidden whether the workbook does not show it
     */
    public record Sheet(String name, boolean hidden, String part) {}

    /**
     * @param content of the file; closed with the workbook
     * @param partBytes most bytes that a part may inflate to
     * @throws IOException if it is no workbook, or its shared parts are damaged
     */
    public XlsxWorkbook(SeekableByteChannel content, long partBytes) throws IOException {
        this.zip = ZipFile.builder().setSeekableByteChannel(content).get();
        this.parts = new WorkbookParts(zip, partBytes);
        Map<String, String> targets = parts.workbookTargets();
        try (InputStream workbook = parts.open(parts.workbook())) {
            SmallPart.read(workbook, (parent, name, attributes) -> element(parent, name, attributes, targets));
        }
        this.styles = new CellStyles(from1904);
        Optional<String> styleSheet = parts.related("styles");
        if (styleSheet.isPresent()) {
            try (InputStream xml = parts.open(styleSheet.get())) {
                styles.read(xml);
            }
        }
        this.strings = sharedStrings();
    }

    private SharedStrings sharedStrings() throws IOException {
        Optional<String> part = parts.related("sharedStrings");
        if (part.isEmpty()) {
            return SharedStrings.none();
        }
        try (InputStream xml = parts.open(part.get())) {
            return SharedStrings.read(xml);
        } catch (MalformedSheet e) {
            throw new MalformedSheet("The part " + part.get() + " is damaged: " + e.getMessage());
        }
    }

    private void element(String parent, String name, Attributes attributes, Map<String, String> targets) {
        // extensions have an element of the same name
        if (parent.equals("workbook") && name.equals("workbookPr")) {
            String flag = String.valueOf(attributes.getValue("date1904"));
            from1904 = flag.equals("1") || flag.equals("true");
        } else if (parent.equals("sheets") && name.equals("sheet")) {
            String target = targets.get(relation(attributes));
            String title = attributes.getValue("name");
            boolean hidden = String.valueOf(attributes.getValue("state")).matches("hidden|veryHidden");
            if (target != null) {
                sheets.add(new Sheet(title == null ? "" : title, hidden, target));
            }
        }
    }

    /** {@code r:id}, whichever namespace the dialect has for it. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")
                    && attributes.getQName(i).contains(":")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /** In the order of their tabs. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** @throws IOException if the sheet is damaged; the message names it, and what was shown before then holds */
    public void read(Sheet sheet, SheetVisitor visitor) throws IOException {
        try (InputStream xml = parts.open(sheet.part())) {
            new SheetXml(xml, new SheetRow(strings, styles), visitor).read();
        } catch (MalformedSheet e) {
            throw new MalformedSheet("The sheet '" + sheet.name() + "' is damaged: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        strings.close();
        zip.close();
    }
}
