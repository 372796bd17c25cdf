package org.counterfoil.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What paragraphs are by their styles: headings and list items. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("heading\\s*(\\d?).*|(title|subtitle)");
    private static final int LEVELS = 6;

    private final Map<String, Element> styles = new TreeMap<>();

    /** @param parts the part of styles, if there is one */
    DocxStyles(List<Element> parts) {
        parts.forEach(part -> DocxXml.children(part).stream()
                .filter(style -> DocxXml.is(style, "style"))
                .forEach(style -> styles.put(DocxXml.attribute(style, "styleId"), style)));
    }

    /** From 1; 0 for a paragraph that is no heading. */
    int headingLevel(Element paragraph) {
        String name = name(paragraph).toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            String digit = heading.group(1) == null ? "" : heading.group(1);
            return digit.isEmpty()
                    ? name.equals("subtitle") ? 2 : 1
                    : Math.max(1, Math.min(digit.charAt(0) - '0', LEVELS));
        }
        int outline = DocxXml.number(DocxXml.child(paragraph, "pPr", "outlineLvl"), LEVELS, LEVELS);
        return outline < LEVELS ? outline + 1 : 0;
    }

    /** How deep a list item lies, from 1; 0 for a paragraph that is none. */
    int itemDepth(Element paragraph) {
        Optional<Element> own = DocxXml.child(paragraph, "pPr", "numPr");
        Optional<Element> numbered =
                own.or(() -> style(paragraph).flatMap(style -> DocxXml.child(style, "pPr", "numPr")));
        return numbered.filter(numbering -> DocxXml.number(DocxXml.child(numbering, "numId"), 1, 2) > 0)
                .map(numbering -> DocxXml.number(DocxXml.child(numbering, "ilvl"), 0, 8) + 1)
                .orElse(0);
    }

    private Optional<Element> style(Element paragraph) {
        return DocxXml.child(paragraph, "pPr", "pStyle").map(style -> styles.get(DocxXml.val(style)));
    }

    private String name(Element paragraph) {
        return style(paragraph)
                .flatMap(style -> DocxXml.child(style, "name"))
                .or(() -> DocxXml.child(paragraph, "pPr", "pStyle"))
                .map(DocxXml::val)
                .orElse("");
    }
}
