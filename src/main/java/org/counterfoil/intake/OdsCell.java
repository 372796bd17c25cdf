package org.counterfoil.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterfoil.intake.sheet.CellAddress;
import org.counterfoil.intake.sheet.NumberLook;
import org.counterfoil.source.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of OpenDocument before it has its row: its value as an attribute, and the text that a person sees as paragraphs.
 *
 * @param column 1-based
 * @param columns, rows how many it spans
 * @param format as in {@link RawCell}
 */
record OdsCell(
        int column,
        int columns,
        int rows,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDateTime date,
        String stored,
        String format) {

    /** The reader stands at the cell's start, and stands at its end afterwards. */
    static OdsCell read(XMLStreamReader xml, int column, int columns, int rows) throws XMLStreamException {
        String type = OdsContent.attribute(xml, "value-type");
        String value = OdsContent.attribute(xml, "value");
        String day = OdsContent.attribute(xml, "date-value");
        String said = OdsContent.attribute(xml, "string-value");
        boolean numeric = type.equals("float") || type.equals("percentage") || type.equals("currency");
        String paragraphs = paragraphs(xml);
        BigDecimal number = numeric && !value.isEmpty() ? NumberLook.entered(value) : null;
        String stored = numeric ? value : type.equals("date") ? day : said.isEmpty() ? paragraphs : said;
        String plain = number == null ? stored : number.toPlainString();
        return new OdsCell(
                column,
                columns,
                rows,
                paragraphs.isBlank() ? plain : paragraphs,
                number,
                type.equals("date") && !day.isEmpty() ? date(day) : null,
                stored,
                "");
    }

    private static LocalDateTime date(String iso) {
        return iso.contains("T")
                ? LocalDateTime.parse(iso.replaceAll("Z$", ""))
                : LocalDate.parse(iso).atStartOfDay();
    }

    /** Joined by line breaks, as they are seen. */
    private static String paragraphs(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        boolean inside = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && !OdsContent.passIfAside(xml)) {
                depth++;
                boolean paragraph = xml.getLocalName().equals("p");
                text.append(paragraph && !first ? "\n" : blank(xml));
                first &= !paragraph;
                inside |= paragraph;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                inside &= !xml.getLocalName().equals("p");
            } else if (inside && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Space that is written as an element. */
    private static String blank(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "s" -> {
                String count = OdsContent.attribute(xml, "c");
                yield " ".repeat(count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1);
            }
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }

    /** @param code how its number or date is shown */
    OdsCell in(int otherColumn, String code) {
        boolean typed = number != null || date != null;
        return new OdsCell(otherColumn, columns, rows, text, number, date, stored, typed ? code : "");
    }

    RawCell at(int row) {
        return new RawCell(column, CellAddress.text(row, column), text, number, date, stored, format);
    }
}
