package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FusionLawsTest {

    private static final List<String> SOURCES = List.of("un", "firm", "press", "paper", "echo", "tracker", "list");
    private static final List<List<String>> TEXTS = List.of(
            List.of(
                    "occurred",
                    "2019",
                    "2019-02",
                    "2019-02-13",
                    "2019-02-20",
                    "2019-03",
                    "2019-02~",
                    "2019-02-10/2019-03-05",
                    "2019-02-01/2019-02-24",
                    "unknown"),
            List.of("taken", "USD 7000000", "USD ..2000000..2000000", "USD 7100000", "USD 16.8", "KRW 5", "unknown"),
            List.of("taken_in_kind", "BTC 10", "BTC 11", "KRW 5000", "KRW 6000..6000..", "unknown"),
            List.of("country", "KR", "JP", "KR; JP", "IN", "unknown"),
            List.of("victim", "Bithumb", "Youbit", "?an exchange", "Bithumb; Youbit", "?a bank"),
            List.of("victim_kind", "bank", "exchange", "unknown"),
            List.of("attribution", "DPRK @KP", "Lazarus Group @KP", "Fancy Bear @RU"),
            List.of("technique", "phishing", "malware"));

    private final Fusion fusion =
            new Fusion(Tables.SCHEMA, Tables.SHIPPED, Said.SOURCES, Genealogy.declared(Said.SOURCES));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoClaim(long seed) {
        List<Report> cluster = cluster(new Random(seed));

        List<Resolution> resolutions = fusion.resolve(cluster);

        assertThat(resolutions).extracting(Resolution::field).containsExactlyElementsOf(Tables.SCHEMA.fields());
        for (Field field : Tables.SCHEMA.fields()) {
            Resolution resolution = resolutions.get(Tables.SCHEMA.fields().indexOf(field));
            List<Claim> said = cluster.stream()
                    .flatMap(report -> report.claims(field.name()))
                    .toList();
            assertThat(Stream.concat(resolution.supporting().stream(), resolution.losing().stream())
                            .map(Cited::claim))
                    .containsExactlyInAnyOrderElementsOf(said);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void citesEachClaimByTheNameThatItsReportGives(long seed) {
        List<Report> cluster = cluster(new Random(seed));

        assertThat(fusion.resolve(cluster).stream()
                        .flatMap(resolution ->
                                Stream.concat(resolution.supporting().stream(), resolution.losing().stream()))
                        .map(Cited::id))
                .containsExactlyInAnyOrderElementsOf(cluster.stream()
                        .flatMap(report -> report.claims().stream().map(report::claimId))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void publishesNothingThatNobodySaid(long seed) {
        for (Resolution resolution : fusion.resolve(cluster(new Random(seed)))) {
            List<Value> said = resolution.supporting().stream()
                    .map(cited -> cited.claim().value())
                    .toList();
            assertThat(resolution.values())
                    .allMatch(value -> said.contains(value) || value.equals(sharedByTwo(said, value)));
            assertThat(resolution.field().many() || resolution.values().size() <= 1)
                    .isTrue();
            assertThat(resolution.rule().isEmpty())
                    .isEqualTo(resolution.status() != Status.SETTLED && !isMixed(resolution));
        }
    }

    /** The days that two dates share, if they are those of the value. */
    private static @Nullable Value sharedByTwo(List<Value> said, Value value) {
        return said.stream()
                .flatMap(one -> said.stream().map(other -> ((DateInterval) one).intersection((DateInterval) other)))
                .flatMap(Optional::stream)
                .filter(value::equals)
                .findFirst()
                .orElse(null);
    }

    /** Of several units one may be contested and another settled. */
    private static boolean isMixed(Resolution resolution) {
        return resolution.status() == Status.CONTESTED && resolution.values().size() > 1;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfReports(long seed) {
        Random random = new Random(seed);
        List<Report> cluster = cluster(random);
        List<Report> shuffled = new ArrayList<>(cluster);
        Collections.shuffle(shuffled, random);

        assertThat(fusion.resolve(shuffled)).isEqualTo(fusion.resolve(cluster));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheKeysOfReports(long seed) {
        List<Report> cluster = cluster(new Random(seed));
        List<Report> rekeyed = IntStream.range(0, cluster.size())
                .mapToObj(index -> cluster.get(index)
                        .withId(new ReportId(cluster.get(index).id().source(), "k" + (100 - index))))
                .toList();

        assertThat(published(rekeyed)).isEqualTo(published(cluster));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hearsASourceThatRepeatsItselfOnce(long seed) {
        List<Report> cluster = cluster(new Random(seed));
        List<Report> twice = new ArrayList<>(cluster);
        cluster.forEach(report -> twice.add(report.withId(
                new ReportId(report.id().source(), "again-" + report.id().key()))));

        assertThat(published(twice)).isEqualTo(published(cluster));
    }

    private List<String> published(List<Report> cluster) {
        return fusion.resolve(cluster).stream()
                .map(one -> one.field().name() + one.status() + one.values() + one.range() + one.rule())
                .toList();
    }

    @Test
    void refusesAClaimOfAFieldThatTheSchemaDoesNotHave() {
        Report report = Said.of("country", "un: KR").get(0);
        Claim stray = report.claims().get(0);
        Report other = new Report(
                report.id(),
                report.rendition(),
                report.origin(),
                List.of(Claim.asItStands(
                        "colour", stray.value(), stray.original(), stray.origin(), "un", null, List.of())));

        assertThatThrownBy(() -> fusion.resolve(List.of(other)))
                .hasMessageContaining("un/0")
                .hasMessageContaining("'colour'");
    }

    static List<Report> cluster(Random random) {
        List<Report> reports = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int index = 0; index < size; index++) {
            String source = SOURCES.get(random.nextInt(SOURCES.size()));
            List<Claim> claims = new ArrayList<>();
            Report any = Said.of("country", source + ": KR").get(0);
            for (List<String> field : TEXTS) {
                if (random.nextInt(3) > 0) {
                    String stated = random.nextBoolean() ? "" : "(20" + (18 + random.nextInt(3)) + ")";
                    String text = field.get(1 + random.nextInt(field.size() - 1));
                    claims.addAll(Said.of(field.get(0), source + stated + ": " + text)
                            .get(0)
                            .claims());
                }
            }
            reports.add(new Report(new ReportId(source, "r" + index), any.rendition(), any.origin(), claims));
        }
        return reports;
    }
}
