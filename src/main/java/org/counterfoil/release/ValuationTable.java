package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterfoil.fusion.ValuedAmount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Rate;
import org.jspecify.annotations.Nullable;

/** The table of valuations: what was stated in coins or another currency, in dollars of ours, with the rate. */
final class ValuationTable {

    static final String NAME = "valuations";

    private static final String IN_KIND = "_in_kind";

    private final Map<String, Incident> incidents = new TreeMap<>();
    private final Layout<ValuedAmount> layout = new Layout<>();

    private ValuationTable(ReleaseContent content) {
        content.incidents().forEach(incident -> incidents.put(incident.id(), incident));
    }

    static Table of(ReleaseContent content) {
        return new ValuationTable(content).table(content.valuations());
    }

    private Table table(List<ValuedAmount> valuations) {
        names();
        quantity();
        outcome();
        rate();
        origin();
        return layout.table(
                NAME,
                "Valuations",
                "One row a quantity in coins or another currency and a basis: what it comes to in US dollars at a dated"
                        + " rate; derived, and stated by nobody.",
                1,
                valuations,
                ValuationTable::anchors);
    }

    /** Links lead to the row that counts, or to the first where none does. */
    private static List<String> anchors(ValuedAmount valued) {
        List<String> anchors = new ArrayList<>(List.of(valued.id()));
        if (valued.counted()) {
            anchors.add(Valuations.anchor(valued.incident(), valued.field()));
        }
        return anchors;
    }

    private void names() {
        layout.text(
                        "valuation_id",
                        "Valuation",
                        34,
                        "Name of the valuation: its incident, kind of loss, unit and basis.",
                        ValuedAmount::id)
                .cell(
                        "incident_id",
                        "Incident",
                        12,
                        "The incident that the quantity is of.",
                        valued -> Cell.of(valued.incident()).linkedTo(IncidentTable.NAME, valued.incident()))
                .text("field", "Kind of loss", 12, "taken, attempted or recovered.", ValuedAmount::field)
                .text(
                        "unit",
                        "Unit",
                        9,
                        "ISO 4217 code of a currency, or the symbol of a coin.",
                        valued -> valued.quantity().unit());
    }

    private void quantity() {
        String open = "; empty where nobody states one.";
        number("quantity_low", "Lowest quantity that any claim in the unit leaves possible" + open, Range::low);
        number("quantity_best", "The quantity that is published.", Range::figure);
        number("quantity_high", "Highest quantity that any claim in the unit leaves possible" + open, Range::high);
        layout.text(
                        "basis",
                        "Basis",
                        8,
                        "At whose day's rate: theft (when it happened), report (when the quantity was first stated) or last"
                                + " (the last day that the table of rates knows, the night's at the latest).",
                        valued -> valued.basis().text())
                .text(
                        "basis_date",
                        "Basis date",
                        13,
                        "The time whose rate was asked for, as EDTF; empty for last, and where nobody says when.",
                        valued -> Optional.ofNullable(valued.when())
                                .map(DateInterval::text)
                                .orElse(""));
    }

    private void number(String name, String meaning, Function<Range, @Nullable BigDecimal> end) {
        layout.number(
                name,
                Words.title(name),
                "as in unit",
                meaning,
                valued -> end.apply(valued.quantity().range()));
    }

    private void outcome() {
        layout.text(
                "status",
                "Status",
                11,
                "valued, or not valued: nothing is guessed where there is no rate.",
                valued -> valued.dollars() == null ? "not valued" : "valued");
        layout.text(
                "reason",
                "Why not valued",
                18,
                "no rate (the table does not have the unit), no rate of that time, or no date.",
                ValuedAmount::reason);
        dollars("low", "Low quantity at the low rate; empty where the quantity has no low end.", Range::low);
        dollars("best", "Quantity at the best rate.", Range::figure);
        dollars("high", "High quantity at the high rate; empty where the quantity has no high end.", Range::high);
        layout.yes(
                "counted",
                "Counted",
                "Whether it is a part of what the incident is valued at: on the basis theft, coins before currencies, and"
                        + " all or none of the coins that one report names together.",
                ValuedAmount::counted);
    }

    private void dollars(String end, String meaning, Function<Range, @Nullable BigDecimal> figure) {
        layout.money(
                "valued_usd_" + end,
                "Valued, " + end + " (USD)",
                "USD",
                meaning,
                valued -> Optional.ofNullable(valued.dollars()).map(figure).orElse(null));
    }

    private void rate() {
        rateText("pair", 10, "Of what: BTC/USD is dollars for one bitcoin, USD/KRW won for one dollar.", Rate::pair);
        rateText(
                "date",
                16,
                "Day or month of the rate, or first and last of several; empty for a peg. Pair and date name the row of"
                        + " rates.csv.",
                Rate::date);
        rateText(
                "grain",
                8,
                "day, days, month or months; peg where coins.csv holds the unit to be one dollar.",
                rate -> rate.grain().text());
        rateNumber("low", "Lowest that was quoted.", Rate::low);
        rateNumber("best", "What it is valued with.", Rate::best);
        rateNumber("high", "Highest that was quoted.", Rate::high);
        rateText("source", 18, "Where the rate comes from.", Rate::source);
    }

    private void rateText(String name, int width, String meaning, Function<Rate, String> text) {
        layout.text(
                "rate_" + name,
                Words.title("rate_" + name),
                width,
                "The rate. " + meaning,
                valued -> Optional.ofNullable(valued.rate()).map(text).orElse(""));
    }

    private void rateNumber(String name, String meaning, Function<Rate, @Nullable BigDecimal> figure) {
        layout.number(
                "rate_" + name,
                Words.title("rate_" + name),
                "as in pair",
                "The rate. " + meaning,
                valued -> Optional.ofNullable(valued.rate()).map(figure).orElse(null));
    }

    private void origin() {
        layout.money(
                        "stated_usd",
                        "Stated (USD)",
                        "USD",
                        "What is published as stated in dollars of the same loss; empty where nobody states dollars.",
                        this::stated)
                .cell(
                        "claims",
                        "Claims",
                        46,
                        "Names of the claims that state the quantity; leads to them.",
                        valued -> Cell.of(Words.join(valued.claims()))
                                .linkedTo(
                                        ClaimTable.NAME,
                                        ClaimTable.anchor(valued.incident(), valued.field() + IN_KIND)));
    }

    private @Nullable BigDecimal stated(ValuedAmount valued) {
        return Optional.ofNullable(incidents.get(valued.incident()))
                .map(incident -> AmountColumns.figures(incident, valued.field()).best())
                .orElse(null);
    }
}
