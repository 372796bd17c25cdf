package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To link what changed is to link all. */
class RelinkLawsTest {

    private static final int NIGHTS = 6;
    private static final LinkageModel FROZEN =
            model(Tables.shipped("linkage_settings"), Tables.shipped("linkage_frequencies"));
    /** Blocks so small that they are split, set aside, and whole again. */
    private static final LinkageModel CROWDED = model(smallBlocks(), Tables.shipped("linkage_frequencies"));

    private static LinkageModel model(ModelTable settings, ModelTable frequencies) {
        return LinkageModel.of(
                new LinkageTables(
                        Tables.shipped("linkage"),
                        settings,
                        frequencies,
                        Tables.INDEPENDENT,
                        Tables.resource("/reference/rates.csv", "rates"),
                        Tables.resource("/reference/victims.csv", "victims"),
                        Tables.shipped("linkage_words"),
                        Tables.resource("/reference/coins.csv", "coins")),
                Tables.schema());
    }

    private static ModelTable smallBlocks() {
        ModelTable settings = Tables.shipped("linkage_settings");
        for (ModelTable.Line line : settings.lines()) {
            if (line.cell("setting").equals("block")) {
                settings = Tables.with(settings, line.number(), "parameter", "4");
            }
        }
        return settings;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(13, 1012);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheSameAsLinkingAll(long seed) {
        holdsThrough(seed, FROZEN);
        holdsThrough(seed, CROWDED);
        holdsThrough(seed, Tables.MODEL);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void comesToTheSameAsLinkingAllInAThousandHistories(long seed) {
        holdsThrough(seed, List.of(FROZEN, CROWDED, Tables.MODEL).get((int) (seed % 3)));
    }

    private static void holdsThrough(long seed, LinkageModel model) {
        Linker linker = new Linker(model);
        History history = new History(seed);
        LinkMemory memory = LinkMemory.NONE;
        for (int night = 0; night < NIGHTS; night++) {
            Relinked relinked = linker.relink(memory, "", history.reports(), history.judgements(), List.of());
            Relinked anew = linker.relink(LinkMemory.NONE, "", history.reports(), history.judgements(), List.of());
            assertThat(relinked.linkage()).isEqualTo(anew.linkage());
            assertThat(relinked.memory()).isEqualTo(anew.memory());
            memory = relinked.memory();
            history.pass();
        }
    }

    /** What became of one night's reports when those of another night are remembered. */
    private record Night(Effort effort, Set<ReportId> changed) {}

    private static Night night(LinkageModel model, List<Report> before, List<Report> now, List<Judgement> judgements) {
        Linker linker = new Linker(model);
        Relinked first = linker.relink(LinkMemory.NONE, "", before, List.of(), List.of());
        Relinked second = linker.relink(first.memory(), "", now, judgements, List.of());
        assertThat(second.linkage()).isEqualTo(linker.link(now, judgements, List.of()));
        Set<ReportId> changed = new TreeSet<>();
        second.memory().contents().forEach((id, content) -> {
            String known = first.memory().contents().get(id);
            if (known != null && !known.equals(content)) {
                changed.add(id);
            }
        });
        return new Night(second.effort(), changed);
    }

    private static List<Report> and(List<Report> some, Report... more) {
        return java.util.stream.Stream.concat(some.stream(), List.of(more).stream())
                .toList();
    }

    private static final List<Report> SOME = new Synthetic(5, 60).reports;

    @Test
    void comparesNothingWhereNothingChanged() {
        assertThat(night(FROZEN, SOME, SOME, List.of()).effort()).isEqualTo(new Effort(0, 0, 0, 0, false));
    }

    @Test
    void comparesTheNewReportAloneWhereItMeetsOthers() {
        Report fresh = Reports.of("fresh/1")
                .victims("Xyrillium")
                .occurred("2031-07-07")
                .make();
        Effort effort = night(FROZEN, SOME, and(SOME, fresh), List.of()).effort();
        assertThat(effort).isEqualTo(new Effort(1, 0, 0, 0, false));
    }

    @Test
    void comparesAnOldReportAgainWhoseWordsTellOfANewVictim() {
        Report words = Reports.of("words/1")
                .says("occurred 2020-01-01; description The attack on Xyrillium")
                .make();
        Report named = Reports.of("fresh/1")
                .victims("Xyrillium")
                .occurred("2031-07-07")
                .make();
        assertThat(night(FROZEN, and(SOME, words), and(SOME, words, named), List.of())
                        .changed())
                .containsExactly(words.id());
    }

    @Test
    void comparesOldReportsAgainWhoseWordIsNoLongerRare() {
        List<Report> before = new java.util.ArrayList<>();
        for (String name : List.of("Aaran", "Baaran", "Caaran")) {
            before.add(Reports.of("zeta/" + name)
                    .victims(name + " Zetacorn")
                    .occurred("2019")
                    .make());
        }
        Report fourth = Reports.of("zeta/4").victims("Daaran Zetacorn").make();
        Night night = night(FROZEN, before, and(before, fourth), List.of());
        assertThat(night.changed()).hasSize(3);
        assertThat(night.effort().pairsCompared()).isEqualTo(3);
    }

    @Test
    void comparesOldReportsAgainWhoseBlockIsNoLongerCompared() {
        List<Report> before = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            before.add(Reports.of("day/" + i).occurred("2019-05-05").make());
        }
        Report fifth = Reports.of("day/5").occurred("2019-05-05").make();
        Night night = night(CROWDED, before, and(before, fifth), List.of());
        assertThat(night.changed()).hasSize(4);
    }

    /** They say nothing new, but stand in a block that was none before. */
    @Test
    void comparesOldReportsAgainThatAVagueOneMayBe() {
        Report meant = Reports.of("day/1")
                .says("occurred 2019-05-05; taken USD 7000000")
                .make();
        Report smaller =
                Reports.of("day/2").says("occurred 2019-05-20; taken USD 7000").make();
        Report later = Reports.of("day/3")
                .says("occurred 2020-05-20; taken USD 7000000")
                .make();
        Report vague =
                Reports.of("year/1").says("occurred 2019; taken USD 7100000").make();
        Report another =
                Reports.of("year/2").says("occurred 2019; taken USD 7200000").make();
        List<Report> before = List.of(meant, smaller, later);
        Night night = night(FROZEN, before, and(before, vague), List.of());
        assertThat(night.changed()).containsExactly(meant.id());
        assertThat(night.effort()).isEqualTo(new Effort(1, 1, 0, 1, false));
        assertThat(night(FROZEN, and(before, vague), before, List.of()).changed())
                .containsExactly(meant.id());
        assertThat(night(FROZEN, and(before, vague), and(before, vague, another), List.of())
                        .effort())
                .isEqualTo(new Effort(1, 1, 0, 3, false));
    }

    @Test
    void comparesTheTwoReportsAgainOnWhichAPersonDecided() {
        ReportId one = SOME.get(0).id();
        ReportId other = SOME.get(1).id();
        assertThat(night(FROZEN, SOME, SOME, List.of(LinkageLawsTest.judgement(one, other, true)))
                        .changed())
                .containsExactlyInAnyOrder(one, other);
    }

    /** Neither of the two says anything new: a third report comes, fits one of them better, and may not stand with the other. */
    @Test
    void tellsALinkAnewThatTheClustersKeepApartFromNowOn() {
        Report year = Reports.of("a/1").victims("Krakatau").occurred("2025").make();
        Report day =
                Reports.of("b/1").victims("Krakatau").occurred("2025-02-21").make();
        Report other =
                Reports.of("c/1").victims("Mt. Gox").occurred("2025-02-21").make();
        Report fits =
                Reports.of("a/2").victims("Krakatao").occurred("2025-02-21").make();
        List<Report> before = List.of(year, day, other);
        assertThat(LinkageLawsTest.together(new Linker(FROZEN).link(before, List.of(), List.of()), year.id(), day.id()))
                .isTrue();
        Night night = night(FROZEN, before, and(before, fits), List.of());
        assertThat(night.changed()).isEmpty();
        assertThat(LinkageLawsTest.together(
                        new Linker(FROZEN).link(and(before, fits), List.of(), List.of()), year.id(), day.id()))
                .isFalse();
    }

    @Test
    void takesNothingOverThatWasMadeUnderAnotherKey() {
        Linker linker = new Linker(FROZEN);
        LinkMemory memory = linker.relink(LinkMemory.NONE, "one program", SOME, List.of(), List.of())
                .memory();
        Relinked relinked = linker.relink(memory, "another program", SOME, List.of(), List.of());
        assertThat(relinked.effort().all()).isTrue();
        assertThat(relinked.effort().reportsNew()).isEqualTo(SOME.size());
    }
}
