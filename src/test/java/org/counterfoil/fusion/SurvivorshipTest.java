package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.ModelTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivorshipTest {

    private static final ModelTable SHIPPED = Tables.read("/model/survivorship.csv");

    @Test
    void shipsARuleForEveryFieldInTheOrderOfTheSchema() {
        assertThat(Tables.SHIPPED.policies())
                .extracting(Policy::field)
                .containsExactlyElementsOf(
                        Tables.SCHEMA.fields().stream().map(Field::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "occurred, rules, newest, there is no rule 'newest'",
                "occurred, rules, most recent > most recent, stands twice",
                "occurred, rules, ask > most recent, never reached",
                "occurred, rules, union, must stand first",
                "victim, rules, most trusted, begin with 'union'",
                "victim, rules, union if nested > most precise, dates and amounts only",
                "taken, unit, \"\", name the unit that competes",
                "taken, unit, each, name one unit",
                "victim, unit, USD, holds no amounts",
                "occurred, tolerance, 5 %, in days for dates",
                "taken, tolerance, 1 day, in days for dates",
                "taken, tolerance, a bit, is no tolerance",
                "country, field, colour, the schema has no field 'colour'",
                "country, field, victim, has a line already",
                "country, reason, \"\", say in the column 'reason' why",
            })
    void refusesNonsenseAndNamesTheLine(String field, String column, String cell, String message) {
        int line = line(field);

        assertThatThrownBy(() -> Survivorship.of(with(field, column, cell), Tables.SCHEMA))
                .hasMessageContaining("survivorship.csv (built in), line " + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesATableThatLeavesAFieldOut() {
        ModelTable shorter = new ModelTable(
                "survivorship",
                "mine",
                SHIPPED.columns(),
                SHIPPED.lines().subList(0, SHIPPED.lines().size() - 1));

        assertThatThrownBy(() -> Survivorship.of(shorter, Tables.SCHEMA))
                .hasMessage("survivorship.csv (mine): the field 'description' of the schema has no line; add one");
    }

    private static int line(String field) {
        return SHIPPED.lines().stream()
                .filter(line -> line.cell("field").equals(field))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static ModelTable with(String field, String column, String cell) {
        List<ModelTable.Line> lines = new ArrayList<>();
        for (ModelTable.Line line : SHIPPED.lines()) {
            Map<String, String> cells = new LinkedHashMap<>(line.cells());
            if (line.cell("field").equals(field)) {
                cells.put(column, cell);
            }
            lines.add(new ModelTable.Line(line.number(), cells));
        }
        return new ModelTable("survivorship", "built in", SHIPPED.columns(), lines);
    }
}
