package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that is small and has its say in attributes. POI's XML reader resolves no entities and no document types. */
final class SmallPart extends DefaultHandler {

    /** Is shown every element, with the local name of the one around it; empty for the root. */
    interface Elements {

        void element(String parent, String name, Attributes attributes);
    }

    private final Elements elements;
    private final Deque<String> around = new ArrayDeque<>();

    private SmallPart(Elements elements) {
        this.elements = elements;
    }

    static void read(InputStream xml, Elements elements) throws IOException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(new SmallPart(elements));
            reader.parse(new InputSource(xml));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        elements.element(around.isEmpty() ? "" : around.getLast(), name, attributes);
        around.addLast(name);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        around.removeLast();
    }
}
