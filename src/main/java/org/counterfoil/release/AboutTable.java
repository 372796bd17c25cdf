package org.counterfoil.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.counterfoil.fusion.Rulings;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Plural;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Severity;
import org.counterfoil.linkage.Verdict;
import org.counterfoil.totals.TotalResult;

/** The release on one page. */
final class AboutTable {

    static final String NAME = "about";

    private static final int MOST_TELLING = 5;

    static final String PROGRAM = "Program version";
    static final String MODEL = "Linkage model";
    static final String RULES = "Rules";
    static final String TABLES = "Tables";
    static final String DECISIONS = "Decisions";
    static final String INPUT = "Everything read";

    /**
     * @param link {@code table#anchor} that the text leads to, or empty
     */
    private record Line(String section, String item, String text, Figures figures, String table) {}

    private final ReleaseContent content;
    private final List<Line> lines = new ArrayList<>();
    private String section = "";

    private AboutTable(ReleaseContent content) {
        this.content = content;
    }

    /** @param first whether there is no release before */
    static Table of(ReleaseContent content, List<Change> changes, boolean first) {
        AboutTable about = new AboutTable(content);
        about.release();
        about.headline();
        about.open();
        about.stated();
        about.changed(changes, first);
        about.review();
        about.reading();
        about.limits();
        about.linkage();
        about.made();
        return about.table();
    }

    private void release() {
        section = "This release";
        add("Release", content.id().text());
        add("Night", content.id().night().toString());
        add(
                "What it is",
                "Incidents as " + Plural.of(content.sources().size(), "source")
                        + (content.sources().size() == 1 ? " tells" : " tell")
                        + " them: which accounts are of one incident, what"
                        + " they agree and differ on, and what they say in sum.");
        add(
                "What it covers",
                Plural.of(content.incidents().size(), "incident") + " in "
                        + Plural.of(
                                content.incidents().stream()
                                        .mapToInt(incident -> incident.reports().size())
                                        .sum(),
                                "report")
                        + "; " + content.headline().title() + ": "
                        + YearTable.headline(content).size() + ".");
        String title = "Counterfoil (" + content.id().night().getYear() + "). Incidents consolidated from "
                + Plural.of(content.sources().size(), "source") + ". Release "
                + content.id().text();
        add("How to cite the release", title + " [data set].");
        add(
                "How to cite a row",
                title + ", incident CF-…; and the source of the figure, as the sheet Sources says under Cite.");
        add("Licence", "Facts and figures. What each source asks for stands in the sheet Sources.", SourceTable.NAME);
    }

    private void headline() {
        List<Incident> incidents = YearTable.headline(content);
        section = "Headline: " + content.headline().title();
        add(
                "Incidents",
                incidents.size() + " (each once, however many report it)" + within(Swing.INCIDENTS),
                IncidentTable.NAME);
        AmountColumns.fields(content.schema()).forEach(field -> {
            long known = incidents.stream()
                    .filter(incident ->
                            AmountColumns.figures(incident, field.name()).isPresent())
                    .count();
            lines.add(new Line(
                    section,
                    Words.title(field.name()) + " (USD)",
                    "Dollars are stated for " + known + " of " + Plural.of(incidents.size(), "incident"),
                    content.sensitivity()
                            .whole(content.headline().title(), field.name())
                            .map(total -> new Figures(total.low(), total.best(), total.high()))
                            .orElseGet(() -> GroupSums.sum(incidents, field)),
                    RobustTable.NAME));
            lines.add(valued(incidents, field, known));
        });
        content.schema().fields().stream()
                .filter(field -> field.kind() == org.counterfoil.incident.FieldKind.COUNTRY)
                .forEach(field -> add(
                        "Countries",
                        countries(incidents, field.name()) + " named" + within(Swing.COUNTRIES),
                        IncidentTable.NAME));
    }

    /** How far a count goes under other plausible decisions. */
    private String within(String measure) {
        return content.sensitivity()
                .whole(content.headline().title(), measure)
                .filter(total -> !total.low().equals(total.high()))
                .map(total -> "; " + total.low() + " to " + total.high() + " as open questions are answered")
                .orElse("");
    }

    /** Never the first line: what is stated stands by itself. */
    private Line valued(List<Incident> incidents, Field field, long stated) {
        Valuations valuations = new Valuations(content.valuations());
        long valued = incidents.stream()
                .filter(incident -> valuations.isValuedOnly(incident, field.name()))
                .count();
        Figures added = Figures.sum(incidents.stream()
                .filter(incident -> valuations.isValuedOnly(incident, field.name()))
                .map(incident -> valuations.of(incident, field.name())));
        return new Line(
                section,
                Words.title(field.name()) + ", with valued",
                stated + " stated and " + (valued == 0 ? "none" : valued) + " valued by us, at the rates of their days"
                        + (added.best() == null
                                ? ""
                                : String.format(Locale.ROOT, ": USD %,.0f of the best figure is valued", added.best()))
                        + "; low and high over the claims alone, not over open questions",
                GroupSums.sumWithValued(valuations, incidents, field),
                ValuationTable.NAME);
    }

    private static int countries(List<Incident> incidents, String field) {
        TreeSet<String> codes = new TreeSet<>();
        incidents.forEach(
                incident -> incident.values(field, Country.class).forEach(country -> codes.add(country.alpha2())));
        return codes.size();
    }

    private void open() {
        section = "What would move the headline most";
        content.sensitivity().swings().stream()
                .filter(swing -> swing.isWhole()
                        && swing.scope().get(0).equals(content.headline().title()))
                .limit(MOST_TELLING)
                .forEach(swing -> add(
                        swing.question().incidents(),
                        swing.question().otherwise() + ": " + swing.words(content.sensitivity()) + ".",
                        SensitivityTable.NAME));
    }

    private void stated() {
        section = "Held against what sources state in sum";
        long met = content.totals().stream().filter(TotalResult::met).count();
        add(
                "Stated totals",
                content.totals().size() + " stated; " + met + " agree with the incidents in their scope, "
                        + (content.totals().size() - met) + " do not",
                TotalTable.NAME);
        add("Breaks", Plural.of(content.breaks().size(), "break") + ": what does not add up", BreakTable.NAME);
    }

    private void changed(List<Change> changes, boolean first) {
        section = "What changed since the last release";
        if (first || changes.isEmpty()) {
            add("Changes", first ? "This is the first release." : "Nothing.");
            return;
        }
        for (String table : Changes.TRACKED) {
            add(
                    title(table),
                    Changes.rows(changes, table, EnumSet.of(Change.Op.ADD)) + " came, "
                            + Changes.rows(changes, table, EnumSet.of(Change.Op.MOD)) + " changed, "
                            + Changes.rows(changes, table, EnumSet.of(Change.Op.DEL)) + " went",
                    ChangeTable.NAME);
        }
    }

    /** As its sheet is called. */
    private static String title(String table) {
        return table.equals(ValueTotals.KINDS) ? ValueTotals.KINDS_TITLE : Words.title(table);
    }

    private void review() {
        section = "What needs a person";
        long pairs = content.pairs().held().stream()
                .filter(pair -> pair.verdict() == Verdict.CLERICAL_REVIEW)
                .count();
        long contested = content.incidents().stream()
                .flatMap(incident -> incident.resolutions().stream())
                .filter(resolution -> resolution.status() == Resolution.Status.CONTESTED)
                .count();
        long quarantined = content.issues().stream()
                .filter(issue -> issue.kind().severity() == Severity.QUARANTINED)
                .count();
        add("Pairs", Plural.of(pairs, "pair") + " of reports that may be one incident", ReviewTable.NAME);
        add(
                "Contested",
                Plural.of(contested, "value") + " on which sources differ and no rule settles it",
                ReviewTable.NAME);
        add(
                "Issues",
                Plural.of(content.issues().size(), "issue") + " with the input; " + quarantined
                        + " of them left something out",
                IssueTable.NAME);
    }

    private void reading() {
        section = "How to read it";
        add(
                "From a figure to its source",
                "A cell of Incidents leads to its claims; a claim to its document and place.",
                IncidentTable.NAME);
        add(
                "One year",
                "Totals by year has low, best and high of a year, once a scope; countries and kinds of victim have theirs.",
                YearTable.NAME);
        add(
                "Who disagrees",
                "Two figures of one thing that differ, the largest difference first, and why.",
                DisagreementTable.NAME);
        add(
                "Low, best, high",
                "Best is published; low and high are the widest that any claim leaves possible, and in the headline any"
                        + " answer to an open question, too.");
        add(
                "Status",
                "agreed: all are compatible; settled: a rule chose; contested: none could. Without a value: unreadable, unknown"
                        + " or not applicable as sources say, silent where none does.");
        add(
                "Restated",
                "Where rendition says restated, the text is ours: cite the source, never quote our words as its.");
        add(
                "Empty cells",
                "Nobody says anything, or there is nothing to say: never zero. The status beside a value tells which.");
        add("Every column", "The codebook says what each means.", Codebook.NAME);
    }

    private void limits() {
        section = "Limits";
        add("Sources", "Only what the sources say. An incident that none reports is not here.");
        add(
                "Dollars",
                "Other currencies and coins are kept beside the dollars. What they come to at dated rates is derived, stands"
                        + " in columns of its own, and enters no sum that does not say so.",
                ValuationTable.NAME);
        add("Sums", "A missing low end counts as 0, a missing high end as the best figure.");
    }

    private void linkage() {
        section = "How reports became incidents";
        AboutLinkage.lines(content).forEach((item, text) -> add(item, text, LinkTable.NAME));
    }

    private void made() {
        section = "How it was made";
        add(PROGRAM, content.madeOf().programText());
        add(MODEL, content.madeOf().model());
        add(RULES, content.madeOf().rules());
        add(TABLES, content.madeOf().tablesText());
        List<Object> decisions = new ArrayList<>(content.judgements());
        content.rulings().all().stream()
                .map(Rulings.Bound::ruling)
                .map(ruling -> List.of(ruling.subject(), ruling.value(), ruling.words()))
                .forEach(decisions::add);
        add(DECISIONS, decisions.size() + " by people, " + Fingerprint.of(decisions), DecisionTable.NAME);
        add(INPUT, content.madeOf().input());
    }

    private void add(String item, String text) {
        add(item, text, "");
    }

    private void add(String item, String text, String table) {
        lines.add(new Line(section, item, text, Figures.NONE, table));
    }

    private Table table() {
        Layout<Line> layout = new Layout<>();
        layout.text("section", "Section", 40, "What the line belongs to.", Line::section)
                .cell(
                        "item",
                        "Item",
                        28,
                        "What the line is about; leads to the sheet that shows it.",
                        line -> line.table().isEmpty()
                                ? Cell.of(line.item())
                                : Cell.of(line.item()).linkedTo(line.table(), ""))
                .text("text", "Text", 84, "What there is to say.", Line::text)
                .money(
                        "low",
                        "Low",
                        "USD",
                        "Low end of a sum.",
                        line -> line.figures().low())
                .money(
                        "best",
                        "Best",
                        "USD",
                        "Best figure of a sum.",
                        line -> line.figures().best())
                .money(
                        "high",
                        "High",
                        "USD",
                        "High end of a sum.",
                        line -> line.figures().high());
        return layout.table(
                NAME,
                "About",
                "Incident reports from many sources, reconciled; every value with its origin.",
                2,
                lines,
                line -> List.of());
    }
}
