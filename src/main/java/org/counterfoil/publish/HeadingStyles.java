package org.counterfoil.publish;

import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * Headings that screen readers know for headings: cells of the built-in styles of that name (ECMA-376, 18.8.7). POI keeps what
 * the styles look like, and has no words for their names; they are put into its XML afterwards.
 */
final class HeadingStyles {

    /** Name of the part of a workbook that they are put into. */
    static final String PART = "xl/styles.xml";

    private static final String AFTER = "</cellXfs>";
    private static final String NAMES =
            "<cellStyles count=\"3\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                    + "<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>"
                    + "<cellStyle name=\"Heading 2\" xfId=\"2\" builtinId=\"17\"/></cellStyles>";

    private HeadingStyles() {}

    /** Makes looks those of the headings, the first that of <i>Heading 1</i>; once a workbook. */
    static void are(StylesTable styles, XSSFCellStyle first, XSSFCellStyle second) {
        add(styles, first);
        add(styles, second);
    }

    private static void add(StylesTable styles, XSSFCellStyle look) {
        CTXf named = (CTXf) look.getCoreXf().copy();
        if (named.isSetXfId()) {
            named.unsetXfId();
        }
        look.getCoreXf().setXfId(styles.putCellStyleXf(named) - 1);
    }

    /** @throws IllegalStateException if the part is not written as POI writes it */
    static byte[] named(byte[] part) {
        String styles = new String(part, StandardCharsets.UTF_8);
        int at = styles.indexOf(AFTER);
        if (at < 0 || styles.contains("<cellStyles") || !styles.contains("<cellStyleXfs count=\"3\"")) {
            throw new IllegalStateException("The styles have no place for the names of headings");
        }
        int end = at + AFTER.length();
        return (styles.substring(0, end) + NAMES + styles.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
