package org.counterfoil.intake;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.intake.DataTree.Scalar;

/**
 * Reads XML as the tree that JSON gives. Elements are called by their local names; those of one name under one parent are
 * a list. No DTD is read, so there are no entities but XML's own five, and nothing is ever fetched.
 */
final class XmlRecords {

    /** Text of an element that has attributes or elements as well. */
    private static final String TEXT = "#text";

    private final OpenFile file;
    private final XMLStreamReader xml;

    private XmlRecords(OpenFile file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static DataTree parse(OpenFile file) {
        try {
            return new XmlRecords(file, open(file)).document();
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage());
            throw file.unreadable(
                    "The XML is not valid: "
                            + message.replaceAll(
                                            "(?s)^ParseError at \\[row,col]:\\[(\\d+),(\\d+)]\\s*Message: ",
                                            "line $1, ")
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    "Mend the file there, or fetch it again.");
        }
    }

    private static XMLStreamReader open(OpenFile file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return file.options().encoding().isEmpty()
                ? factory.createXMLStreamReader(file.stream())
                : factory.createXMLStreamReader(new StringReader(file.text()));
    }

    private DataTree document() throws XMLStreamException {
        Map<String, DataTree> root = new LinkedHashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw file.unreadable(
                        "The XML has a document type (DOCTYPE), which may name other files and is not read.",
                        "Take the line out, or export the records without it.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                OtherContent.refuseDialect(file, String.valueOf(xml.getNamespaceURI()), xml.getLocalName());
                root.put(xml.getLocalName(), element(1));
            }
        }
        return new Fields(root);
    }

    private DataTree element(int depth) throws XMLStreamException {
        if (depth > Limits.JSON_DEPTH) {
            throw file.unreadable(
                    "The XML is nested more than " + Limits.JSON_DEPTH + " levels deep.",
                    "Export the records as a flat list, in CSV or JSON.");
        }
        file.countCells(1L + xml.getAttributeCount());
        Map<String, List<DataTree>> fields = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            add(fields, "@" + xml.getAttributeLocalName(i), new Scalar(xml.getAttributeValue(i), false));
        }
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                add(fields, xml.getLocalName(), element(depth + 1));
            } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                text.append('&').append(xml.getLocalName()).append(';');
            } else if (xml.hasText() && (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        return tree(fields, text.toString().strip());
    }

    private static void add(Map<String, List<DataTree>> fields, String name, DataTree value) {
        fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    private static DataTree tree(Map<String, List<DataTree>> fields, String text) {
        if (fields.isEmpty()) {
            return new Scalar(text, false);
        }
        Map<String, DataTree> tree = new LinkedHashMap<>();
        fields.forEach((name, values) -> tree.put(name, values.size() == 1 ? values.get(0) : new Items(values)));
        if (!text.isEmpty()) {
            tree.put(TEXT, new Scalar(text, false));
        }
        return new Fields(tree);
    }
}
