package org.counterfoil.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns mean by a blank cell what stands above it. Proposed only where cells are merged over rows: a cell that is
 * filled and was not meant invents a fact.
 */
final class FillGuess {

    private FillGuess() {}

    /** @return header → why */
    static Map<String, String> columns(TableGuess guess) {
        Map<String, String> columns = new LinkedHashMap<>();
        Header header = Header.of(guess.table(), guess.header()).orElseThrow();
        int last = header.index() < 0
                ? 0
                : guess.table().rows().get(header.index()).number();
        for (ColumnGuess column : guess.columns()) {
            int number = header.names().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(column.header()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(0);
            List<RawSpan> merged = guess.table().marks().merged().stream()
                    .filter(span -> span.firstRow() > last
                            && span.lastRow() > span.firstRow()
                            && span.firstColumn() == number
                            && span.lastColumn() == number)
                    .toList();
            if (!column.isSetAside() && !merged.isEmpty()) {
                columns.put(column.header(), "sure: " + merged.size() + " of its cells are merged over rows");
            }
        }
        return columns;
    }
}
