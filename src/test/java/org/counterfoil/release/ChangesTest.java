package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {

    private static final List<String> TEXTS =
            List.of("", "a", "b,c", "\"quoted\"", "two\nlines", "=1", " ", "'", "x\ry");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Law 5. */
    @ParameterizedTest
    @MethodSource("seeds")
    void leadFromYesterdayToToday(long seed) {
        Random random = new Random(seed);
        List<Table> before = random(random);
        List<Table> after = random(random);
        List<Change> changes =
                Changes.between(before, after, (table, key, column, old, now) -> Set.of(Cause.RULE_CHANGED));
        assertThat(Changes.apply(before, changes)).isEqualTo(Changes.comparable(after));
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 12);
    }

    static LongStream otherSeeds() {
        return LongStream.range(12, 200);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void leadFromOneReleaseToAnother(long seed) {
        leadToAnother(seed);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("otherSeeds")
    void leadFromManyReleasesToOthers(long seed) {
        leadToAnother(seed);
    }

    private static void leadToAnother(long seed) {
        List<Table> before = ReleaseTables.of(SampleRelease.of(seed, 12), Optional.empty());
        List<Table> after = ReleaseTables.of(SampleRelease.of(seed + 1, 13), Optional.of(before));
        List<Change> changes = Changes.between(before, after, new Causes(before, after, "attributed_dprk"));
        assertThat(changes).isNotEmpty();
        assertThat(Changes.apply(before, changes)).isEqualTo(Changes.comparable(after));
    }

    @Test
    void areNoneWhereNothingChanged() {
        List<Table> tables = ReleaseTables.of(SampleRelease.of(3, 20), Optional.empty());
        assertThat(Changes.between(tables, tables, new Causes(tables, tables, "attributed_dprk")))
                .isEmpty();
    }

    @Test
    void areNoneInTheFirstRelease() {
        Table changes = find(ReleaseTables.of(SampleRelease.of(3, 20), Optional.empty()), "changes");
        assertThat(changes.rows()).isEmpty();
    }

    @Test
    void refuseTwoRowsOfOneName() {
        Table table = table("incidents", List.of("id"), List.of(List.of("CF-1"), List.of("CF-1")));
        assertThatThrownBy(() -> Changes.comparable(List.of(table)))
                .hasMessage("incidents: two rows are named 'CF-1' in id");
    }

    @Test
    void arePutDownToTheSourceWhoseFileChanged() {
        List<Table> before = state("0.1.0", "aa", "USD 1");
        List<Table> after = state("0.1.0", "bb", "USD 2");
        assertThat(Changes.between(before, after, new Causes(before, after, "attributed_dprk")))
                .extracting(change -> change.table() + " " + change.cause())
                .containsExactly("incidents source changed", "claims source changed");
    }

    @Test
    void arePutDownToTheProgramWhereOnlyItChanged() {
        List<Table> before = state("0.1.0", "aa", "USD 1");
        List<Table> after = state("0.2.0", "aa", "USD 2");
        assertThat(Changes.between(before, after, new Causes(before, after, "attributed_dprk")))
                .extracting(Change::cause)
                .containsOnly("program changed");
    }

    @Test
    void tellOfMergesAndSplits() {
        IdEvent event = new IdEvent(LocalDate.of(2026, 11, 23), "CF-000002", IdEvent.Kind.MERGED, "CF-000001");
        Change merge = ChangeTable.of(event, found -> Set.of(Cause.DECISION)).orElseThrow();
        assertThat(ChangeTable.of(List.of(merge)).rows().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("incidents", "CF-000002", "MERGE", "", "CF-000002", "CF-000001", "decision");
    }

    /** One incident with one claim of one source with one file. */
    private static List<Table> state(String program, String hash, String taken) {
        return List.of(
                table(
                        "about",
                        List.of("section", "item", "text"),
                        List.of(List.of("made", AboutTable.PROGRAM, program))),
                table("sources", List.of("source", "status"), List.of(List.of("un", "fresh"))),
                table("files", List.of("source", "document", "sha256"), List.of(List.of("un", "a.csv", hash))),
                table("incidents", List.of("incident_id", "taken"), List.of(List.of("CF-1", taken))),
                table(
                        "claims",
                        List.of("claim_id", "incident_id", "source", "value"),
                        List.of(List.of("un/1#taken.1", "CF-1", "un", taken))));
    }

    private static List<Table> random(Random random) {
        List<Table> tables = new ArrayList<>();
        for (String name : Changes.TRACKED) {
            List<String> columns = Stream.concat(
                            Stream.of("id"), Stream.of("a", "b", "c").filter(column -> random.nextInt(6) > 0))
                    .toList();
            List<List<String>> rows = IntStream.range(0, 8)
                    .filter(key -> random.nextBoolean())
                    .mapToObj(key -> IntStream.range(0, columns.size())
                            .mapToObj(i -> i == 0 ? "row " + key : TEXTS.get(random.nextInt(TEXTS.size())))
                            .toList())
                    .toList();
            if (random.nextInt(8) > 0) {
                tables.add(table(name, columns, rows));
            }
        }
        return tables;
    }

    private static Table find(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(String name, List<String> columns, List<List<String>> rows) {
        return new Table(
                name,
                name,
                "",
                1,
                columns.stream()
                        .map(column -> new Column(column, column, ColumnType.TEXT, "", "", 10))
                        .toList(),
                rows.stream()
                        .map(row -> new Row(row.stream().map(Cell::of).toList(), List.of()))
                        .toList());
    }
}
