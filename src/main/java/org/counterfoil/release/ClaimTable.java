package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.InParts;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Range;
import org.jspecify.annotations.Nullable;

/** The table of claims: who says what, where, and whether it was published. */
final class ClaimTable {

    static final String NAME = "claims";
    static final String CONFIDENCE = "confidence";

    private ClaimTable() {}

    static String anchor(String incident, String field) {
        return incident + "/" + field;
    }

    static Table of(ReleaseContent content) {
        Layout<ClaimRows.Said> layout = new Layout<>();
        names(layout);
        statement(layout);
        speaker(layout);
        place(layout);
        membership(layout, new Membership(content));
        return layout.table(
                NAME,
                "Claims",
                "One row a claim: one statement of one report about one field of one incident.",
                1,
                row -> InParts.of(
                        content.incidents(),
                        incident -> ClaimRows.of(content, incident).stream().map(row)),
                ClaimTable::anchors);
    }

    private static List<String> anchors(ClaimRows.Said said) {
        return said.first()
                ? List.of(said.id(), anchor(said.incident(), said.claim().field()))
                : List.of(said.id());
    }

    private static void names(Layout<ClaimRows.Said> layout) {
        layout.text(
                        "claim_id",
                        "Claim",
                        38,
                        "Name of the claim: its report, its field and a number within the field.",
                        ClaimRows.Said::id)
                .cell(
                        "incident_id",
                        "Incident",
                        12,
                        "The incident it is about.",
                        said -> Cell.of(said.incident()).linkedTo(IncidentTable.NAME, said.incident()))
                .cell(
                        "report_id",
                        "Report",
                        28,
                        "The report it was made in.",
                        said -> Cell.of(said.report().id().text())
                                .linkedTo(ReportTable.NAME, said.report().id().text()))
                .text(
                        "field",
                        "Field",
                        17,
                        "The column of incidents it speaks of.",
                        said -> said.claim().field());
    }

    private static void statement(Layout<ClaimRows.Said> layout) {
        layout.amount(
                        "value",
                        "Value",
                        30,
                        "What was understood, in its normal form: EDTF for dates, unit and range for"
                                + " amounts, ISO codes for countries. The workbook shows amounts with separators and words.",
                        said -> said.claim().value().text())
                .text(
                        "kind",
                        "Kind",
                        11,
                        "What kind of value it is: date, money, coin, country, name, anonymous (a"
                                + " description instead of a name), reference, attribution, text, none.",
                        said -> said.claim().value().kind())
                .text(
                        "unit",
                        "Unit",
                        8,
                        "Currency or coin of an amount.",
                        said -> amount(said).map(Amount::unit).orElse(""));
        figure(layout, "low", "Low end of an amount, in its unit.", range -> range.low());
        figure(layout, "best", "Best figure of an amount, in its unit.", range -> range.best());
        figure(layout, "high", "High end of an amount, in its unit.", range -> range.high());
        layout.text(
                        "original",
                        "Original text",
                        40,
                        "The text it was read from, as it stands in the document.",
                        said -> said.claim().original())
                .text(
                        "outcome",
                        "Outcome",
                        12,
                        "supporting: it agrees with what is published; losing: it does not; open: nothing is"
                                + " published until a person decides; not weighed: a person"
                                + " set it aside, or no rule looked at it; superseded: a later"
                                + " revision of the report says otherwise.",
                        ClaimRows.Said::outcome)
                .text(
                        "decided",
                        "Decided",
                        30,
                        "What a person decided of the claim or its whole report, why, who and when; empty where nobody did.",
                        ClaimRows.Said::decided);
    }

    private static void figure(
            Layout<ClaimRows.Said> layout, String name, String meaning, Function<Range, @Nullable BigDecimal> figure) {
        layout.money(
                name,
                Words.title(name),
                "as in unit",
                meaning,
                said -> amount(said).map(amount -> figure.apply(amount.range())).orElse(null));
    }

    private static Optional<Amount> amount(ClaimRows.Said said) {
        return said.claim().value() instanceof Amount amount ? Optional.of(amount) : Optional.empty();
    }

    private static void speaker(Layout<ClaimRows.Said> layout) {
        Map<DateInterval, String> known = new ConcurrentHashMap<>();
        layout.text(
                        "modality",
                        "Modality",
                        14,
                        "How the speaker hedges it; empty for a plain statement.",
                        said -> modalities(said.claim().modalities()))
                .number(
                        CONFIDENCE,
                        "Confidence",
                        "share of 1",
                        "How sure it is that running text was understood rightly, by the rule that read it (not whether"
                                + " it is true); empty where a cell or a whole sentence is read as it stands.",
                        said -> said.claim().confidence())
                .text(
                        "speaker",
                        "Speaker",
                        24,
                        "Who says it: the source's publisher, or whom the source quotes.",
                        said -> said.claim().speaker())
                .text(
                        "stated",
                        "Stated",
                        12,
                        "When it was said, as EDTF.",
                        said -> stated(said.claim().stated(), known));
    }

    static String modalities(List<Modality> modalities) {
        return Words.join(modalities.stream().map(Modality::text).toList());
    }

    /** @param known texts of dates that were met: a source states its claims on few days */
    private static String stated(@Nullable DateInterval stated, Map<DateInterval, String> known) {
        return stated == null ? "" : known.computeIfAbsent(stated, DateInterval::text);
    }

    static String stated(@Nullable DateInterval stated) {
        return stated == null ? "" : stated.text();
    }

    private static void place(Layout<ClaimRows.Said> layout) {
        layout.cell(
                        "source",
                        "Source",
                        22,
                        "Folder name of the source.",
                        said -> Cell.of(said.claim().origin().source())
                                .linkedTo(
                                        SourceTable.NAME, said.claim().origin().source()))
                .cell(
                        "document",
                        "Document",
                        26,
                        "File of the source in which it stands.",
                        said -> FileTable.link(said.claim().origin()))
                .text(
                        "locator",
                        "Where",
                        42,
                        "Where in the document it stands. Counted from 1.",
                        said -> said.claim().origin().locator())
                .text(
                        "quote",
                        "Text there",
                        46,
                        "The text that stands there. Whose words it is, rendition says.",
                        said -> said.claim().origin().quote())
                .text(
                        "rendition",
                        "Rendition",
                        11,
                        "original: the source's own words; restated: ours, written from the facts, never to be quoted as"
                                + " the source's.",
                        said -> Words.lower(said.report().rendition()));
    }

    private static void membership(Layout<ClaimRows.Said> layout, Membership membership) {
        layout.number(
                        "link_probability",
                        "Link probability",
                        "share of 1",
                        "Probability of the strongest link between its report and another of the incident; empty where the"
                                + " report stands alone or a person decided.",
                        said -> membership.probability(said.report()))
                .text(
                        "linked_by",
                        "Linked by",
                        46,
                        "What speaks for that link, by a bit or more.",
                        said -> membership.words(said.report()));
    }
}
