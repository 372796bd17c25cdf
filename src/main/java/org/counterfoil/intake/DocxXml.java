package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements and attributes of WordprocessingML by their local names: its two editions differ in namespaces alone. */
final class DocxXml {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private DocxXml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** How many elements lie within each other, the element itself counted. Without recursion, which deep ones exhaust. */
    static int depth(Element element) {
        int deepest = 1;
        int depth = 1;
        Node node = element;
        while (node != null) {
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
            } else {
                while (node != null && node != element && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    depth--;
                }
                next = node == null || node == element ? null : node.getNextSibling();
            }
            deepest = Math.max(deepest, depth);
            node = next;
        }
        return deepest;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** The child of a child: {@code pPr}, {@code numPr}. */
    static Optional<Element> child(Element parent, String name, String below) {
        return child(parent, name).flatMap(found -> child(found, below));
    }

    /** Empty where it is not there. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getValue();
            }
        }
        return "";
    }

    static String val(Element element) {
        return attribute(element, "val");
    }

    /** The number of an element such as {@code gridSpan}, within 0 and the limit. */
    static int number(Optional<Element> element, int otherwise, int limit) {
        String text = element.map(DocxXml::val).orElse("");
        return text.matches("\\d{1,9}") ? Math.min(Integer.parseInt(text), limit) : otherwise;
    }

    /** Whether a switch such as {@code strike} is there and on. */
    static boolean isOn(Optional<Element> element) {
        return element.filter(found -> !OFF.contains(val(found))).isPresent();
    }
}
