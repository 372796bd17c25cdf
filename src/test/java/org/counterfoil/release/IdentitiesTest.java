package org.counterfoil.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.Cluster;
import org.counterfoil.release.IdEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentitiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final List<IdEvent> log = new ArrayList<>();
    private SortedMap<ReportId, String> remembered = new TreeMap<>();
    private int highest;
    private int nights;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void mintsInTheOrderGiven() {
        assertThat(night("b c", "a", "d").ids().values()).containsExactly("CF-000001", "CF-000002", "CF-000003");
        assertThat(id("a")).isEqualTo("CF-000001");
        assertThat(id("c")).isEqualTo("CF-000002");
    }

    @Test
    void keepsTheIdWithWhichAClusterSharesMost() {
        night("a", "b c d");

        night("a b c", "d");

        assertThat(id("a")).isEqualTo("CF-000002");
        assertThat(events(Kind.MERGED)).containsExactly("CF-000001 > CF-000002");
        assertThat(events(Kind.SPLIT)).containsExactly("CF-000002 > CF-000003");
        assertThat(id("d")).isEqualTo("CF-000003");
    }

    @Test
    void givesTiesToTheOlderId() {
        night("a", "b");

        night("a b");

        assertThat(id("b")).isEqualTo("CF-000001");
        assertThat(Identities.resolve("CF-000002", log)).contains(new Identities.Fate("CF-000001", false));
    }

    @Test
    void givesSplitPartsNewIdsEvenWhereTheyHadOneOnce() {
        night("a", "b");
        night("a b");

        night("a", "b");

        assertThat(id("a")).isEqualTo("CF-000001");
        assertThat(id("b")).isEqualTo("CF-000003");
        assertThat(Identities.resolve("CF-000002", log)).contains(new Identities.Fate("CF-000001", false));
    }

    @Test
    void retiresAnIdAndRevivesItWithItsReport() {
        night("a", "b");

        night("a");
        assertThat(Identities.resolve("CF-000002", log)).contains(new Identities.Fate("CF-000002", true));

        night("a", "c");
        assertThat(id("c")).isEqualTo("CF-000003");

        night("a", "b", "c");
        assertThat(id("b")).isEqualTo("CF-000002");
        assertThat(events(Kind.REVIVED)).containsExactly("CF-000002 > ");
    }

    @Test
    void mergesARetiredIdWhoseReportComesBackInAnotherIncident() {
        night("a", "b");
        night("b");

        night("a b");

        assertThat(id("a")).isEqualTo("CF-000002");
        assertThat(Identities.resolve("CF-000001", log)).contains(new Identities.Fate("CF-000002", false));
    }

    @Test
    void resolvesNothingThatWasNeverMinted() {
        night("a");

        assertThat(Identities.resolve("CF-000009", log)).isEmpty();
    }

    @Test
    void refusesAnIdOfAnotherForm() {
        assertThatThrownBy(() -> Identities.assign(
                        FIRST, List.of(cluster("a")), Map.of(report("a"), "X-1"), List.of(), 0, order()))
                .hasMessageContaining("'X-1' is not the id of an incident");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingWhereNothingChanges(long seed) {
        List<Cluster> clusters = partition(new Random(seed));
        Assignment before = night(clusters);

        Assignment after = night(clusters);

        assertThat(after.events()).isEmpty();
        assertThat(after.ids()).isEqualTo(before.ids());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfClusters(long seed) {
        Random random = new Random(seed);
        night(partition(random));
        List<Cluster> clusters = partition(random);
        List<Cluster> shuffled = new ArrayList<>(clusters);
        Collections.shuffle(shuffled, random);

        Assignment one = Identities.assign(FIRST, clusters, remembered, log, highest, order());
        Assignment other = Identities.assign(FIRST, shuffled, remembered, log, highest, order());

        assertThat(other).isEqualTo(one);
        assertThat(List.copyOf(other.ids().keySet()))
                .isEqualTo(List.copyOf(one.ids().keySet()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoIdAndGivesNoneTwice(long seed) {
        Random random = new Random(seed);
        Set<String> published = new LinkedHashSet<>();
        for (int step = 0; step < 8; step++) {
            Assignment tonight = night(partition(random));
            assertThat(tonight.ids().values())
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(tonight.ids().keySet());
            published.addAll(tonight.ids().values());
            for (String id : published) {
                Identities.Fate fate = Identities.resolve(id, log).orElseThrow();
                assertThat(tonight.ids().containsValue(fate.id())).isEqualTo(!fate.retired());
            }
        }
        assertThat(log.stream().filter(event -> event.kind() == Kind.MINTED).map(IdEvent::id))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private Assignment night(String... clusters) {
        return night(Stream.of(clusters).map(IdentitiesTest::cluster).toList());
    }

    private Assignment night(List<Cluster> clusters) {
        Assignment assignment =
                Identities.assign(FIRST.plusDays(nights++), clusters, remembered, log, highest, order());
        log.addAll(assignment.events());
        remembered = assignment.remember(remembered);
        highest = assignment.highestMinted();
        return assignment;
    }

    private String id(String report) {
        return remembered.getOrDefault(report(report), "");
    }

    private List<String> events(Kind kind) {
        return log.stream()
                .filter(event -> event.kind() == kind)
                .map(event -> event.id() + " > " + event.into())
                .toList();
    }

    /** Says nothing, so that the smallest report decides. */
    private static Comparator<Cluster> order() {
        return (one, other) -> 0;
    }

    private static Cluster cluster(String keys) {
        return new Cluster(
                Stream.of(keys.split(" ")).map(IdentitiesTest::report).toList());
    }

    private static ReportId report(String key) {
        return new ReportId("un", key);
    }

    /** Of a random part of twelve reports. */
    private static List<Cluster> partition(Random random) {
        SortedMap<Integer, List<ReportId>> parts = new TreeMap<>();
        for (char key = 'a'; key < 'm'; key++) {
            if (random.nextInt(5) > 0) {
                parts.computeIfAbsent(random.nextInt(7), part -> new ArrayList<>())
                        .add(report(String.valueOf(key)));
            }
        }
        return parts.values().stream().map(Cluster::new).toList();
    }
}
