package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCheckTest {

    private static final List<Table> TABLES = ReleaseTables.of(SampleRelease.of(5, 25), Optional.empty());

    private static final Map<String, Integer> KEYS =
            TABLES.stream().collect(Collectors.toMap(Table::name, Table::keyColumns));

    /** The tables, with other rows in one of them. */
    private static List<String> violations(String name, List<Row> rows) {
        return KeyCheck.violations(
                TABLES.stream()
                        .map(table -> table.name().equals(name)
                                ? new Table(name, name, "", table.keyColumns(), table.columns(), rows)
                                : table)
                        .toList(),
                KEYS);
    }

    private static List<Row> rows(String name) {
        return new ArrayList<>(TABLES.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rows());
    }

    @Test
    void findsNothingInARelease() {
        assertThat(KeyCheck.violations(TABLES, KEYS)).isEmpty();
    }

    @Test
    void findsAKeyThatStandsTwice() {
        List<Row> rows = rows("incidents");
        rows.add(rows.get(0));
        assertThat(violations("incidents", rows))
                .containsExactly("incidents, row 26: the key CF-000001 is that of row 1, too");
    }

    /** Few distinct keys over many rows, so that many stand twice; held against a map of the keys. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsTheFirstRowOfEachKeyAmongMany(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Row> rows = IntStream.range(0, 5_000)
                .mapToObj(number -> new Row(
                        List.of(
                                Cell.of("k" + random.nextInt(300)),
                                Cell.of(random.nextBoolean() ? "" : "Aa BB".repeat(random.nextInt(9))),
                                Cell.of(number)),
                        List.of()))
                .toList();
        FirstRows first = new FirstRows(rows, 2);
        Map<List<Cell>, Integer> expected = new HashMap<>();
        for (int number = 0; number < rows.size(); number++) {
            Integer before = expected.putIfAbsent(rows.get(number).cells().subList(0, 2), number);
            assertThat(first.first(rows.get(number), number)).isEqualTo(before == null ? number : before);
        }
    }

    @Test
    void findsWhatLeadsNowhere() {
        List<Row> rows = rows("reports");
        String report = rows.remove(0).cells().get(0).text();
        assertThat(violations("reports", rows))
                .isNotEmpty()
                .allMatch(sentence -> sentence.contains("report_id '" + report + "' is no row of reports")
                        || sentence.matches("links, row \\d+: (left|right) '.*' is no row of reports"));
    }

    @Test
    void everyKeyIsOfColumnsThatThereAre() {
        Map<String, List<String>> columns = TABLES.stream()
                .collect(Collectors.toMap(
                        Table::name,
                        table -> table.columns().stream().map(Column::name).toList()));
        assertThat(ForeignKey.ALL)
                .allSatisfy(key -> assertThat(columns.get(key.table())).containsAll(key.columns()))
                .allSatisfy(key -> assertThat(columns.get(key.target())).containsAll(key.targetColumns()));
    }
}
