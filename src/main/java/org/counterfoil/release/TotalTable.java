package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.totals.TotalResult;
import org.jspecify.annotations.Nullable;

/** The table of stated totals: what sources say in sum, held against what is itemised. */
final class TotalTable {

    static final String NAME = "stated_totals";

    private TotalTable() {}

    static Table of(ReleaseContent content) {
        Layout<Numbered<TotalResult>> layout = new Layout<>();
        statement(layout);
        figures(layout);
        scope(layout);
        place(layout);
        return layout.table(
                NAME,
                "Stated totals",
                "One row a stated total: one source's statement about many incidents, held against them.",
                1,
                Numbered.of(content.totals(), result -> result.total().id()),
                result -> List.of(result.id()));
    }

    private static StatedTotal total(Numbered<TotalResult> row) {
        return row.item().total();
    }

    private static void statement(Layout<Numbered<TotalResult>> layout) {
        layout.text(
                        "total_id",
                        "Total",
                        34,
                        "Name of the stated total: its statement and what it counts.",
                        Numbered::id)
                .text(
                        "speaker",
                        "Speaker",
                        24,
                        "Who says it.",
                        row -> total(row).speaker())
                .text(
                        "stated",
                        "Stated",
                        12,
                        "When it was said, as EDTF.",
                        row -> ClaimTable.stated(total(row).stated()))
                .text(
                        "measure",
                        "Measure",
                        11,
                        "What it counts: incidents, countries, victims, taken, attempted, recovered, or loss where the"
                                + " source does not say which.",
                        row -> total(row).measure().text())
                .text(
                        "unit",
                        "Unit",
                        7,
                        "Currency of an amount; empty for a count.",
                        row -> total(row).unit())
                .text(
                        "modality",
                        "Modality",
                        14,
                        "How the speaker hedges it; empty for a plain statement.",
                        row -> ClaimTable.modalities(total(row).modalities()))
                .number(
                        ClaimTable.CONFIDENCE,
                        "Confidence",
                        "share of 1",
                        "How sure it is that running text was understood rightly, by the rule that read it (not whether"
                                + " it is true); empty where a table is read as it stands.",
                        row -> total(row).confidence());
    }

    private static void figures(Layout<Numbered<TotalResult>> layout) {
        range(layout, "stated", "What was stated", row -> total(row).value());
        range(
                layout,
                "itemised",
                "What the incidents in its scope come to",
                row -> row.item().itemised());
        figure(
                layout,
                "unallocated",
                "What was stated and is not itemised, never below 0; empty where only the ends are known.",
                row -> row.item().unallocated());
        range(
                layout,
                "difference",
                "Stated minus itemised, below 0 where more is itemised than stated",
                row -> row.item().difference());
        layout.yes(
                        "met",
                        "Met",
                        "Whether both agree, rounding and hedging granted.",
                        row -> row.item().met())
                .text(
                        "note",
                        "Note",
                        46,
                        "How it was held against the incidents.",
                        row -> row.item().note())
                .count(
                        "incidents",
                        "Incidents counted",
                        "How many incidents were counted in.",
                        row -> row.item().counted().size())
                .count(
                        "unvalued",
                        "Without a figure",
                        "How many in scope give no figure for the measure.",
                        row -> row.item().unvalued().size());
    }

    private static void range(
            Layout<Numbered<TotalResult>> layout,
            String name,
            String meaning,
            Function<Numbered<TotalResult>, @Nullable Range> range) {
        figure(layout, name + "_low", meaning + ": low end.", row -> end(range.apply(row), Range::low));
        figure(layout, name + "_best", meaning + ": best figure; empty where only the ends are known.", range);
        figure(layout, name + "_high", meaning + ": high end.", row -> end(range.apply(row), Range::high));
    }

    /** The end as a range of its own, so that one method lays out all figures. */
    private static @Nullable Range end(@Nullable Range range, Function<Range, @Nullable BigDecimal> end) {
        BigDecimal figure = range == null ? null : end.apply(range);
        return figure == null ? null : Range.exactly(figure);
    }

    private static void figure(
            Layout<Numbered<TotalResult>> layout,
            String name,
            String meaning,
            Function<Numbered<TotalResult>, @Nullable Range> range) {
        layout.money(name, Words.title(name), "as in unit", meaning, row -> {
            Range found = range.apply(row);
            return found == null ? null : found.best();
        });
    }

    private static void scope(Layout<Numbered<TotalResult>> layout) {
        scope(
                layout,
                "actor",
                16,
                "Whom it is about; empty for all.",
                scope -> Words.join(
                        List.of(scope.actor(), scope.sponsor().isEmpty() ? "" : "state: " + scope.sponsor())));
        scope(
                layout,
                "period",
                22,
                "When the incidents happened, as EDTF; empty for any time.",
                scope -> ClaimTable.stated(scope.period()));
        scope(
                layout,
                "countries",
                22,
                "Where, ISO 3166-1 alpha-2; empty for anywhere.",
                scope -> Words.join(
                        scope.countries().stream().map(Country::alpha2).toList()));
        scope(
                layout,
                "victims",
                24,
                "Names of the victims counted; empty for any.",
                scope -> Words.join(scope.victims()));
        scope(
                layout,
                "victim_kinds",
                16,
                "Kinds of victims counted; empty for any.",
                scope -> Words.join(scope.victimKinds()));
        scope(layout, "listing", 22, "The listing of the same document that it sums up.", Scope::listing);
    }

    private static void scope(
            Layout<Numbered<TotalResult>> layout,
            String name,
            int width,
            String meaning,
            Function<Scope, String> part) {
        layout.text(
                "scope_" + name,
                "Scope: " + name.replace('_', ' '),
                width,
                "Its scope. " + meaning,
                row -> part.apply(total(row).scope()));
    }

    private static void place(Layout<Numbered<TotalResult>> layout) {
        layout.text(
                        "part_of",
                        "Part of",
                        26,
                        "The statement that this one is a part of.",
                        row -> total(row).partOf())
                .cell(
                        "source",
                        "Source",
                        22,
                        "Folder name of the source.",
                        row -> Cell.of(total(row).origin().source())
                                .linkedTo(SourceTable.NAME, total(row).origin().source()))
                .cell(
                        "document",
                        "Document",
                        26,
                        "File of the source in which it stands.",
                        row -> FileTable.link(total(row).origin()))
                .text(
                        "locator",
                        "Where",
                        40,
                        "Where in the document it stands. Counted from 1.",
                        row -> total(row).origin().locator())
                .text(
                        "quote",
                        "Text there",
                        60,
                        "The text that stands there. Whose words it is, rendition says.",
                        row -> total(row).origin().quote())
                .text(
                        "rendition",
                        "Rendition",
                        11,
                        "original: the source's own words; restated: ours.",
                        row -> Words.lower(total(row).rendition()))
                .text(
                        "incident_ids",
                        "Incidents",
                        50,
                        "Names of the incidents counted in.",
                        row -> Words.join(row.item().counted()))
                .text(
                        "unvalued_ids",
                        "Incidents without a figure",
                        40,
                        "Names of those in scope that give none.",
                        row -> Words.join(row.item().unvalued()));
    }
}
