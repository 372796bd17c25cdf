package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How the cells of an OpenDocument spreadsheet show their numbers and dates, as the format code that Excel has for the same
 * ({@code #,##0.00}, {@code yyyy-mm-dd}): OpenDocument 1.3, part 3, section 16.29. What a
 * style has for numbers that meet a condition are sections of the code, in front ({@code yyyy-mm-dd;@}).
 */
final class OdsFormats {

    private static final Set<String> DATA_STYLES =
            Set.of("number-style", "currency-style", "percentage-style", "date-style", "time-style", "text-style");
    private static final int FEW = 30;

    private final Map<String, String> codes = new TreeMap<>();
    private final Map<String, String> dataStyles = new TreeMap<>();
    /** For styles with conditions, the styles for numbers that meet them, in order; the style itself is for the others. */
    private final Map<String, List<String>> sections = new TreeMap<>();

    private final Map<String, String> parents = new TreeMap<>();

    /** The reader stands at the start of a style of cells. */
    void style(XMLStreamReader xml) {
        String name = OdsContent.attribute(xml, "name");
        dataStyles.put(name, OdsContent.attribute(xml, "data-style-name"));
        parents.put(name, OdsContent.attribute(xml, "parent-style-name"));
    }

    /** @return whether the reader stood at the start of a style of numbers, and stands at its end now */
    boolean takes(XMLStreamReader xml) throws XMLStreamException {
        if (!DATA_STYLES.contains(xml.getLocalName())) {
            return false;
        }
        String name = OdsContent.attribute(xml, "name");
        StringBuilder code = new StringBuilder();
        String part = "";
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                part = xml.getLocalName();
                code.append(code(xml));
                if (part.equals("map")) {
                    sections.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(OdsContent.attribute(xml, "apply-style-name"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                part = "";
            } else if (xml.isCharacters()) {
                code.append(literal(part, xml.getText()));
            }
        }
        codes.put(name, code.toString());
        return true;
    }

    /** @param cellStyle empty: none */
    String code(String cellStyle) {
        String at = cellStyle;
        for (int i = 0; i < FEW && !at.isEmpty(); i++) {
            String style = dataStyles.getOrDefault(at, "");
            String code = codes.get(style);
            if (code != null) {
                return sections.getOrDefault(style, List.of()).stream()
                                .map(section -> codes.getOrDefault(section, "") + ";")
                                .collect(Collectors.joining())
                        + code;
            }
            at = parents.getOrDefault(at, "");
        }
        return "";
    }

    private static String literal(String part, String text) {
        if (part.equals("currency-symbol")) {
            return "[$" + text + "]";
        }
        if (!part.equals("text")) {
            return "";
        }
        return text.matches("[-+ /.,:()%$]*") ? text : "\"" + text + "\"";
    }

    private static String code(XMLStreamReader xml) {
        boolean wide = OdsContent.attribute(xml, "style").equals("long");
        return switch (xml.getLocalName()) {
            case "number" -> number(xml);
            case "scientific-number" -> number(xml) + "E+00";
            case "year" -> wide ? "yyyy" : "yy";
            case "month" -> (OdsContent.attribute(xml, "textual").equals("true") ? "mm" : "") + (wide ? "mm" : "m");
            case "day" -> wide ? "dd" : "d";
            case "day-of-week" -> wide ? "dddd" : "ddd";
            case "hours" -> wide ? "hh" : "h";
            case "minutes" -> wide ? "mm" : "m";
            case "seconds" -> wide ? "ss" : "s";
            case "am-pm" -> "AM/PM";
            case "text-content" -> "@";
            default -> "";
        };
    }

    private static String number(XMLStreamReader xml) {
        String places = OdsContent.attribute(xml, "decimal-places");
        boolean grouped = OdsContent.attribute(xml, "grouping").equals("true");
        int whole = Math.max(1, few(OdsContent.attribute(xml, "min-integer-digits")));
        if (places.isEmpty() && !grouped && whole == 1) {
            return "General";
        }
        String digits = "0".repeat(whole);
        String ahead = grouped ? "#,##0".substring(0, Math.max(0, 5 - whole)) : "";
        return ahead + digits + (few(places) > 0 ? "." + "0".repeat(few(places)) : "");
    }

    private static int few(String number) {
        return number.matches("\\d{1,2}") ? Math.min(FEW, Integer.parseInt(number)) : 0;
    }
}
