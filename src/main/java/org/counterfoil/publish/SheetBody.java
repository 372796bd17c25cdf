package org.counterfoil.publish;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the rows of a sheet and their links into what POI wrote around them. */
final class SheetBody {

    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[^\"]*\"/>");

    /** The elements that come next after the hyperlinks in the order that the schema asks for. */
    private static final Pattern AFTER_HYPERLINKS = Pattern.compile("<(printOptions|pageMargins)\\b");

    private SheetBody() {}

    /**
     * @param around the XML of a sheet without rows, but for its header
     * @throws IllegalStateException if the sheet is not written as POI writes it
     */
    static void write(String around, SheetRows rows, XmlBytes out) throws IOException {
        String sized = DIMENSION.matcher(around).replaceFirst("<dimension ref=\"" + rows.area() + "\"/>");
        int rowsEnd = sized.indexOf("</sheetData>");
        Matcher after = AFTER_HYPERLINKS.matcher(sized);
        if (rowsEnd < 0 || !after.find(rowsEnd)) {
            throw new IllegalStateException("A sheet has no place for its rows or links: " + rows.area());
        }
        out.raw(sized.substring(0, rowsEnd));
        rows.write(out);
        out.raw(sized.substring(rowsEnd, after.start()));
        rows.writeLinks(out);
        out.raw(sized.substring(after.start()));
        out.flush();
    }
}
