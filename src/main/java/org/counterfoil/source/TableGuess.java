package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;

/**
 * How a table seems to be laid out.
 *
 * @param header which rows are the header, as a descriptor writes them
 * @param columns in file order
 * @param key columns that name a row
 * @param actor who did it, by the first heading that names somebody we know: heading → name; empty where none does
 * @param above the texts above the header, and the table's name
 * @param sums texts by which rows that sum up begin, and the column in which they stand; those are no data
 */
record TableGuess(
        RawTable table,
        List<Integer> header,
        List<ColumnGuess> columns,
        KeyGuess key,
        List<String> above,
        Map<String, String> actor,
        Map<String, String> sums,
        NotationGuess notation) {

    private static final int FEW = 20;

    static TableGuess of(RawTable table, ReferenceLists lists, HeaderWords words) {
        Optional<HeaderGuess> found = HeaderGuess.of(table, words);
        if (found.isEmpty()) {
            return new TableGuess(
                    table,
                    List.of(1),
                    List.of(),
                    new KeyGuess(List.of(), ""),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    NotationGuess.ENGLISH);
        }
        Header header = found.get().header();
        List<RawRow> below = table
                .rows()
                .subList(header.index() + 1, table.rows().size())
                .stream()
                .filter(row -> !row.cells().isEmpty() && !header.isRepeatedIn(row, table))
                .toList();
        Map<String, String> sums = new LinkedHashMap<>();
        List<RawRow> rows = below.stream()
                .filter(row -> !RowWords.isNote(row) && !RowWords.isTotal(row) && !isSum(row, header, sums))
                .toList();
        NotationGuess notation = NotationGuess.of(List.copyOf(header.names().values()), rows, words);
        List<ColumnGuess> columns = new ColumnGuesses(words).of(evidence(header, rows, notation.locale(), lists));
        return new TableGuess(
                table,
                found.get().rows(),
                columns,
                KeyGuess.of(columns, words),
                above(table, header),
                actor(above(table, header), lists),
                sums,
                notation.withOrder(columns));
    }

    /** A row that sums up, though not in the way that is recognised by itself. */
    private static boolean isSum(RawRow row, Header header, Map<String, String> sums) {
        RawCell first = row.cells().get(0);
        boolean sum = RowWords.beginsAsTotal(first);
        if (sum) {
            sums.put(Spaces.collapse(first.text()), header.names().getOrDefault(first.column(), ""));
        }
        return sum;
    }

    private static Map<String, String> actor(List<String> above, ReferenceLists lists) {
        for (String text : above) {
            Reading<Attribution> reading = lists.actor(text);
            if (reading.values().size() == 1
                    && reading.doubt().isEmpty()
                    && reading.problem().isEmpty()) {
                return Map.of(text, reading.values().get(0).actor());
            }
        }
        return Map.of();
    }

    private static List<String> above(RawTable table, Header header) {
        return Stream.concat(
                        Stream.of(table.name()),
                        table.rows().subList(0, Math.max(0, header.top())).stream()
                                .flatMap(row -> row.cells().stream())
                                .map(RawCell::text))
                .map(Spaces::collapse)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<ColumnEvidence> evidence(
            Header header, List<RawRow> rows, String locale, ReferenceLists lists) {
        Map<String, List<RawCell>> cells = new LinkedHashMap<>();
        header.names().values().forEach(name -> cells.put(name, new ArrayList<>()));
        for (RawRow row : rows) {
            for (RawCell cell : row.cells()) {
                List<RawCell> column = cells.get(header.names().getOrDefault(cell.column(), ""));
                if (column != null) {
                    column.add(cell);
                }
            }
        }
        return cells.entrySet().stream()
                .map(entry -> ColumnEvidence.of(entry.getKey(), entry.getValue(), rows.size(), locale, lists))
                .toList();
    }

    /** Whether the table seems to list incidents: it dates or values what happened, and says to whom, or what. */
    boolean isListing() {
        boolean measured = has("occurred") || has("taken");
        long said = Stream.of("occurred", "taken", "victim", "description")
                .filter(this::has)
                .count();
        return measured && said > 1;
    }

    private boolean has(String target) {
        return columns.stream()
                .filter(guess -> guess.target().equals(target))
                .anyMatch(guess -> !target.equals("victim")
                        || guess.column().rows() < FEW
                        || guess.column().distinctNames() > 1);
    }
}
