package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.intake.DataTree.Scalar;
import org.jsoup.nodes.Element;

/** An item of microdata and its properties. Properties that lie elsewhere on the page ({@code itemref}) are not found. */
final class HtmlItem {

    static final String TYPE = "@type";

    private HtmlItem() {}

    static DataTree of(Element item) {
        Map<String, List<DataTree>> properties = new LinkedHashMap<>();
        if (item.hasAttr("itemtype")) {
            properties.put(TYPE, List.of(new Scalar(item.attr("itemtype").strip(), false)));
        }
        collect(item, properties);
        Map<String, DataTree> fields = new LinkedHashMap<>();
        properties.forEach((name, values) -> fields.put(name, values.size() == 1 ? values.get(0) : new Items(values)));
        return new Fields(fields);
    }

    private static void collect(Element parent, Map<String, List<DataTree>> properties) {
        for (Element child : parent.children()) {
            DataTree value = child.hasAttr("itemscope") ? of(child) : new Scalar(value(child), false);
            for (String name : child.attr("itemprop").strip().split("\\s+")) {
                if (!name.isEmpty()) {
                    properties.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
                }
            }
            if (!child.hasAttr("itemscope")) {
                collect(child, properties);
            }
        }
    }

    /** As the specification of microdata has it. */
    private static String value(Element element) {
        String attribute = switch (element.normalName()) {
            case "meta" -> "content";
            case "a", "area", "link" -> "href";
            case "img", "audio", "embed", "iframe", "source", "track", "video" -> "src";
            case "object" -> "data";
            case "data", "meter" -> "value";
            case "time" -> "datetime";
            default -> "";
        };
        return attribute.isEmpty() || !element.hasAttr(attribute)
                ? Passages.joined(HtmlWords.of(element).words().text())
                : element.attr(attribute).strip();
    }
}
