package org.counterfoil.intake;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out whether a workbook counts its days from 1904. */
final class WorkbookHandler extends DefaultHandler {

    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String date1904 = attributes.getValue("date1904");
        if (name.equals("workbookPr") && date1904 != null) {
            from1904 = date1904.equals("1") || date1904.equals("true");
        }
    }

    boolean from1904() {
        return from1904;
    }
}
