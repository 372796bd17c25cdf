package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {

    private static final ModelTable LEVELS = Tables.shipped("linkage");
    private static final ModelTable SETTINGS = Tables.shipped("linkage_settings");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writesTablesThatANightReads(long seed) {
        TrainedModel trained = new Trainer(Tables.MODEL, LEVELS, SETTINGS)
                .train(new Synthetic(seed, 120).reports, List.of(), "trained");
        LinkageModel read = read(trained);
        assertThat(read.name()).isEqualTo("trained");
        assertThat(read.match().frequencies()).containsOnlyKeys(counted());
        assertThat(read.match().comparisons())
                .flatMap(Comparison::levels)
                .allSatisfy(level -> assertThat(level.source()).startsWith("Trained as trained, from m "));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void countsTermsAndLeavesWeightsAlone(long seed) {
        TrainedModel trained = new Trainer(Tables.MODEL, LEVELS, SETTINGS)
                .count(new Synthetic(seed, 120).reports, List.of(), "counted");
        LinkageModel read = read(trained);
        assertThat(read.match().comparisons()).isEqualTo(Tables.MODEL.match().comparisons());
        assertThat(read.match().prior().bits())
                .isCloseTo(Tables.MODEL.match().prior().bits(), org.assertj.core.api.Assertions.within(1e-3));
        assertThat(read.match().frequencies()).containsOnlyKeys(counted());
    }

    /** Comparisons of which some level follows the value that is shared. */
    private static String[] counted() {
        return Tables.MODEL.match().comparisons().stream()
                .filter(comparison ->
                        comparison.levels().stream().anyMatch(level -> level.frequency() != Level.Frequency.NONE))
                .map(Comparison::name)
                .toArray(String[]::new);
    }

    private static LinkageModel read(TrainedModel trained) {
        LinkageTables tables = LinkageTables.named(name -> trained.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseGet(() -> name.startsWith("linkage")
                        ? Tables.shipped(name)
                        : Tables.resource("/reference/" + name + ".csv", name)));
        return LinkageModel.of(tables, Tables.schema());
    }
}
