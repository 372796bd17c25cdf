package org.counterfoil.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReportId;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.Waterfall;

/** The table of links: the pairs of reports that are one, may be, or nearly are, with the reasons. */
final class LinkTable {

    static final String NAME = "links";

    private LinkTable() {}

    static Table of(ReleaseContent content) {
        Map<ReportId, String> incidents = incidents(content);
        Layout<ScoredPair> layout = new Layout<>();
        layout.cell("left", "Left report", 36, "The smaller of the two reports' names.", pair -> report(pair.left()))
                .cell("right", "Right report", 36, "The larger of the two.", pair -> report(pair.right()))
                .cell(
                        "incident_id",
                        "Incident",
                        12,
                        "The incident that both ended up in; empty where they are two.",
                        pair -> Cell.of(shared(pair, incidents)).linkedTo(IncidentTable.NAME, shared(pair, incidents)));
        score(layout);
        judged(layout, content.judgements());
        return layout.table(
                NAME,
                "Links",
                "One row a pair of reports that are one, may be one, or come near it (from one in a hundred on, beside what was linked instead): how likely they describe one incident, and why. explain tells any other pair.",
                2,
                content.pairs()::each,
                pair -> List.of(anchor(pair)));
    }

    static String anchor(ScoredPair pair) {
        return anchor(pair.left(), pair.right());
    }

    /** The name of the row of two reports, the smaller first. */
    static String anchor(ReportId left, ReportId right) {
        return left.text() + " " + right.text();
    }

    static Map<ReportId, String> incidents(ReleaseContent content) {
        return incidents(content.incidents());
    }

    /** The incident of each report; to be asked, not walked. */
    static Map<ReportId, String> incidents(List<Incident> all) {
        Map<ReportId, String> incidents = new HashMap<>();
        all.forEach(incident -> incident.reports().forEach(report -> incidents.put(report.id(), incident.id())));
        return incidents;
    }

    private static Cell report(ReportId id) {
        return Cell.of(id.text()).linkedTo(ReportTable.NAME, id.text());
    }

    /** The incident that both stand in, or empty. */
    static String shared(ScoredPair pair, Map<ReportId, String> incidents) {
        String left = incidents.getOrDefault(pair.left(), "");
        return left.equals(incidents.getOrDefault(pair.right(), "")) ? left : "";
    }

    private static void score(Layout<ScoredPair> layout) {
        layout.text(
                        "verdict",
                        "Verdict",
                        15,
                        "link, clerical review (a person should decide) or non link.",
                        pair -> pair.verdict().text())
                .text(
                        "judgement",
                        "Judgement",
                        11,
                        "same or not same where a person decided; it beats the model.",
                        pair -> pair.judgement())
                .number(
                        "probability",
                        "Probability",
                        "share of 1",
                        "Probability that both describe one incident, from the weight.",
                        pair -> rounded(pair.weight().probability(), 4))
                .number(
                        "with_rivals",
                        "With rivals",
                        "share of 1",
                        "What is left of the probability where another row of the one report's table is held to be the other's"
                                + " incident: both cannot be right, as far as the table does not repeat itself. The verdict on two that"
                                + " are apart goes by it.",
                        pair -> rounded(pair.withRivals().probability(), 4))
                .number(
                        "weight",
                        "Weight",
                        "bits",
                        "Prior and evidence added up: log2 odds.",
                        pair -> rounded(pair.weight().bits(), 2))
                .number(
                        "prior",
                        "Prior",
                        "bits",
                        "Log2 odds before anything was compared.",
                        pair -> rounded(pair.prior().bits(), 2))
                .text(
                        "evidence",
                        "Evidence",
                        70,
                        "What each comparison says: its level, its bits (above 0 for one incident, below 0 against it), both"
                                + " values, and what was taken off since another comparison says part of it.",
                        Waterfall::evidence)
                .text(
                        "flip",
                        "What would flip it",
                        60,
                        "How many bits it lacks or has to spare as a link, and the least change of a single comparison"
                                + " that would turn it; or why the clusters keep a link apart.",
                        ScoredPair::flip)
                .text(
                        "rules",
                        "Brought together by",
                        24,
                        "The blocking rules by which the two came to be compared.",
                        pair -> Words.join(pair.blockingRules()));
    }

    private static void judged(Layout<ScoredPair> layout, List<Judgement> judgements) {
        Map<String, Judgement> known = new TreeMap<>();
        judgements.forEach(judgement -> known.putIfAbsent(anchor(judgement.left(), judgement.right()), judgement));
        Function<ScoredPair, Optional<Judgement>> judged = pair -> Optional.ofNullable(known.get(anchor(pair)));
        layout.text(
                        "judged_by",
                        "Judged by",
                        16,
                        "Who decided.",
                        pair -> judged.apply(pair).map(Judgement::who).orElse(""))
                .day(
                        "judged_on",
                        "Judged on",
                        "When it was decided.",
                        pair -> judged.apply(pair).map(Judgement::when).orElse(null))
                .text(
                        "judged_because",
                        "Judged because",
                        40,
                        "Why it was decided.",
                        pair -> judged.apply(pair).map(Judgement::why).orElse(""));
    }

    /** Rounded far above the last bits, in which machines may differ. */
    static BigDecimal rounded(double figure, int places) {
        return BigDecimal.valueOf(figure).setScale(places, RoundingMode.HALF_EVEN);
    }
}
