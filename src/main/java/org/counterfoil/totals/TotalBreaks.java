package org.counterfoil.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.Plural;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.totals.Breaks.Figures;

/** Totals that are not met by the incidents in their scope, or by the rows of their listing. */
final class TotalBreaks {

    private TotalBreaks() {}

    static void find(Held held, Breaks breaks) {
        Range itemised = held.tally().range();
        if (held.hasListing() && held.total().measure() == Measure.INCIDENTS) {
            listedCount(held, breaks);
        } else if (itemised != null && !held.met()) {
            breaks.add(
                    held.hasListing() ? Break.Kind.LISTING_NOT_MET : Break.Kind.TOTAL_NOT_MET,
                    held.total().id(),
                    held.field(),
                    new Figures(
                            held.total().value().text(),
                            itemised.text(),
                            held.differenceText(),
                            tolerance(held.total())),
                    held.total().speaker() + " states " + Spoken.counted(held.total(), held.field()) + "; "
                            + Plural.of(held.selection().counted().size(), "incident") + " in the same scope come to "
                            + Spoken.of(itemised, held.total().unit()) + ".",
                    "Look at the incidents counted for what is missing or counted too often; correct the scope in the"
                            + " source.yml if it is another than the source's.");
        }
    }

    static String tolerance(StatedTotal total) {
        return total.measure().isAmount() ? "half a unit of the last digit stated, at most 5 %" : "0";
    }

    private static void listedCount(Held held, Breaks breaks) {
        StatedTotal total = held.total();
        int rows = held.rows().size();
        if (held.met() && Ranges.admits(total.value(), BigDecimal.valueOf(rows))) {
            return;
        }
        int incidents = held.selection().counted().size();
        breaks.add(
                Break.Kind.LISTING_NOT_MET,
                total.id(),
                held.field(),
                new Figures(
                        total.value().text(),
                        Plural.of(rows, "row") + ", " + Plural.of(incidents, "incident"),
                        held.differenceText(),
                        tolerance(total)),
                listedDetail(held, rows, incidents),
                rows == 0
                        ? "Check the name of the listing that the total sums up (sums:) against the documents read."
                        : "Compare the rows with the document; link or part rows in decisions.csv where two are one"
                                + " incident, or one is two.");
    }

    private static String listedDetail(Held held, int rows, int incidents) {
        String listing = Listing.of(held.total()).text();
        if (rows == 0) {
            return "No row read tonight stands in the listing " + listing + ".";
        }
        List<Item> counted = held.selection().counted();
        Listing list = Listing.of(held.total());
        String shared = counted.stream()
                .filter(item -> list.rows(item.incident()).size() > 1)
                .map(item -> item.id() + ": " + keys(list, item))
                .collect(Collectors.joining("; "));
        return held.total().speaker() + " states " + Spoken.value(held.total()) + "; the listing " + listing + " has "
                + Plural.of(rows, "row") + "; of the incidents they describe, " + incidents + " are in scope."
                + (shared.isEmpty() ? "" : " Rows of one incident: " + shared + ".");
    }

    private static String keys(Listing list, Item item) {
        return list.rows(item.incident()).stream()
                .map(report -> report.id().key())
                .collect(Collectors.joining(", "));
    }
}
