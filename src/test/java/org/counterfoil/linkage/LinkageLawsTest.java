package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every linkage, whatever the reports. */
class LinkageLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private final Linker linker = new Linker(Tables.MODEL);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfReportsOrJudgements(long seed) {
        List<Report> reports = new Synthetic(seed, 40).reports;
        List<Judgement> judgements = judgements(seed, reports, 8);
        Linkage expected = linker.link(reports, judgements, List.of());
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        List<Judgement> shuffledJudgements = new ArrayList<>(judgements);
        Collections.shuffle(shuffledJudgements, new Random(-seed));
        assertThat(linker.link(shuffled, shuffledJudgements, List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weighsAPairTheSameFromBothSides(long seed) {
        List<Report> reports = new Synthetic(seed, 15).reports;
        Corpus corpus = new Corpus(Tables.MODEL, reports, List.of());
        Weigher weigher = corpus.weigher();
        for (int i = 0; i < corpus.size(); i++) {
            for (int j = i + 1; j < corpus.size(); j++) {
                assertThat(weigher.weigh(i, j).bits())
                        .isEqualTo(weigher.weigh(j, i).bits());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsTheWeightsOfPriorAndEvidenceUp(long seed) {
        for (ScoredPair pair : linker.link(new Synthetic(seed, 30).reports, List.of(), List.of())
                .pairs()) {
            double sum = pair.prior().bits();
            for (Evidence evidence : pair.evidence()) {
                sum += evidence.weight().bits();
            }
            assertThat(pair.weight().bits()).isCloseTo(sum, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesNoWeightToWhatIsMissing(long seed) {
        Linkage linkage = linker.link(new Synthetic(seed, 30).reports, List.of(), List.of());
        List<Evidence> missing = linkage.pairs().stream()
                .flatMap(pair -> pair.evidence().stream())
                .filter(evidence -> evidence.level().equals("missing"))
                .toList();
        assertThat(missing).isNotEmpty().allMatch(evidence -> evidence.weight().bits() == 0);
        assertThat(linkage.pairs())
                .flatMap(ScoredPair::evidence)
                .filteredOn(evidence ->
                        evidence.left().isEmpty() || evidence.right().isEmpty())
                .allMatch(evidence -> evidence.level().equals("missing"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void putsEveryReportIntoOneCluster(long seed) {
        List<Report> reports = new Synthetic(seed, 40).reports;
        Linkage linkage = linker.link(reports, judgements(seed, reports, 5), List.of());
        List<ReportId> clustered = linkage.clusters().stream()
                .flatMap(cluster -> cluster.reports().stream())
                .toList();
        assertThat(clustered)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(Report::id).toList());
        assertThat(linkage.clusters())
                .isSortedAccordingTo(
                        (a, b) -> a.reports().get(0).compareTo(b.reports().get(0)));
        assertThat(linkage.pairs()).isSortedAccordingTo(ScoredPair.ORDER);
    }

    /** What decides is held; near misses are told alike whenever, and in whatever way, they are asked for. */
    @ParameterizedTest
    @MethodSource("seeds")
    void tellsNearMissesAnewAndHoldsTheOthers(long seed) {
        List<Report> reports = new Synthetic(seed, 120).reports;
        Linkage linkage = linker.link(reports, judgements(seed, reports, 5), List.of());
        ToldPairs told = linkage.told();
        List<ScoredPair> all = linkage.pairs();
        assertThat(told.stream().toList()).isEqualTo(all);
        assertThat(told.size()).isEqualTo(all.size()).isGreaterThan(told.held().size());
        assertThat(told.held())
                .isSubsetOf(all)
                .isSortedAccordingTo(ScoredPair.ORDER)
                .containsAll(all.stream()
                        .filter(pair -> pair.verdict() != Verdict.NON_LINK
                                || !pair.judgement().isEmpty()
                                || together(linkage, pair.left(), pair.right()))
                        .toList());
        assertThat(all).allSatisfy(pair -> {
            assertThat(told.find(pair.left(), pair.right())).contains(pair);
            assertThat(told.find(pair.right(), pair.left())).isEmpty();
        });
        assertThat(told.find(reports.get(0).id(), new ReportId("nobody", "1"))).isEmpty();
        assertThat(told.withoutNearMisses().stream().toList()).isEqualTo(told.held());
        assertThat(ToldPairs.of(all)).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsApartWhatAPersonHoldsApartAcrossChains(long seed) {
        List<Report> reports = new Synthetic(seed, 40).reports;
        List<Judgement> judgements = judgements(seed, reports, 30);
        Linkage linkage = linker.link(reports, judgements, List.of());
        assertThat(judgements)
                .filteredOn(judgement -> !judgement.same())
                .isNotEmpty()
                .allSatisfy(judgement -> assertThat(together(linkage, judgement.left(), judgement.right()))
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splitsAClusterAtANotSame(long seed) {
        List<Report> reports = new Synthetic(seed, 40).reports;
        Linkage before = linker.link(reports, List.of(), List.of());
        for (Cluster cluster : before.clusters()) {
            if (cluster.reports().size() > 2) {
                ReportId first = cluster.reports().get(0);
                ReportId last = cluster.reports().get(cluster.reports().size() - 1);
                Linkage after = linker.link(reports, List.of(judgement(first, last, false)), List.of());
                assertThat(together(after, first, last)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void joinsWhatAPersonJoinsWhateverItLooksLike(long seed) {
        List<Report> reports = new Synthetic(seed, 20).reports;
        ReportId first = reports.get(0).id();
        ReportId last = reports.get(reports.size() - 1).id();
        Linkage linkage = linker.link(reports, List.of(judgement(first, last, true)), List.of());
        assertThat(together(linkage, first, last)).isTrue();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void holdsItsLawsOnAThousandSetsOfReports(long seed) {
        doesNotDependOnTheOrderOfReportsOrJudgements(seed);
        keepsApartWhatAPersonHoldsApartAcrossChains(seed);
        putsEveryReportIntoOneCluster(seed);
        givesNoWeightToWhatIsMissing(seed);
    }

    static boolean together(Linkage linkage, ReportId one, ReportId other) {
        return linkage.clusters().stream()
                .anyMatch(cluster ->
                        cluster.reports().contains(one) && cluster.reports().contains(other));
    }

    static Judgement judgement(ReportId one, ReportId other, boolean same) {
        return new Judgement(one, other, same, "a reader", DAY, "read both");
    }

    /** A pair is judged once; chains of same that lead to a not-same are wanted. */
    private static List<Judgement> judgements(long seed, List<Report> reports, int count) {
        Random random = new Random(seed * 31);
        TreeSet<String> judged = new TreeSet<>();
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ReportId one =
                    reports.get(random.nextInt(Math.min(12, reports.size()))).id();
            ReportId other =
                    reports.get(random.nextInt(Math.min(12, reports.size()))).id();
            if (!one.equals(other)) {
                Judgement judgement = judgement(one, other, i % 3 > 0);
                if (judged.add(judgement.left() + " " + judgement.right())) {
                    judgements.add(judgement);
                }
            }
        }
        return judgements;
    }
}
