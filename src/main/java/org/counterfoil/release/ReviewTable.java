package org.counterfoil.release;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.Incident;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.ReviewColumn;
import org.counterfoil.incident.ReviewMark;
import org.counterfoil.linkage.ScoredPair;
import org.counterfoil.linkage.Verdict;
import org.counterfoil.linkage.Waterfall;

/** The table of what needs a person, by how much the other answer would move the published totals. */
final class ReviewTable {

    static final String NAME = "review";

    private static final Set<Break.Kind> SUSPECT =
            java.util.EnumSet.of(Break.Kind.SCALE_SUSPECTED, Break.Kind.WEAK_LINK, Break.Kind.DUPLICATE_INSIDE_SOURCE);

    private static final Comparator<Task> ORDER = Comparator.comparing(
                    (Task task) -> task.effect().rank())
            .thenComparing(Task::stake, Comparator.reverseOrder())
            .thenComparing(Task::kind)
            .thenComparing(task -> task.subject().text())
            .thenComparing(Task::what)
            .thenComparing(Task::write);

    /**
     * @param effect what the other answer would do to the totals
     * @param stake the largest figure in dollars that hangs on it, or 0
     * @param write what to write into decisions.csv, or what else to do
     * @param question of two reports, or empty where it is about something else
     */
    private record Task(
            String kind,
            Cell subject,
            Cell other,
            String what,
            String why,
            Effects.Effect effect,
            BigDecimal stake,
            String write,
            String question) {

        String fingerprint(ReleaseId id) {
            return question.isEmpty()
                    ? ""
                    : ReviewMark.of(
                                    id.text(),
                                    id.night(),
                                    question,
                                    List.of(kind, subject.text(), other.text(), what, why))
                            .text();
        }
    }

    private final ReleaseContent content;
    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Map<ReportId, String> incidents;
    private final Map<String, Incident> byId = new HashMap<>();
    private final Effects effects;

    /** The pairs that breaks are about, by their anchors. */
    private final Map<String, ScoredPair> weak = new TreeMap<>();

    private ReviewTable(ReleaseContent content) {
        this.content = content;
        content.incidents().forEach(incident -> {
            byId.put(incident.id(), incident);
            incident.reports().forEach(report -> reports.put(report.id(), report));
        });
        this.effects = new Effects(content.sensitivity());
        this.incidents = LinkTable.incidents(content);
        Set<String> fields = content.breaks().stream()
                .filter(found -> found.kind() == Break.Kind.WEAK_LINK)
                .map(Break::field)
                .collect(Collectors.toCollection(TreeSet::new));
        content.pairs().held().stream()
                .filter(pair -> fields.contains(LinkTable.anchor(pair)))
                .forEach(pair -> weak.put(LinkTable.anchor(pair), pair));
    }

    static Table of(ReleaseContent content) {
        return new ReviewTable(content).table();
    }

    private Table table() {
        List<Task> tasks = Stream.of(pairs(), contested(), breaks())
                .flatMap(stream -> stream)
                .sorted(ORDER)
                .toList();
        Map<Task, Integer> ranks = new java.util.IdentityHashMap<>();
        tasks.forEach(task -> ranks.put(task, ranks.size() + 1));
        Layout<Task> layout = new Layout<>();
        layout.count("rank", "Rank", "1 is what would move the totals most.", task -> ranks.getOrDefault(task, 0))
                .text(
                        ReviewColumn.KIND.header(),
                        ReviewColumn.KIND.title(),
                        12,
                        "pair: are these two one incident?; contested: sources differ and no rule settles"
                                + " it; break: a suspicion.",
                        Task::kind)
                .cell(
                        ReviewColumn.SUBJECT.header(),
                        ReviewColumn.SUBJECT.title(),
                        30,
                        "What it is about.",
                        Task::subject)
                .cell(
                        ReviewColumn.OTHER.header(),
                        ReviewColumn.OTHER.title(),
                        30,
                        "The other report of a pair; the field of a contested value; both reports of a weak link.",
                        Task::other)
                .text(
                        ReviewColumn.WHAT.header(),
                        ReviewColumn.WHAT.title(),
                        60,
                        "What a person should look at.",
                        Task::what)
                .text(
                        ReviewColumn.WHY.header(),
                        ReviewColumn.WHY.title(),
                        60,
                        "What speaks for and against, in bits for a pair.",
                        Task::why)
                .text(
                        "effect",
                        "Effect on the totals",
                        44,
                        "What the other answer would do to the figures of the headline, or of all incidents if it moves only"
                                + " those; empty where it moves none.",
                        task -> task.effect().words())
                .money(
                        "at_stake_usd",
                        "At stake (USD)",
                        "USD",
                        "The largest figure that hangs on it; 0 where none is" + " known.",
                        Task::stake)
                .text(
                        "write",
                        "What to write into decisions.csv",
                        60,
                        "The line that settles it, under the header decision,left,right,who,when,why; or what else to do.",
                        Task::write);
        ReviewAnswers.add(layout, task -> task.fingerprint(content.id()));
        return layout.table(
                NAME,
                "Review",
                "One row a question that only a person can settle, those that would move the totals most first.",
                1,
                tasks,
                task -> List.of());
    }

    private Stream<Task> pairs() {
        return content.pairs().held().stream()
                .filter(pair -> pair.verdict() == Verdict.CLERICAL_REVIEW)
                .map(this::pair);
    }

    private Task pair(ScoredPair pair) {
        String line = RowText.write(List.of(
                "same",
                pair.left().text(),
                pair.right().text(),
                "<who>",
                content.id().night().toString(),
                "<why>"));
        return new Task(
                "pair",
                link(pair.left()),
                link(pair.right()),
                (LinkTable.shared(pair, incidents).isEmpty()
                                ? "One incident or two? "
                                : "Other reports join them; by themselves, one incident or two? ")
                        + "Probability "
                        + LinkTable.rounded(pair.withRivals().probability(), 2).toPlainString()
                        + (pair.flip().isEmpty() ? "." : "; " + pair.flip() + "."),
                Waterfall.sentence(pair),
                effects.merging(incidents.getOrDefault(pair.left(), ""), incidents.getOrDefault(pair.right(), "")),
                stake(pair.left()).max(stake(pair.right())),
                line + "  (or: not same,…)",
                question(pair));
    }

    private String question(ScoredPair pair) {
        return ReviewMark.question(report(pair.left()), report(pair.right()));
    }

    private Report report(ReportId id) {
        return java.util.Objects.requireNonNull(reports.get(id), id::text);
    }

    private static Cell link(ReportId report) {
        return Cell.of(report.text()).linkedTo(ReportTable.NAME, report.text());
    }

    private BigDecimal stake(ReportId id) {
        Report report = reports.get(id);
        return report == null ? BigDecimal.ZERO : stake(Stream.of(report));
    }

    private static BigDecimal stake(Stream<Report> reports) {
        return reports.flatMap(report -> report.claims().stream())
                .filter(claim ->
                        claim.value() instanceof Amount amount && amount.unit().equals("USD"))
                .map(claim -> ((Amount) claim.value()).range().figure())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private Stream<Task> contested() {
        return content.incidents().stream()
                .flatMap(incident -> incident.resolutions().stream()
                        .filter(resolution -> resolution.status() == Resolution.Status.CONTESTED)
                        .map(resolution -> contested(incident, resolution)));
    }

    private Task contested(Incident incident, Resolution resolution) {
        String field = resolution.field().name();
        return new Task(
                "contested",
                Cell.of(incident.id()).linkedTo(IncidentTable.NAME, incident.id()),
                Cell.of(field).linkedTo(ClaimTable.NAME, ClaimTable.anchor(incident.id(), field)),
                resolution.isLeftToAPerson()
                        ? "Sources differ on " + field
                                + ", and survivorship.csv leaves the choice to a person: nothing is" + " published."
                        : "Sources of equal standing differ on " + field + ".",
                Words.join(Stream.concat(resolution.supporting().stream(), resolution.losing().stream())
                        .map(cited -> cited.report().id().source() + ": "
                                + cited.claim().value().text())
                        .toList()),
                effects.publishing(incident.id(), field),
                stake(incident.reports().stream()),
                wins(resolution) + "  (or " + otherwise(resolution)
                        + "tell apart two incidents: two reports, not same)",
                "");
    }

    private static String otherwise(Resolution resolution) {
        return resolution.isLeftToAPerson() ? "" : "give one of the sources a better rank in its source.yml, or ";
    }

    /** A line for each value there is to choose from. */
    private String wins(Resolution resolution) {
        return Stream.concat(resolution.supporting().stream(), resolution.losing().stream())
                .filter(Resolution.Cited::counts)
                .map(cited -> RowText.write(List.of(
                        "wins",
                        cited.report().id().text() + "#" + cited.claim().field(),
                        cited.claim().value().text(),
                        "<who>",
                        content.id().night().toString(),
                        "<why>")))
                .distinct()
                .collect(Collectors.joining("  or: "));
    }

    private Stream<Task> breaks() {
        Subjects subjects = Subjects.of(content);
        return content.breaks().stream()
                .filter(found -> SUSPECT.contains(found.kind()))
                .map(found -> new Task(
                        "break",
                        subjects.link(found.subject()),
                        field(found),
                        found.detail(),
                        found.kind().meaning(),
                        effects.splitting(found.subject(), found.field()),
                        stake(found.subject()),
                        found.nextStep(),
                        question(found)));
    }

    /** The two reports of a weak link lead to their row on the sheet of links. */
    private Cell field(Break found) {
        Cell cell = Cell.of(found.field());
        return found.kind() == Break.Kind.WEAK_LINK && weak.containsKey(found.field())
                ? cell.linkedTo(LinkTable.NAME, found.field())
                : cell;
    }

    private String question(Break found) {
        ScoredPair pair = found.kind() == Break.Kind.WEAK_LINK ? weak.get(found.field()) : null;
        return pair == null ? "" : question(pair);
    }

    private BigDecimal stake(String subject) {
        Incident incident = byId.get(subject);
        if (incident != null) {
            return stake(incident.reports().stream());
        }
        int slash = subject.indexOf('/');
        return slash < 0
                ? BigDecimal.ZERO
                : stake(new ReportId(subject.substring(0, slash), subject.substring(slash + 1)));
    }
}
