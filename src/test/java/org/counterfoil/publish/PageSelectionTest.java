package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.counterfoil.release.Cell;
import org.counterfoil.release.Column;
import org.counterfoil.release.ColumnType;
import org.counterfoil.release.Row;
import org.counterfoil.release.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page has room for is what comes first when all are sorted, without sorting all. */
class PageSelectionTest {

    private static final List<Column> COLUMNS =
            List.of(column("incident_id"), column("attributed_dprk"), column("taken_usd_best"));

    private static Column column(String name) {
        return new Column(name, name, ColumnType.TEXT, "", "", 10);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesTheFirstOfAllThatAreSorted(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        int count = random.nextInt(200);
        for (int number = 0; number < count; number++) {
            // few amounts, so that many are equal, and some incidents without one
            int amount = random.nextInt(12);
            rows.add(new Row(
                    List.of(
                            Cell.of(String.format("CF-%06d", random.nextInt(1_000_000))),
                            Cell.of(random.nextBoolean()),
                            amount == 0 ? Cell.EMPTY : Cell.of(BigDecimal.valueOf(amount))),
                    List.of()));
        }
        Table table = new Table("incidents", "Incidents", "", 1, COLUMNS, rows);
        List<Row> sorted = rows.stream()
                .sorted(Comparator.comparing(
                                (Row row) -> row.cells().get(1).text().equals("false"))
                        .thenComparing(row -> row.cells().get(2).text().isEmpty()
                                ? 1
                                : -Integer.parseInt(row.cells().get(2).text()))
                        .thenComparing(row -> row.cells().get(0).text()))
                .toList();
        for (int most : List.of(0, 1, 7, 1_000)) {
            assertThat(PageSelection.largest(table, "attributed_dprk", most).rows())
                    .as("the first " + most)
                    .isEqualTo(sorted.subList(0, Math.min(most, sorted.size())));
        }
    }
}
