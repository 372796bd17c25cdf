package org.counterfoil.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.totals.Story.incident;
import static org.counterfoil.totals.Story.part;
import static org.counterfoil.totals.Story.row;
import static org.counterfoil.totals.Story.scope;
import static org.counterfoil.totals.Story.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Resolution.Status;
import org.counterfoil.incident.StatedTotal;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);
    private static final String KP = "attribution DPRK @KP";
    private static final String PERIOD = "2015-12-01/2019-05-31";

    /** Seven rows of an annex, of which two are one incident: 36 rows and 35 attacks in miniature. */
    private static List<Incident> annex() {
        return List.of(
                incident(1, annexRow("A", 1, "IN", "2018-02"), annexRow("B", 1, "IN", "2018-02")),
                incident(2, annexRow("A", 2, "KR", "2017-02")),
                incident(3, annexRow("A", 3, "KR", "2017-07")),
                incident(4, annexRow("A", 4, "KR", "2018-06")),
                incident(5, annexRow("B", 2, "MT", "2019-02-13")),
                incident(6, annexRow("B", 3, "ES", "2019-02")));
    }

    private static Report annexRow(String table, int number, String country, String occurred) {
        return row(
                "un",
                "annex.pdf",
                "page 1, table " + table,
                table + ":" + number,
                "country " + country,
                "occurred " + occurred,
                KP);
    }

    private static List<StatedTotal> headlines() {
        return List.of(
                total("un/headline", scope(PERIOD, "annex.pdf"), Measure.INCIDENTS, "6"),
                total("press/headline", scope(PERIOD, ""), Measure.INCIDENTS, "6"),
                total("press/headline", scope(PERIOD, ""), Measure.COUNTRIES, "4"),
                part("press/kr", scope(PERIOD, "", "KR"), Measure.INCIDENTS, "3", "press/headline"),
                part("press/in", scope(PERIOD, "", "IN"), Measure.INCIDENTS, "1", "headline"),
                part("press/pl", scope(PERIOD, "", "PL"), Measure.INCIDENTS, "1", "headline"));
    }

    @Test
    void countsTheRowsOfAListingApartFromItsIncidents() {
        TotalsOutcome outcome = hold(headlines(), annex());

        assertThat(result(outcome, "un/headline:incidents").met()).isTrue();
        assertThat(breaks(outcome, Break.Kind.LISTING_NOT_MET, "un/headline:incidents"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.expected()).isEqualTo("6");
                    assertThat(found.found()).isEqualTo("7 rows, 6 incidents");
                    assertThat(found.detail()).contains("Rows of one incident: CF-000001: A:1, B:1.");
                });
    }

    @Test
    void saysWhatPartsLeaveUnallocated() {
        TotalsOutcome outcome = hold(headlines(), annex());

        assertThat(breaks(outcome, Break.Kind.PARTS_NOT_MET, "press/headline:incidents"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.found()).isEqualTo("5");
                    assertThat(found.difference()).isEqualTo("1");
                    assertThat(found.detail()).contains("its 3 parts come to 5: 1 unallocated");
                });
        assertThat(breaks(outcome, Break.Kind.PARTS_NOT_MET, "press/headline:countries"))
                .singleElement()
                .satisfies(found -> assertThat(found.found()).isEqualTo("3"));
    }

    @Test
    void namesTheCountriesThatOnlyOneListHas() {
        TotalsOutcome outcome = hold(headlines(), annex());

        assertThat(breaks(outcome, Break.Kind.LISTING_NOT_MET, "press/headline:incidents"))
                .singleElement()
                .satisfies(found -> assertThat(found.detail())
                        .contains("2 countries stand in both; only in its parts: PL; only in un/annex.pdf: ES, MT."));
        assertThat(result(outcome, "press/headline:countries").note()).contains("only in its parts: PL");
    }

    @Test
    void takesOneTableOfADocumentWhereTheListingNamesIt() {
        TotalsOutcome outcome = hold(List.of(total("un/a", scope("", "annex.pdf#A"), Measure.INCIDENTS, "4")), annex());

        assertThat(result(outcome, "un/a:incidents").counted())
                .containsExactly("CF-000001", "CF-000002", "CF-000003", "CF-000004");
        assertThat(outcome.breaks()).extracting(Break::kind).doesNotContain(Break.Kind.LISTING_NOT_MET);
    }

    @Test
    void saysWhereAListingIsNotThere() {
        TotalsOutcome outcome = hold(List.of(total("un/a", scope("", "annexe.pdf"), Measure.INCIDENTS, "4")), annex());

        assertThat(breaks(outcome, Break.Kind.LISTING_NOT_MET, "un/a:incidents"))
                .singleElement()
                .satisfies(found -> assertThat(found.detail()).contains("No row read tonight", "un/annexe.pdf"));
    }

    @Test
    void listsOverlappingTotalsAndNeverCallsThemDifferent() {
        TotalsOutcome outcome = hold(
                List.of(
                        total("un/2019", scope(PERIOD, ""), Measure.INCIDENTS, "35"),
                        total("un/2024", scope("2017-01-01/2023-12-31", ""), Measure.INCIDENTS, "58"),
                        total("un/2017", scope("2017", ""), Measure.INCIDENTS, "2"),
                        total("firm/2012", scope("2012", ""), Measure.INCIDENTS, "1")),
                annex());

        assertThat(outcome.overlaps())
                .containsExactly(
                        new Overlap("un/2017:incidents", "un/2019:incidents", Overlap.How.WITHIN, 2),
                        new Overlap("un/2017:incidents", "un/2024:incidents", Overlap.How.WITHIN, 2),
                        new Overlap("un/2019:incidents", "un/2024:incidents", Overlap.How.PARTLY, 6));
        assertThat(outcome.breaks()).extracting(Break::kind).doesNotContain(Break.Kind.TOTALS_DIFFER);
    }

    @Test
    void leavesPartsToTheirWholeWhereTotalsOverlap() {
        assertThat(hold(headlines(), annex()).overlaps())
                .containsExactly(new Overlap("press/headline:incidents", "un/headline:incidents", Overlap.How.SAME, 6));
    }

    @Test
    void findsTotalsOfTwoSourcesOverOneScopeThatDiffer() {
        List<StatedTotal> totals = List.of(
                total("firm/2022", scope("2022", ""), Measure.TAKEN, "1700000000"),
                total("press/2022", scope("2022", ""), Measure.TAKEN, "1650000000"),
                total("un/2022", scope("2022", ""), Measure.TAKEN, "630000000"),
                total("un/2021", scope("2021", ""), Measure.TAKEN, "1"));

        assertThat(hold(totals, List.of()).breaks()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Break.Kind.TOTALS_DIFFER);
            assertThat(found.difference()).isEqualTo("USD 1070000000");
            assertThat(found.detail())
                    .contains(
                            "firm states USD 1,700,000,000",
                            "press states USD 1,650,000,000",
                            "un states USD 630,000,000");
        });
    }

    @Test
    void doesNotSetASourceAgainstItself() {
        List<StatedTotal> totals = List.of(
                total("un/draft", scope("2022", ""), Measure.TAKEN, "1700000000"),
                total("un/final", scope("2022", ""), Measure.TAKEN, "630000000"));

        assertThat(hold(totals, List.of()).breaks()).isEmpty();
    }

    @Test
    void countsAListedRowWithoutADateAsUnsure() {
        TotalsOutcome outcome = hold(
                List.of(total("un/h", scope(PERIOD, "annex.pdf"), Measure.INCIDENTS, "1")),
                List.of(incident(1, row("un", "annex.pdf", "table A", "A:1"))));

        assertThat(result(outcome, "un/h:incidents").itemised()).hasToString("0..1..1");
        assertThat(outcome.breaks()).isEmpty();
    }

    @Test
    void letsAtLeastThirtyStandBesideThirtyFive() {
        List<StatedTotal> totals = List.of(
                total("press/early", scope(PERIOD, ""), Measure.INCIDENTS, "30..30.."),
                total("un/late", scope(PERIOD, ""), Measure.INCIDENTS, "35"));

        assertThat(hold(totals, List.of()).breaks()).extracting(Break::kind).containsOnly(Break.Kind.TOTAL_NOT_MET);
    }

    @Test
    void doesNotCountAnIncidentAcrossTheEdgeOfThePeriodAsSure() {
        TotalsOutcome outcome = hold(
                List.of(
                        total("un/h", scope("2019-02-01/2019-02-20", ""), Measure.INCIDENTS, "2"),
                        total("un/h", scope("2019-02-01/2019-02-20", ""), Measure.TAKEN, "9")),
                Stream.concat(
                                annex().stream(),
                                Stream.of(incident(
                                        7, row("un", "b.csv", "", "7", KP, "taken USD 3", "occurred 2019-02"))))
                        .toList());

        assertThat(result(outcome, "un/h:incidents").itemised()).hasToString("1..3..3");
        assertThat(result(outcome, "un/h:incidents").note()).contains("2 may lie outside the period");
        assertThat(result(outcome, "un/h:taken").itemised()).hasToString("0..3..3");
        assertThat(result(outcome, "un/h:taken").unvalued()).containsExactly("CF-000005", "CF-000006");
        assertThat(result(outcome, "un/h:taken").unallocated()).hasToString("6..6..9");
    }

    @Test
    void leavesOutTheUndatedAndThoseOfNobodyOrOthers() {
        TotalsOutcome outcome = hold(
                List.of(total("un/h", scope("2018", ""), Measure.INCIDENTS, "1")),
                List.of(
                        incident(1, row("un", "b.csv", "", "1", KP, "occurred 2018-03")),
                        incident(2, row("un", "b.csv", "", "2", KP)),
                        incident(3, row("un", "b.csv", "", "3", "occurred 2018-03")),
                        incident(4, row("un", "b.csv", "", "4", "occurred 2018-03", "attribution Fancy Bear @RU"))));

        assertThat(result(outcome, "un/h:incidents").counted()).containsExactly("CF-000001");
        assertThat(result(outcome, "un/h:incidents").note()).contains("1 without a date left out (CF-000002)");
    }

    @Test
    void givesALossFromWhatWasTakenToAllThatWasAimedAt() {
        TotalsOutcome outcome = hold(
                List.of(total("un/h", scope("", ""), Measure.LOSS, "..1000..1000")),
                List.of(
                        incident(1, row("un", "b.csv", "", "1", KP, "taken USD 81", "attempted USD 951")),
                        incident(2, row("un", "b.csv", "", "2", KP, "attempted USD 40")),
                        incident(3, row("un", "b.csv", "", "3", KP, "taken USD 7"))));

        assertThat(result(outcome, "un/h:loss").itemised()).hasToString("88....998");
        assertThat(result(outcome, "un/h:loss").met()).isTrue();
        assertThat(result(outcome, "un/h:loss").note()).contains("low is what was taken");
    }

    @Test
    void suspectsAnAmountFarBelowTheOthersOfItsDocument() {
        List<Incident> incidents = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            String amount = number == 3 ? "attempted USD 16.8" : "attempted USD " + number + "000000";
            incidents.add(incident(number, row("un", "annex.pdf", "table A", "A:" + number, amount)));
        }

        assertThat(hold(List.of(), incidents).breaks()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Break.Kind.SCALE_SUSPECTED);
            assertThat(found.subject()).isEqualTo("un/A:3");
            assertThat(found.found()).isEqualTo("USD 16.8");
            assertThat(found.detail()).contains("median of the 6 amounts");
        });
    }

    @Test
    void suspectsAnAmountAThousandOrAMillionTimesOffItsFellows() {
        Incident incident = incident(
                1,
                row("un", "a.pdf", "", "1", "attempted USD 16.8"),
                row("press", "b.csv", "", "1", "taken USD 16800000"),
                row("tracker", "c.csv", "", "1", "taken USD 16500000"));

        assertThat(hold(List.of(), List.of(incident)).breaks())
                .filteredOn(found -> found.kind() == Break.Kind.SCALE_SUSPECTED)
                .singleElement()
                .satisfies(found -> assertThat(found.subject()).isEqualTo("un/1"));
    }

    @Test
    void suspectsTheLargerAmountWhereMoreAgreeWithTheSmaller() {
        Incident incident = incident(
                1,
                row("un", "a.pdf", "", "1", "taken USD 7000000"),
                row("press", "b.csv", "", "1", "taken USD 7000000000"),
                row("tracker", "c.csv", "", "1", "taken USD 7100000"));

        assertThat(hold(List.of(), List.of(incident)).breaks())
                .filteredOn(found -> found.kind() == Break.Kind.SCALE_SUSPECTED)
                .extracting(Break::subject)
                .containsExactly("press/1");
    }

    @Test
    void reportsDuplicatesAndMismatchesOfAnIncident() {
        Report one = row("un", "a.pdf", "", "1", "taken USD 13", "occurred 2018-01-01");
        Report two = row("un", "a.pdf", "", "2", "taken USD 30", "occurred 2018-05-01");

        assertThat(hold(List.of(), List.of(incident(1, one, two))).breaks())
                .extracting(found -> found.identity() + " " + found.difference())
                .containsExactly("duplicate-inside-source CF-000001 un ", "mismatch CF-000001 taken USD -17");
        assertThat(hold(List.of(), List.of(incident(1, Status.CONTESTED, one, two)))
                        .breaks())
                .extracting(Break::identity)
                .contains("mismatch CF-000001 occurred");
    }

    @Test
    void keepsTheNightInWhichABreakWasFirstSeen() {
        LocalDate before = NIGHT.minusDays(9);
        Report one = row("un", "a.pdf", "", "1");
        Report two = row("un", "a.pdf", "", "2");

        TotalsOutcome outcome = Totals.hold(
                List.of(total("un/h", scope("", ""), Measure.INCIDENTS, "2")),
                List.of(incident(1, one, two)),
                List.of(),
                List.of(),
                NIGHT,
                identity -> identity.startsWith("duplicate") ? Optional.of(before) : Optional.empty());

        assertThat(outcome.breaks()).extracting(Break::firstSeen).containsExactly(NIGHT, before);
    }

    private static TotalsOutcome hold(List<StatedTotal> totals, List<Incident> incidents) {
        return Totals.hold(totals, incidents, List.of(), List.of(), NIGHT, identity -> Optional.empty());
    }

    private static TotalResult result(TotalsOutcome outcome, String id) {
        return outcome.results().stream()
                .filter(result -> result.total().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Break> breaks(TotalsOutcome outcome, Break.Kind kind, String subject) {
        return outcome.breaks().stream()
                .filter(found -> found.kind() == kind && found.subject().equals(subject))
                .toList();
    }
}
