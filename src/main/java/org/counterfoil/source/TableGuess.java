package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a table seems to be laid out.
 *
 * @param header number of the header's row, as a descriptor writes it
 * @param columns in file order
 */
record TableGuess(RawTable table, int header, List<ColumnGuess> columns) {

    private static final int HEADER_WITHIN = 20;
    private static final double MOST = 0.5;
    private static final double SURE = 0.8;
    private static final List<String> ONCE = List.of("occurred", "victim", "taken", "attempted", "recovered", "key");

    static TableGuess of(RawTable table, ReferenceLists lists) {
        int number = headerNumber(table);
        return Header.of(table, List.of(number))
                .map(header -> new TableGuess(table, number, guesses(evidence(table, header, lists))))
                .orElseGet(() -> new TableGuess(table, 1, List.of()));
    }

    /** Whether the table seems to list incidents at all. */
    boolean isListing() {
        return columns.stream()
                        .filter(guess -> List.of("occurred", "victim", "taken", "description")
                                .contains(guess.target()))
                        .count()
                > 1;
    }

    /** The row among the first whose words are most like headers; the first of equals. */
    private static int headerNumber(RawTable table) {
        int shift = !table.rows().isEmpty() && table.rows().get(0).number() == 0 ? 1 : 0;
        return table.rows().stream()
                        .limit(HEADER_WITHIN)
                        .filter(row -> !row.cells().isEmpty())
                        .max(Comparator.comparingLong(TableGuess::headers)
                                .thenComparing(RawRow::number, Comparator.reverseOrder()))
                        .map(RawRow::number)
                        .orElse(1)
                + shift;
    }

    private static long headers(RawRow row) {
        Set<String> targets = new LinkedHashSet<>();
        return row.cells().stream()
                .filter(cell -> cell.text().length() < 40)
                .map(cell -> HeaderWords.target(cell.text()))
                .flatMap(Optional::stream)
                .filter(targets::add)
                .count();
    }

    private static List<ColumnEvidence> evidence(RawTable table, Header header, ReferenceLists lists) {
        Map<String, List<RawCell>> cells = new LinkedHashMap<>();
        header.names().values().forEach(name -> cells.put(name, new ArrayList<>()));
        List<RawRow> rows = table
                .rows()
                .subList(header.index() + 1, table.rows().size())
                .stream()
                .filter(row -> !row.cells().isEmpty() && !header.isRepeatedIn(row, table))
                .toList();
        for (RawRow row : rows) {
            for (RawCell cell : row.cells()) {
                List<RawCell> column = cells.get(header.names().getOrDefault(cell.column(), ""));
                if (column != null) {
                    column.add(cell);
                }
            }
        }
        return cells.entrySet().stream()
                .map(entry -> ColumnEvidence.of(entry.getKey(), entry.getValue(), rows.size(), lists))
                .toList();
    }

    private static List<ColumnGuess> guesses(List<ColumnEvidence> columns) {
        List<ColumnGuess> byHeader = columns.stream().map(TableGuess::byHeader).toList();
        Set<String> taken = new LinkedHashSet<>();
        byHeader.forEach(guess -> taken.add(guess.target()));
        List<ColumnGuess> guesses = withNames(byHeader.stream()
                .map(guess -> guess.isSetAside() ? byValues(guess, taken) : guess)
                .toList());
        return guesses.stream().map(guess -> onlyBest(guess, guesses)).toList();
    }

    /** Where no header says whose names they are, the first column whose values look most like names holds the victims. */
    private static List<ColumnGuess> withNames(List<ColumnGuess> guesses) {
        boolean named = guesses.stream()
                .anyMatch(guess -> List.of("victim", "description").contains(guess.target()));
        Optional<ColumnGuess> best = guesses.stream()
                .filter(guess -> !named && guess.isSetAside() && guess.column().nameShare() >= SURE)
                .max(Comparator.<ColumnGuess>comparingDouble(
                                guess -> guess.column().nameShare())
                        .thenComparing(guesses::indexOf, Comparator.reverseOrder()));
        return guesses.stream()
                .map(guess -> best.filter(guess::equals).isPresent()
                        ? new ColumnGuess(guess.column(), "victim", "its values look like names, and no two are alike")
                        : guess)
                .toList();
    }

    private static ColumnGuess byHeader(ColumnEvidence column) {
        String target = HeaderWords.target(column.header()).orElse("");
        String named = "its header says " + target + "; ";
        return switch (target) {
            case "" -> new ColumnGuess(column, "", "nothing was recognised in it");
            case "occurred", "discovered", "disclosed" ->
                kept(column, target, column.dateShare(), named + column.dates());
            case "taken", "attempted", "recovered" ->
                kept(column, target, column.amountShare(), named + column.amounts());
            case "country" -> kept(column, target, column.countryShare(), named + "its values read as countries");
            case "reference" -> kept(column, target, column.addressShare(), named + "its values are addresses");
            case "key" -> kept(column, target, column.isKey() ? 1 : 0, "every row has one of its own");
            default -> kept(column, target, column.values().isEmpty() ? 0 : 1, "its header says " + target);
        };
    }

    private static ColumnGuess kept(ColumnEvidence column, String target, double share, String evidence) {
        return share >= MOST
                ? new ColumnGuess(column, target, evidence)
                : new ColumnGuess(column, "", "its header says " + target + ", its values do not");
    }

    private static ColumnGuess byValues(ColumnGuess guess, Set<String> taken) {
        ColumnEvidence column = guess.column();
        if (column.addressShare() >= SURE) {
            return new ColumnGuess(column, "reference", "its values are addresses");
        }
        if (!taken.contains("occurred") && column.dateShare() >= SURE) {
            return new ColumnGuess(column, "occurred", column.dates());
        }
        if (!taken.contains("taken") && column.unitShare() >= SURE) {
            return new ColumnGuess(column, "taken", column.amounts());
        }
        return !taken.contains("country") && column.countryShare() >= SURE
                ? new ColumnGuess(column, "country", "its values read as countries")
                : guess;
    }

    private static ColumnGuess onlyBest(ColumnGuess guess, List<ColumnGuess> all) {
        if (!ONCE.contains(guess.target())) {
            return guess;
        }
        ColumnEvidence best = all.stream()
                .filter(other -> other.target().equals(guess.target()))
                .map(ColumnGuess::column)
                .min(ColumnEvidence.byShare(guess.target()))
                .orElseThrow();
        return best.equals(guess.column())
                ? guess
                : new ColumnGuess(guess.column(), "", "column '" + best.header() + "' is the better " + guess.target());
    }
}
