package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names of columns under a header of several rows: the texts above a column, from the top, joined by a space. A text holds
 * for the cells it is merged over; where nothing in the header is merged, for the blank cells right of it.
 */
final class StackedHeader {

    private StackedHeader() {}

    /** @param header its rows, from the top */
    static SortedMap<Integer, String> texts(RawTable table, List<RawRow> header) {
        List<RawSpan> spans = table.marks().merged().stream()
                .filter(span -> header.stream().anyMatch(row -> row.number() == span.firstRow()))
                .toList();
        RawRow last = header.get(header.size() - 1);
        SortedMap<Integer, List<String>> parts = new TreeMap<>();
        for (RawRow row : header) {
            SortedMap<Integer, String> texts = spans.isEmpty() && row != last ? spread(row, last) : merged(row, spans);
            texts.forEach((column, text) ->
                    parts.computeIfAbsent(column, first -> new ArrayList<>()).add(text));
        }
        SortedMap<Integer, String> names = new TreeMap<>();
        parts.forEach((column, texts) -> names.put(column, String.join(" ", texts)));
        return names;
    }

    private static SortedMap<Integer, String> spread(RawRow row, RawRow last) {
        SortedMap<Integer, String> texts = own(row);
        for (RawCell below : last.cells()) {
            SortedMap<Integer, String> left = own(row).headMap(below.column() + 1);
            if (!left.isEmpty()) {
                texts.put(below.column(), left.get(left.lastKey()));
            }
        }
        return texts;
    }

    private static SortedMap<Integer, String> merged(RawRow row, List<RawSpan> spans) {
        SortedMap<Integer, String> texts = own(row);
        for (RawSpan span : spans) {
            Optional<RawCell> first = row.number() == span.firstRow() ? row.cell(span.firstColumn()) : Optional.empty();
            for (int column = span.firstColumn(); first.isPresent() && column <= span.lastColumn(); column++) {
                texts.put(column, Spaces.collapse(first.get().text()));
            }
        }
        return texts;
    }

    private static SortedMap<Integer, String> own(RawRow row) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        row.cells().forEach(cell -> texts.put(cell.column(), Spaces.collapse(cell.text())));
        return texts;
    }
}
