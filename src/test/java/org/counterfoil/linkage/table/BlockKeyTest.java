package org.counterfoil.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterfoil.linkage.engine.Candidates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlockKeyTest {

    record Case(String key, String cell, String makes, String why) {
        @Override
        public String toString() {
            return key + ": " + why;
        }
    }

    static Stream<Case> cases() {
        return read("block-keys")
                .map(row -> new Case(
                        row.getField("key"), row.getField("cell"), row.getField("makes"), row.getField("why")));
    }

    static Stream<NamedCsvRecord> read(String name) {
        String path = "/cases/" + name + ".csv";
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(BlockKeyTest.class.getResourceAsStream(path), path),
                        StandardCharsets.UTF_8))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesTheKeysThatTheCaseExplains(Case given) {
        List<String> expected = given.makes().isEmpty()
                ? List.of()
                : Arrays.asList(given.makes().split("\\|"));
        assertThat(BlockKey.parse(given.key(), List.of("name")).of(given.cell()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysAKeyAsASchemaWritesIt(Case given) {
        assertThat(BlockKey.parse(given.key(), List.of("name")).text()).isEqualTo(given.key());
    }

    @Test
    void hasACaseForEveryForm() {
        assertThat(cases().map(given ->
                        BlockKey.parse(given.key(), List.of("name")).form()))
                .contains(BlockKey.Form.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "first of name | needs a number of characters",
                "first 0 of name | needs a number of characters",
                "soundex 3 of name | takes no number",
                "phonetics of name | 'phonetics of' is not known; there are first 4 of, last 4 of, soundex of",
                "surname | there is no column 'surname' in the schema's fields; there are name"
            })
    void refusesWhatItDoesNotKnow(String key, String message) {
        assertThatThrownBy(() -> BlockKey.parse(key, List.of("name")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void takesAColumnThatIsCalledLikeAForm() {
        assertThat(BlockKey.parse("year of birth", List.of("year of birth")))
                .isEqualTo(BlockKey.whole("year of birth"));
    }

    @Test
    void bringsTogetherWhatSharesAllKeysAndNothingElse() {
        Table table = table("a,ann,li,2001", "b,li,ann,2001", "c,ann,li,2002", "d,ann,,2001", "e,ann,li,");
        List<String> columns = List.of("given", "family", "year");
        BlockSpec rule = new BlockSpec(
                List.of(BlockKey.parse("given or family", columns), BlockKey.parse("year of year", columns)),
                10,
                List.of(),
                1);
        Candidates candidates = new Candidates(table.size(), null, List.of(rule.rule(table)));
        assertThat(candidates.compares(0, 1)).as("exchanged names").isTrue();
        assertThat(candidates.compares(0, 3)).as("one name in common").isTrue();
        assertThat(candidates.compares(0, 2)).as("another year").isFalse();
        assertThat(candidates.compares(0, 4)).as("no year").isFalse();
        assertThat(rule.name()).isEqualTo("given or family, year of year");
    }

    private static Table table(String... rows) {
        TableRows table = new TableRows("id", "", List.of());
        table.file("people.csv", List.of("id", "given", "family", "year"));
        for (int line = 0; line < rows.length; line++) {
            table.rows(RowCells.of(line + 2, Arrays.asList(rows[line].split(",", -1))));
        }
        return table.table();
    }
}
