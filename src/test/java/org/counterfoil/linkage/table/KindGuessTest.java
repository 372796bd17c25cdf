package org.counterfoil.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.linkage.engine.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindGuessTest {

    record Case(List<String> values, String kind, String why) {
        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Case> cases() {
        return BlockKeyTest.read("column-kinds")
                .map(row -> new Case(
                        Arrays.asList(row.getField("values").split("\\|")), row.getField("kind"), row.getField("why")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsAKindByItsValues(Case given) {
        Column.Builder<String> builder = new Column.Builder<>();
        given.values().forEach(value -> builder.say(value).next());
        assertThat(KindGuess.of(ColumnLook.at(builder.column())).orElse("")).isEqualTo(given.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster", "Cluster", "entity_id", "label"})
    void knowsAColumnThatHoldsTheAnswer(String name) {
        assertThat(KindGuess.isTruth(name)).isTrue();
    }

    @Test
    void proposesASchemaWithoutTheAnswer() {
        TableRows rows = new TableRows("Id", "", List.of());
        rows.file("people.csv", List.of("Id", "source", "name", "born: day", "cluster"));
        for (int row = 0; row < 40; row++) {
            rows.rows(RowCells.of(
                    row + 2,
                    List.of(
                            "" + row,
                            row % 2 == 0 ? "a" : "b",
                            "n" + (char) ('a' + row % 26),
                            "1987-03-" + (10 + row % 20),
                            "c" + row)));
        }
        assertThat(Proposal.id(List.of("name", "Id "))).isEqualTo("Id");
        assertThat(Proposal.id(List.of("key", "name"))).isEqualTo("key");
        assertThat(Proposal.lines("people", "Id", rows.table()))
                .containsExactly(
                        "# Proposed by looking at 40 rows: correct it.",
                        "title: people",
                        "id: Id",
                        "side: source   # only rows of different sides are linked",
                        "fields:",
                        "  name: name   # 26 different values, 100 % filled",
                        "  \"born: day\": date   # 20 different values, 100 % filled",
                        "  # cluster seems to hold the answer, and is left out (40 different values, 100 % filled)");
    }

    @ParameterizedTest
    @CsvSource({
        "40, 40, true, 'every title stands in each list once'",
        "40, 38, true, 'a few namesakes are no repetition'",
        "40, 30, false, 'a list that repeats a quarter may hold a thing twice'",
    })
    void proposesOneToOneWhereListsDoNotRepeatThemselves(int rowsOfASide, int titles, boolean proposed, String why) {
        TableRows rows = new TableRows("id", "", List.of());
        rows.file("books.csv", List.of("id", "source", "title"));
        for (int row = 0; row < 2 * rowsOfASide; row++) {
            String title = "on the art of " + (char) ('a' + row / 2 % titles % 26) + "x"
                    + (char) ('a' + row / 2 % titles / 26);
            rows.rows(RowCells.of(row + 2, List.of("" + row, row % 2 == 0 ? "a" : "b", title)));
        }
        assertThat(Proposal.lines("books", "id", rows.table()).stream().anyMatch(line -> line.startsWith("one_to_one")))
                .as(why)
                .isEqualTo(proposed);
    }
}
