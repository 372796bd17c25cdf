package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkageModelTest {

    private static final ModelTable TABLE = Tables.shipped("linkage");
    private static final ModelTable SETTINGS = Tables.shipped("linkage_settings");

    @Test
    void givesEveryNumberItsSource() {
        assertThat(Tables.MODEL.match().comparisons())
                .flatMap(Comparison::levels)
                .allSatisfy(level -> assertThat(level.source()).as(level.name()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2  | test         | same nam   | line 2: There is no test 'same nam'; there are same name
            2  | fields       | victm      | line 2: The schema has no field 'victm'
            2  | m            | 1          | line 2: m must lie between 0 and 1
            2  | u            | 0          | line 2: u must lie between 0 and 1
            2  | u            | much       | line 2: u must be a number: 'much'
            2  | parameter    | 3          | line 2: The test 'same name' takes no parameter
            2  | frequency    | often      | line 2: frequency is empty, 'repeats', 'share' or
            2  | veto         | perhaps    | line 2: veto is empty, 'yes' or 'no'
            2  | m            | 0.9        | may not sum to more than 1
            3  | test         | same name  | line 3: The level 'same but for spelling' can never be reached: line 2
            3  | level        | same name  | line 3: A level needs a name of its own
            3  | test         | days apart | line 3: The test 'days apart' is for fields of kind DATE
            16 | parameter    | 0          | can never be reached
            16 | u            | 0.000001   | asks less than line 15
            2  | explained_by | country    | same explained_by
            """)
    void refusesATableThatMakesNoSense(int line, String column, String cell, String message) {
        ModelTable table = Tables.with(TABLE, line, column, cell);
        assertThatThrownBy(() -> Tables.model(table, SETTINGS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("linkage.csv (built in), line")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | setting   | priors     | There is no setting 'priors'; there are prior, link
            2 | value     | 1          | prior is a probability between 0 and 1
            2 | value     | 1e-60      | The threshold can never be met
            3 | value     | likely     | link is a probability
            4 | value     | 0.99       | review may not be greater than link
            5 | value     | same moon  | There is no blocking rule 'same moon'; there are same victim
            5 | parameter | 1          | the size up to which its blocks are compared
            """)
    void refusesSettingsThatMakeNoSense(int line, String column, String cell, String message) {
        ModelTable settings = Tables.with(SETTINGS, line, column, cell);
        assertThatThrownBy(() -> Tables.model(TABLE, settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("linkage_settings.csv (built in), line " + (message.contains("never") ? 3 : line))
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFieldThatTheSchemaLacks() {
        ModelTable table = TABLE;
        for (ModelTable.Line line : TABLE.lines()) {
            if (line.cell("fields").equals("country")) {
                table = Tables.with(table, line.number(), "fields", "land");
            }
        }
        ModelTable changed = table;
        assertThatThrownBy(() -> Tables.model(changed, SETTINGS))
                .hasMessageContaining("The schema has no field 'land'; it has victim");
    }

    @Test
    void refusesSettingsWithoutABlockingRule() {
        List<ModelTable.Line> lines = new ArrayList<>(SETTINGS.lines());
        lines.removeIf(line -> line.cell("setting").equals("block"));
        ModelTable settings = new ModelTable(SETTINGS.name(), SETTINGS.place(), SETTINGS.columns(), lines);
        assertThatThrownBy(() -> Tables.model(TABLE, settings))
                .hasMessageContaining("has no blocking rule: without one nothing is compared");
    }
}
