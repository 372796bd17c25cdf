package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterfoil.source.RawTable;

/** Walks the content of an OpenDocument spreadsheet: its styles tell which sheets are hidden, its body holds the sheets. */
final class OdsContent {

    /** What holds cells or texts that are not in the sheet: changes taken back, links to other files, drawings, comments. */
    private static final Set<String> PASSED = Set.of(
            "tracked-changes", "dde-links", "shapes", "annotation", "frame", "custom-shape", "forms", "table-source");

    private final OpenFile file;
    private final XMLStreamReader xml;
    private final OdsFormats formats;
    private final List<RawTable> tables = new ArrayList<>();
    private final Set<String> hidingStyles = new TreeSet<>();
    private String style = "";

    /** @param formats what is known of them already; those of this part are added */
    OdsContent(OpenFile file, XMLStreamReader xml, OdsFormats formats) {
        this.file = file;
        this.xml = xml;
        this.formats = formats;
    }

    List<RawTable> tables() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
        return tables;
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "style" -> {
                style = attribute(xml, "name");
                formats.style(xml);
            }
            case "table-properties" -> {
                if (attribute(xml, "display").equals("false")) {
                    hidingStyles.add(style);
                }
            }
            case "table" -> {
                boolean hidden = hidingStyles.contains(attribute(xml, "style-name"));
                tables.add(new OdsSheet(file, xml, attribute(xml, "name"), hidden, formats).read());
            }
            default -> {
                if (!formats.takes(xml)) {
                    passIfAside(xml);
                }
            }
        }
    }

    /** @return whether the element was one of those that hold nothing of the sheet, and is passed */
    static boolean passIfAside(XMLStreamReader xml) throws XMLStreamException {
        if (!PASSED.contains(xml.getLocalName())) {
            return false;
        }
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return true;
    }

    /** By its local name; empty where it is absent. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
