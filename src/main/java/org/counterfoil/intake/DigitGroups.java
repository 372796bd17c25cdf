package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts numbers together again whose commas between thousands cut them into cells: {@code $60}, {@code 000}, {@code 000}. Only
 * where exactly one way of doing so gives the row as many cells as it should have; of several, the one in which every number
 * begins with a sign of its currency.
 */
final class DigitGroups {

    private static final Pattern HEAD = Pattern.compile("\\s*[^\\d,]{0,6}[1-9]\\d{0,2}");
    private static final Pattern MARKED_HEAD =
            Pattern.compile("\\s*[~≈<>+-]?\\s*(?:\\p{Sc}|[A-Z]{2,4}\\s*\\p{Sc}?)\\s*[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final Pattern LAST = Pattern.compile("\\d{3}(?:\\.\\d+)?(?:[^\\d.].{0,30})?");

    /** No table has numbers of more groups than that, and no search takes long. */
    private static final int MOST_SURPLUS = 20;

    private static final int STEPS = 20_000;

    private final List<String> cells;
    private final int expected;
    private final List<List<String>> found = new ArrayList<>();
    private final List<List<String>> marked = new ArrayList<>();
    private int steps;

    private DigitGroups(List<String> cells, int expected) {
        this.cells = cells;
        this.expected = expected;
    }

    /** The row with as many cells as expected; empty where digit groups do not explain the surplus, or in several ways. */
    static Optional<List<String>> joined(List<String> cells, int expected) {
        if (cells.size() <= expected || cells.size() - expected > MOST_SURPLUS) {
            return Optional.empty();
        }
        DigitGroups groups = new DigitGroups(cells, expected);
        groups.search(0, new ArrayList<>(), true);
        if (groups.steps > STEPS) {
            return Optional.empty();
        }
        List<List<String>> ways = groups.found.size() == 1 ? groups.found : groups.marked;
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    private void search(int from, List<String> row, boolean allMarked) {
        if (++steps > STEPS || row.size() + 1 > expected && from < cells.size()) {
            return;
        }
        if (from == cells.size()) {
            if (row.size() == expected) {
                found.add(List.copyOf(row));
                if (allMarked) {
                    marked.add(List.copyOf(row));
                }
            }
            return;
        }
        for (int to = from + 1; to <= lastOf(from); to++) {
            row.add(String.join(",", cells.subList(from, to)));
            boolean single = to == from + 1;
            search(
                    to,
                    row,
                    allMarked && (single || MARKED_HEAD.matcher(cells.get(from)).matches()));
            row.remove(row.size() - 1);
        }
    }

    /** Index behind the last cell that may belong to the number that begins here. */
    private int lastOf(int from) {
        int to = from + 1;
        if (!HEAD.matcher(cells.get(from)).matches()) {
            return to;
        }
        while (to < cells.size() && GROUP.matcher(cells.get(to)).matches()) {
            to++;
        }
        return to < cells.size() && LAST.matcher(cells.get(to)).matches() ? to + 1 : to;
    }
}
