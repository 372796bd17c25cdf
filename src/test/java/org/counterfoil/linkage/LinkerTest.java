package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.SourceProfile;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final Report BYBIT = bybit("un/1");
    private static final Report BYBIT_TOO = bybit("press/1");
    private static final Report BYBIT_THREE = bybit("firm/1");

    private final Linker linker = new Linker(Tables.MODEL);

    private static Report bybit(String id) {
        return Reports.of(id)
                .victims("Bybit")
                .occurred("2025-02-21")
                .amounts("USD 1460000000")
                .make();
    }

    @Test
    void refusesTwoReportsOfOneId() {
        assertThatThrownBy(() -> linker.link(List.of(BYBIT, BYBIT), List.of(), List.of()))
                .hasMessageContaining("Two reports have the id un/1");
    }

    @Test
    void linksNothingWhereThereIsNothing() {
        Linkage linkage = linker.link(List.of(), List.of(), List.of());
        assertThat(linkage.clusters()).isEmpty();
        assertThat(linkage.pairs()).isEmpty();
        assertThat(linkage.joints()).isEmpty();
        assertThat(linkage.counts()).isEqualTo(new PairCounts(0, 0, 0, 0));
    }

    @Test
    void namesTheBlockingRulesThatBroughtAPairTogether() {
        Linkage linkage = linker.link(List.of(BYBIT, BYBIT_TOO), List.of(), List.of());
        assertThat(linkage.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.left().text()).isEqualTo("press/1");
            assertThat(pair.verdict()).isEqualTo(Verdict.LINK);
            assertThat(pair.blockingRules())
                    .containsExactly("same day", "same victim", "victim token and year", "week and amount");
        });
    }

    @Test
    void saysWhatAPersonDecidedOfAPairThatNoRuleFound() {
        Report other = Reports.of("press/2")
                .victims("Coincheck")
                .occurred("2018-01-26")
                .make();
        Linkage linkage = linker.link(
                List.of(BYBIT, other), List.of(LinkageLawsTest.judgement(BYBIT.id(), other.id(), true)), List.of());
        assertThat(linkage.clusters()).hasSize(1);
        assertThat(linkage.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.judgement()).isEqualTo("same");
            assertThat(pair.blockingRules()).isEmpty();
            assertThat(pair.verdict()).isEqualTo(Verdict.LINK);
            assertThat(pair.weight().bits()).isNegative();
        });
    }

    @Test
    void setsAPairThatAVetoKeepsApartBeforeAPerson() {
        Linkage linkage = linker.link(
                List.of(BYBIT, BYBIT_TOO, BYBIT_THREE),
                List.of(LinkageLawsTest.judgement(BYBIT.id(), BYBIT_TOO.id(), false)),
                List.of());
        assertThat(linkage.clusters()).hasSize(2);
        assertThat(linkage.pairs())
                .extracting(ScoredPair::verdict)
                .containsExactlyInAnyOrder(Verdict.LINK, Verdict.NON_LINK, Verdict.CLERICAL_REVIEW);
    }

    @Test
    void ignoresAJudgementOfReportsThatAreNotThere() {
        Linkage linkage = linker.link(
                List.of(BYBIT),
                List.of(LinkageLawsTest.judgement(BYBIT.id(), new ReportId("press", "gone"), true)),
                List.of());
        assertThat(linkage.pairs()).isEmpty();
    }

    @Test
    void keepsALevelWithAVetoApartWhateverTheScoreAndAcrossChains() {
        ModelTable table = Tables.shipped("linkage");
        for (ModelTable.Line line : table.lines()) {
            if (line.cell("comparison").equals("country") && line.cell("level").equals("different")) {
                table = Tables.with(table, line.number(), "veto", "yes");
            }
        }
        LinkageModel model = Tables.model(table, Tables.shipped("linkage_settings"));
        Report here = Reports.of("a/1")
                .victims("Bybit")
                .occurred("2025-02-21")
                .amounts("USD 1460000000")
                .countries("AE")
                .make();
        Report there = Reports.of("b/1")
                .victims("Bybit")
                .occurred("2025-02-21")
                .amounts("USD 1460000000")
                .countries("KR")
                .make();
        Linkage linkage = new Linker(model).link(List.of(here, BYBIT, there), List.of(), List.of());
        assertThat(LinkageLawsTest.together(linkage, here.id(), there.id())).isFalse();
        assertThat(linkage.pairs())
                .filteredOn(
                        pair -> pair.left().equals(here.id()) && pair.right().equals(there.id()))
                .singleElement()
                .matches(pair ->
                        pair.verdict() == Verdict.NON_LINK && pair.weight().bits() > 4);
    }

    @Test
    void doesNotCountASymbolByWhichTheSourceItselfIsCited() {
        Report one = Reports.of("un/1")
                .claim("reference", new Reference(Reference.Type.DOCUMENT, "S/2019/691"))
                .make();
        Report other = Reports.of("press/1")
                .claim("reference", new Reference(Reference.Type.DOCUMENT, "S/2019/691"))
                .make();
        SourceProfile un = new SourceProfile("un", "UN Panel, S/2019/691", "UN", "un", 1, "UN document", List.of());
        assertThat(linker.link(List.of(one, other), List.of(), List.of(un)).pairs())
                .isEmpty();
        assertThat(linker.link(List.of(one, other), List.of(), List.of()).pairs())
                .hasSize(1);
    }

    @Test
    void linksBySharedTransactionEvenInsideAnAddress() {
        String hash = "0x" + "ab12".repeat(16);
        Report one = Reports.of("a/1")
                .victims("[wallet]")
                .claim("reference", new Reference(Reference.Type.TRANSACTION, hash))
                .make();
        Report other = Reports.of("b/1")
                .victims("Some Pool")
                .occurred("2023")
                .claim("reference", new Reference(Reference.Type.URL, "https://explorer.example/tx/" + hash))
                .make();
        Linkage linkage = linker.link(List.of(one, other), List.of(), List.of());
        assertThat(linkage.clusters()).hasSize(1);
    }

    @Test
    void oneWeakEdgeDoesNotGlueTwoStrongClusters() {
        List<Report> reports = new ArrayList<>();
        for (String source : List.of("a", "b", "c")) {
            reports.add(Reports.of(source + "/1")
                    .victims("Orbit Chain")
                    .occurred("2023-12-31")
                    .amounts("USD 81000000")
                    .make());
            reports.add(Reports.of(source + "/2")
                    .victims("Orbit Bridge")
                    .occurred("2023-06-02")
                    .amounts("USD 1200000")
                    .make());
        }
        // says the one's date and the other's amount
        reports.add(Reports.of("d/1")
                .victims("Orbit")
                .occurred("2023-12-31")
                .amounts("USD 1200000")
                .make());
        Linkage linkage = linker.link(reports, List.of(), List.of());
        assertThat(LinkageLawsTest.together(
                        linkage, reports.get(0).id(), reports.get(1).id()))
                .isFalse();
        assertThat(linkage.clusters()).hasSizeBetween(2, 3);
    }

    @Test
    void setsAsideABlockThatIsTooLargeAndSaysSo() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            reports.add(Reports.of("a/" + i).occurred("2020-02-02").make());
        }
        assertThat(linker.link(reports, List.of(), List.of()).pairs()).isEmpty();
        assertThat(linker.blocking(reports, List.of()))
                .filteredOn(cost -> cost.rule().equals("same day"))
                .singleElement()
                .matches(cost -> cost.setAside() > 0 && cost.largest() == 130);
        Explanation explanation =
                new Explanation(Tables.MODEL, reports, List.of(), linker.link(reports, List.of(), List.of()));
        assertThat(explanation.of(reports.get(0).id(), reports.get(1).id()))
                .anyMatch(line -> line.contains("set aside as too large"));
    }
}
