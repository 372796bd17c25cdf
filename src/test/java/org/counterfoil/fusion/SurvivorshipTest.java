package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.ModelTable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurvivorshipTest {

    private static final ModelTable SHIPPED = Tables.read("/model/survivorship.csv");

    @Test
    void shipsARuleForEveryFieldInTheOrderOfTheSchema() {
        assertThat(Tables.SHIPPED.policies())
                .extracting(Policy::field)
                .containsExactlyElementsOf(
                        Tables.SCHEMA.fields().stream().map(Field::name).toList());
    }

    static Stream<Named<NamedCsvRecord>> refused() {
        return Tables.records("/cases/survivorship-errors.csv").stream().map(one -> Named.of(one.getField("why"), one));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesNonsenseAndNamesTheLine(NamedCsvRecord wrong) {
        String field = wrong.getField("field");

        assertThatThrownBy(() -> Survivorship.of(
                        Tables.with(field, List.of(wrong.getField("column")), wrong.getField("cell")), Tables.SCHEMA))
                .hasMessageContaining("survivorship.csv (built in), line " + line(field) + ": ")
                .hasMessageContaining(wrong.getField("message"));
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
}
