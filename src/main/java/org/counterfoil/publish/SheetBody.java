package org.counterfoil.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is put into the XML of a sheet after POI wrote what is around it.
 *
 * @param rows {@code row} elements that follow those that are there
 * @param hyperlinks the {@code hyperlinks} element, or nothing
 * @param area the cells that are filled: {@code A1:K2176}
 */
record SheetBody(String rows, String hyperlinks, String area) {

    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[^\"]*\"/>");

    /** The elements that come next after the hyperlinks in the order that the schema asks for. */
    private static final Pattern AFTER_HYPERLINKS = Pattern.compile("<(printOptions|pageMargins)\\b");

    /** @throws IllegalStateException if the sheet is not written as POI writes it */
    String into(String sheet) {
        String sized = DIMENSION.matcher(sheet).replaceFirst("<dimension ref=\"" + area + "\"/>");
        int rowsEnd = sized.indexOf("</sheetData>");
        Matcher after = AFTER_HYPERLINKS.matcher(sized);
        if (rowsEnd < 0 || !after.find(rowsEnd)) {
            throw new IllegalStateException("A sheet has no place for its rows or links: " + area);
        }
        return sized.substring(0, rowsEnd)
                + rows
                + sized.substring(rowsEnd, after.start())
                + hyperlinks
                + sized.substring(after.start());
    }
}
