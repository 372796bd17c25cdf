package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds up the columns of a table while its rows go by, and holds rows of totals against the sums: a total may be that of
 * the rows since the last one, of all rows, or of the totals above; and a sum or a count.
 */
final class Footing {

    /** What formulas leave of binary fractions. */
    private static final BigDecimal NOISE = new BigDecimal("1e-12");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final PlainNumber numbers;
    private final Map<String, Column> columns = new TreeMap<>();

    /** @param numbers how the table writes them */
    Footing(PlainNumber numbers) {
        this.numbers = numbers;
    }

    private static final class Column {

        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal all = BigDecimal.ZERO;
        private BigDecimal totals = BigDecimal.ZERO;
        private int sectionRows;
        private int rows;
        private boolean hasWords;
    }

    /** A sum that does not add up. */
    record Difference(RawCell cell, String column, BigDecimal stated, BigDecimal sum, int rows) {}

    /** Takes a row of data. */
    void add(Map<String, RawCell> cells) {
        cells.forEach((name, cell) -> {
            Column column = columns.computeIfAbsent(name, first -> new Column());
            Optional<BigDecimal> number = numbers.read(cell);
            column.hasWords |= number.isEmpty();
            column.section = column.section.add(number.orElse(BigDecimal.ZERO));
            column.all = column.all.add(number.orElse(BigDecimal.ZERO));
            column.sectionRows++;
            column.rows++;
        });
    }

    /**
     * Takes a row of totals.
     *
     * @param cells those that are to be checked; columns in which words stand among the numbers are passed
     */
    List<Difference> check(Map<String, RawCell> cells) {
        List<Difference> differences = new ArrayList<>();
        cells.forEach((name, cell) -> {
            Column column = columns.get(name);
            Optional<BigDecimal> stated = numbers.read(cell);
            if (column != null && stated.isPresent()) {
                difference(name, cell, column, stated.get()).ifPresent(differences::add);
                column.totals = column.totals.add(stated.get());
                column.section = BigDecimal.ZERO;
                column.sectionRows = 0;
            }
        });
        return differences;
    }

    private Optional<Difference> difference(String name, RawCell cell, Column column, BigDecimal stated) {
        Stream<BigDecimal> sums = Stream.of(
                column.section,
                column.all,
                column.totals,
                BigDecimal.valueOf(column.sectionRows),
                BigDecimal.valueOf(column.rows));
        boolean met = sums.anyMatch(sum -> meets(stated, sum, numbers.places(cell)));
        boolean sectioned = column.sectionRows > 0;
        return met || column.hasWords
                ? Optional.empty()
                : Optional.of(new Difference(
                        cell,
                        name,
                        stated,
                        sectioned ? column.section : column.all,
                        sectioned ? column.sectionRows : column.rows));
    }

    /** Whole numbers to the unit; others to half of the last place that the total shows. */
    private static boolean meets(BigDecimal stated, BigDecimal sum, int places) {
        boolean whole = stated.stripTrailingZeros().scale() <= 0
                && sum.stripTrailingZeros().scale() <= 0;
        BigDecimal noise = stated.abs().multiply(NOISE);
        BigDecimal tolerance = whole ? noise : noise.max(HALF.movePointLeft(places));
        return stated.subtract(sum).abs().compareTo(tolerance) <= 0;
    }
}
