package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we derive is told from what is stated, wherever dollars stand. */
class ValuedSumsTest {

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static List<Table> tables(ReleaseContent content) {
        return ReleaseTables.of(content, Optional.empty());
    }

    private static List<Map<String, String>> rows(ReleaseContent content, String name) {
        return rows(tables(content), name);
    }

    private static List<Map<String, String>> rows(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> rows(table))
                .toList();
    }

    private static Stream<Map<String, String>> rows(Table table) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        return table.rows().stream()
                .map(row -> new TreeMap<>(KeyedRows.cells(
                        columns, row.cells().stream().map(Cell::text).toList())));
    }

    private static List<Map<String, String>> stated(List<Map<String, String>> rows) {
        rows.forEach(
                row -> row.keySet().removeIf(column -> column.contains("valued_usd") || column.endsWith("_valued")));
        return rows;
    }

    /** Seeded: with rates, with others or with none, every figure that is stated is the same. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noValuedAmountEntersAStatedSum(long seed) {
        List<Table> none = tables(SampleRelease.valued(seed, 25, 0));
        List<Table> low = tables(SampleRelease.valued(seed, 25, 700));
        List<Table> high = tables(SampleRelease.valued(seed, 25, 70_000));
        for (String table : List.of("totals_by_year", "incidents", "stated_totals", "breaks", "claims")) {
            List<Map<String, String>> without = stated(rows(none, table));
            assertThat(stated(rows(low, table))).as(table).isEqualTo(without);
            assertThat(stated(rows(high, table))).as(table).isEqualTo(without);
        }
    }

    /** Seeded: a sum with valued amounts is the stated sum and the valuations that count of incidents without one. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sumsWithValuedAmountsSayWhatTheyAdd(long seed) {
        ReleaseContent content = SampleRelease.valued(seed, 25, 900);
        BigDecimal valued = rows(content, "incidents").stream()
                .filter(row -> !row.containsKey("taken_usd_best") && row.containsKey("taken_valued_usd_best"))
                .map(row -> new BigDecimal(row.get("taken_valued_usd_best")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Map<String, String>> all = rows(content, "totals_by_year").stream()
                .filter(row -> row.get("scope").equals(YearTable.ALL))
                .toList();
        assertThat(sum(all, "taken_with_valued_usd_best"))
                .isEqualByComparingTo(sum(all, "taken_usd_best").add(valued));
        assertThat(sum(all, "taken_with_valued_usd_low")).isGreaterThanOrEqualTo(sum(all, "taken_usd_low"));
    }

    private static BigDecimal sum(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> new BigDecimal(row.getOrDefault(column, "0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Seeded: dearer coins never make a smaller sum. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sumsGrowWithTheRates(long seed) {
        List<Map<String, String>> cheap = rows(SampleRelease.valued(seed, 25, 900), "totals_by_year");
        List<Map<String, String>> dear = rows(SampleRelease.valued(seed, 25, 901), "totals_by_year");
        for (String end : List.of("low", "best", "high")) {
            for (int row = 0; row < cheap.size(); row++) {
                assertThat(sum(dear.subList(row, row + 1), "taken_with_valued_usd_" + end))
                        .isGreaterThanOrEqualTo(sum(cheap.subList(row, row + 1), "taken_with_valued_usd_" + end));
            }
        }
    }
}
