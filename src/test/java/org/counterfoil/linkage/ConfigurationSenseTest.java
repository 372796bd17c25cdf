package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that make no sense are refused, with the place and the numbers. */
class ConfigurationSenseTest {

    private static final ModelTable TABLE = Tables.shipped("linkage");
    private static final ModelTable SETTINGS = Tables.shipped("linkage_settings");

    static List<Line> cases() {
        return Tables.cases("linkage-configuration").lines();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesWhatMakesNoSense(Line one) {
        boolean settings = one.cell("table").equals("linkage_settings");
        ModelTable table = settings ? SETTINGS : TABLE;
        String group = settings ? "setting" : "comparison";
        String name = settings ? "value" : "level";
        int line = table.lines().stream()
                .filter(row -> row.cell(group).equals(one.cell("comparison")))
                .filter(row -> row.cell(name).equals(one.cell("level")))
                .findFirst()
                .orElseThrow()
                .number();
        ModelTable changed = Tables.with(table, line, one.cell("column"), one.cell("cell"));
        assertThatThrownBy(() -> model(settings ? TABLE : changed, settings ? changed : SETTINGS))
                .as(one.cell("why"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(one.cell("table") + ".csv (built in), line ")
                .hasMessageContaining(one.cell("message"));
    }

    @Test
    void refusesABlockingRuleThatNoComparisonFeeds() {
        ModelTable table = without("taken");
        assertThatThrownBy(() -> model(table, SETTINGS))
                .hasMessageContaining("The blocking rule 'week and amount' can bring nothing together")
                .hasMessageContaining("kind AMOUNT");
    }

    @Test
    void countsWhatOneComparisonExplainsOfAnotherOnce() {
        List<Comparison> comparisons = Tables.MODEL.match().comparisons();
        MatchWeight prior = MatchWeight.ofProbability(0.001);
        double sum = prior.bits()
                + comparisons.stream().mapToDouble(Comparison::strongest).sum();
        double best =
                MatchWeight.ofProbability(new Reach(prior, comparisons).best()).bits();
        assertThat(best).isLessThan(sum - 3);
    }

    private static LinkageModel model(ModelTable table, ModelTable settings) {
        return Tables.model(table, settings);
    }

    private static ModelTable without(String field) {
        List<Line> lines = new ArrayList<>(TABLE.lines());
        lines.removeIf(line -> line.cell("fields").contains(field));
        return new ModelTable(TABLE.name(), TABLE.place(), TABLE.columns(), lines);
    }
}
