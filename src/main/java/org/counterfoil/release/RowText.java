package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A whole row in one cell: a CSV record (RFC 4180) without its line end. */
public final class RowText {

    private RowText() {}

    public static String write(List<String> texts) {
        return texts.stream().map(RowText::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The empty text is a row without cells: a row that has some begins with its name. */
    static List<String> read(String line) {
        if (line.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = inside && i + 1 < line.length() && line.charAt(i + 1) == '"';
                inside = doubled || !inside;
                text.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
            } else if (c == ',' && !inside) {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
