package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The measure of the ICDAR 2013 table competition (Göbel, Hassan, Oro, Orsi: A methodology for evaluating algorithms for
 * table understanding in PDF documents, DocEng 2012): which cells are the nearest neighbours of which, to the right and
 * below, empty cells skipped. Two relations are the same if both texts and the direction are; white space and case do
 * not count, and every character that is no letter or digit counts as the same.
 */
final class AdjacencyRelations {

    private AdjacencyRelations() {}

    /** @return relations of one table, with how often each occurs */
    static Map<String, Integer> of(List<Cell> cells) {
        Map<Long, Integer> at = new HashMap<>();
        for (int each = 0; each < cells.size(); each++) {
            Cell cell = cells.get(each);
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                    at.put(spot(row, column), each);
                }
            }
        }
        Set<String> pairs = new HashSet<>();
        Map<String, Integer> relations = new TreeMap<>();
        int rows =
                cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        int columns = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        for (int from = 0; from < cells.size(); from++) {
            for (int to : neighbours(cells.get(from), at, rows, columns)) {
                String direction = to < 0 ? "down" : "right";
                int other = to < 0 ? -to - 1 : to;
                if (pairs.add(from + direction + other)) {
                    String relation = normal(cells.get(from).text())
                            + '\u2192'
                            + normal(cells.get(other).text());
                    relations.merge(direction + ' ' + relation, 1, Integer::sum);
                }
            }
        }
        return relations;
    }

    private static long spot(int row, int column) {
        return ((long) row << 32) + column;
    }

    /** Indices of cells to the right; minus one less than indices of cells below. */
    private static List<Integer> neighbours(Cell cell, Map<Long, Integer> at, int rows, int columns) {
        List<Integer> found = new ArrayList<>();
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column() + cell.columns(); column < columns; column++) {
                Integer other = at.get(spot(row, column));
                if (other != null) {
                    found.add(other);
                    break;
                }
            }
        }
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            for (int row = cell.row() + cell.rows(); row < rows; row++) {
                Integer other = at.get(spot(row, column));
                if (other != null) {
                    found.add(-other - 1);
                    break;
                }
            }
        }
        return found;
    }

    static String normal(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    static int count(Map<String, Integer> relations) {
        return relations.values().stream().mapToInt(Integer::intValue).sum();
    }

    static int common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0)))
                .sum();
    }
}
