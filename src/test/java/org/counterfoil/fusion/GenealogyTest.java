package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;
import org.counterfoil.incident.Text;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GenealogyTest {

    private static final String STORY =
            "Attackers drained the hot wallet of the exchange early on Wednesday, moving coins through four fresh addresses"
                    + " before anybody at the firm noticed.";

    private static Stream<Named<NamedCsvRecord>> cases(String table) {
        return Tables.records("/cases/" + table).stream().map(one -> Named.of(one.getField("why"), one));
    }

    static Stream<Named<NamedCsvRecord>> texts() {
        return cases("shared-text.csv");
    }

    static Stream<Named<NamedCsvRecord>> mistakes() {
        return cases("shared-mistakes.csv");
    }

    static Stream<Named<NamedCsvRecord>> speakers() {
        return cases("same-speakers.csv");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsCopiesByTheirWords(NamedCsvRecord one) {
        Rendition rendition = Rendition.valueOf(one.getField("rendition").toUpperCase(Locale.ROOT));
        List<Report> cluster = List.of(
                told("paper", one.getField("left"), rendition), told("weekly", one.getField("right"), rendition));
        List<Report> another = List.of(told("list", one.getField("elsewhere"), rendition));

        Origins origins = found(List.of(cluster, another)).of(cluster);

        assertThat(origins.count()).isEqualTo(Integer.parseInt(one.getField("origins")));
        assertThat(origins.copies("paper"))
                .hasSize(2 - origins.count())
                .allMatch(copy ->
                        copy.kind() == Copy.Kind.SHARED_TEXT && copy.evidence().contains("paper/0 and weekly/0"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void findsCopiesByTheirMistakes(NamedCsvRecord one) {
        List<List<Report>> clusters = Stream.of(one.getField("incidents").split(" \\|\\| "))
                .map(incident -> Said.of(incident.substring(0, incident.indexOf('=')), incident.split("= ")[1]))
                .toList();

        Origins origins = found(clusters)
                .of(Stream.of("paper", "weekly")
                        .flatMap(source -> Said.of("country", source + ": KR").stream())
                        .toList());

        assertThat(origins.count()).isEqualTo(Integer.parseInt(one.getField("origins")));
        assertThat(origins.copies("weekly"))
                .hasSize(2 - origins.count())
                .allMatch(copy ->
                        copy.evidence().contains("paper/") && copy.evidence().contains("bits"));
    }

    @ParameterizedTest
    @MethodSource("speakers")
    void hearsASpeakerOnce(NamedCsvRecord one) {
        List<Report> cluster = new ArrayList<>();
        for (String source : one.getField("sources").split(" \\| ")) {
            String id = source.substring(0, source.indexOf('('));
            cluster.add(spoken(
                    id, source.substring(id.length() + 1, source.length() - 1).split("; ")));
        }

        assertThat(found(List.of(cluster)).of(cluster).count()).isEqualTo(Integer.parseInt(one.getField("origins")));
    }

    @Test
    void countsAWireStoryPrintedBySevenPapersOnce() {
        List<Report> cluster = new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(paper -> told("paper" + paper, STORY + " Edition " + paper, Rendition.ORIGINAL))
                .toList());
        cluster.add(told(
                "un", "The Panel found that the exchange lost seven million dollars to hackers.", Rendition.ORIGINAL));
        cluster.add(told("firm", "We traced what was stolen from the exchange to two deposits.", Rendition.ORIGINAL));

        Origins origins = found(List.of(cluster)).of(cluster);

        assertThat(cluster).hasSize(9);
        assertThat(origins.count()).isEqualTo(3);
        assertThat(origins.of("paper6")).isEqualTo("paper0");
    }

    @Test
    void givesOneVoteToAStoryHoweverOftenItIsPrinted() {
        List<Report> cluster = new ArrayList<>();
        for (int paper = 0; paper < 7; paper++) {
            Report printed = told("paper" + paper, STORY, Rendition.ORIGINAL);
            Report said = Said.of("occurred", "paper" + paper + ": 2019-03-24").get(0);
            cluster.add(new Report(printed.id(), Rendition.ORIGINAL, printed.origin(), both(printed, said)));
        }
        cluster.addAll(Said.of("occurred", "un: 2019-03-20 | firm: 2019-03-20"));
        List<List<Report>> clusters = List.of(cluster);

        assertThat(new Fusion(Tables.SCHEMA, Tables.SHIPPED, Said.SOURCES, found(clusters))
                        .resolve(cluster).stream()
                                .filter(resolution -> resolution.field().name().equals("occurred"))
                                .map(resolution -> resolution.values().get(0).text() + " by " + resolution.rule()))
                .containsExactly("2019-03-20 by majority");
    }

    @Test
    void doesNotDependOnTheOrderOfReportsAndIncidents() {
        List<List<Report>> clusters = new ArrayList<>();
        for (int incident = 0; incident < 12; incident++) {
            clusters.add(FusionLawsTest.cluster(new Random(incident)));
        }
        clusters.add(List.of(told("paper", STORY, Rendition.ORIGINAL), told("weekly", STORY, Rendition.ORIGINAL)));
        List<String> copies = copies(clusters);
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<List<Report>> shuffled = new ArrayList<>();
            clusters.forEach(cluster -> shuffled.add(shuffled(cluster, random)));
            Collections.shuffle(shuffled, random);

            assertThat(copies(shuffled)).isEqualTo(copies);
        }
    }

    private static List<String> copies(List<List<Report>> clusters) {
        Genealogy genealogy = found(clusters);
        return clusters.stream()
                .map(cluster -> genealogy.of(cluster).count() + " "
                        + genealogy.of(cluster).copies("paper"))
                .sorted()
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<Claim> both(Report one, Report other) {
        return Stream.concat(one.claims().stream(), other.claims().stream()).toList();
    }

    static Genealogy found(List<List<Report>> clusters) {
        List<SourceProfile> profiles = new ArrayList<>(Said.SOURCES);
        profiles.add(new SourceProfile("polsat", "polsat", "polsat", "press", 4, "none", List.of()));
        profiles.add(new SourceProfile("panel-2024", "panel", "United Nations", "un", 1, "none", List.of()));
        return Genealogy.of(clusters, profiles, Tables.SHIPPED);
    }

    static Report told(String source, String text, Rendition rendition) {
        Origin origin = new Origin(source, "a.txt", "", 1, "", "", text.isEmpty() ? "?" : text);
        Text value = new Text(text.isEmpty() ? "?" : text);
        return new Report(
                new ReportId(source, "0"),
                rendition,
                origin,
                List.of(Claim.asItStands("description", value, value.text(), origin, source, null, List.of())));
    }

    private static Report spoken(String source, String... speakers) {
        Origin origin = new Origin(source, "a.csv", "", 1, "", "", "x");
        return new Report(
                new ReportId(source, "0"),
                Rendition.ORIGINAL,
                origin,
                Stream.of(speakers)
                        .map(speaker ->
                                Claim.asItStands("technique", new Text("x"), "x", origin, speaker, null, List.of()))
                        .toList());
    }
}
