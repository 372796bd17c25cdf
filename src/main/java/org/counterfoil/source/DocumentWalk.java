package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Schema;
import org.counterfoil.incident.StatedTotal;

/** Walks one document: its tables by their layouts, then its running text. */
final class DocumentWalk {

    private final Telling telling;
    private final Schema schema;
    private final ReferenceLists lists;
    private final Crew crew;
    private final Findings findings = new Findings();
    private final DocumentSaid said = new DocumentSaid();
    private final List<RowSaid> rows = new ArrayList<>();

    DocumentWalk(Telling telling, Schema schema, ReferenceLists lists, Crew crew) {
        this.telling = telling;
        this.schema = schema;
        this.lists = lists;
        this.crew = crew;
    }

    Understood understood() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (RawTable table : telling.raw().tables()) {
            Optional<TableLayout> layout = layout(table);
            if (layout.isPresent()) {
                counts.merge(index(layout.get()), read(layout.get(), table), Integer::sum);
            } else {
                setAsideUndescribed(table);
            }
        }
        new Keying(findings, said).key(rows);
        List<TableLayout> layouts = telling.layout().tables();
        List<RuleUse> rules = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            LayoutAudit audit = new LayoutAudit(telling, layouts.get(i), findings);
            audit.check(counts.getOrDefault(i, 0));
            rules.addAll(audit.uses());
        }
        readProse();
        return new Understood(
                said.reports(),
                said.totals(),
                findings.issues(),
                findings.tally().account(telling.raw()),
                rules);
    }

    private int index(TableLayout layout) {
        return telling.layout().tables().indexOf(layout);
    }

    private Optional<TableLayout> layout(RawTable table) {
        return telling.layout().tables().stream()
                .filter(layout -> layout.selects(table))
                .findFirst();
    }

    private void setAsideUndescribed(RawTable table) {
        long cells = CellTally.cells(table);
        if (cells > 0) {
            findings.issue(
                    Kind.COLUMN_UNMAPPED,
                    telling.origin(table),
                    "no table of the source.yml selects the table '" + table.name() + "'",
                    "describe it under 'tables', or set it aside with 'as: ignore'");
            findings.tally().quarantine(Kind.COLUMN_UNMAPPED, cells);
        }
    }

    /** @return how many rows were read */
    private int read(TableLayout layout, RawTable table) {
        if (layout.role() == TableRole.IGNORE) {
            findings.tally().ignore("table " + (table.name().isEmpty() ? "1" : table.name()), CellTally.cells(table));
            return 0;
        }
        RawTable shown = new StruckText(telling, layout.policy().struck(), findings)
                .read(layout.policy().shown(table, findings.tally()));
        Optional<List<TableRow>> found = new TableFrame(telling, layout, shown, findings).rows();
        if (found.isEmpty()) {
            return 0;
        }
        findings.use(layout);
        RowReader reader = layout.role() == TableRole.REPORTS
                ? new ReportRows(telling, layout, shown, schema, lists, findings)
                : new TotalRows(telling, layout, shown, schema, lists, findings);
        for (RowReader.Read part : Stretches.each(found.get(), crew, reader::read)) {
            findings.add(part.findings());
            rows.addAll(part.rows());
        }
        return found.get().size();
    }

    private void readProse() {
        ProseLayout prose = telling.layout().prose();
        List<RawPassage> passages = new ArrayList<>();
        for (RawPassage passage : telling.raw().passages()) {
            if (!passage.leftOut().isEmpty()) {
                findings.tally().ignore(passage.leftOut(), passage.text().isBlank() ? 0 : 1);
            } else if (!passage.text().isBlank()) {
                passages.add(passage);
            }
        }
        if (!prose.totals() && !prose.reports()) {
            findings.tally().ignore("prose", passages.size());
            return;
        }
        ProseReading reading = Prose.read(passages, scope(prose), prose.totals(), prose.reports(), lists);
        reading.reports().forEach(said::report);
        Set<RawPassage> used = new LinkedHashSet<>(reading.used());
        Set<RawPassage> denying = new LinkedHashSet<>(reading.denying());
        denying.removeAll(used);
        long told = passages.stream().filter(used::contains).count();
        long denied = passages.stream().filter(denying::contains).count();
        findings.tally().map(told);
        findings.tally().ignore("prose that denies", denied);
        findings.tally().ignore("prose without figures", passages.size() - told - denied);
        findings.issues(reading.issues());
        for (StatedTotal total : reading.totals()) {
            said.total(total);
        }
    }

    private ProseScope scope(ProseLayout prose) {
        Optional<Attribution> actor = lists.actor(prose.actor()).first();
        return new ProseScope(
                telling.source(),
                telling.raw().path(),
                actor.map(Attribution::actor).orElse(prose.actor()),
                actor.map(Attribution::sponsor).orElse(""),
                prose.victimKinds(),
                prose.sums(),
                telling.speaker(),
                telling.stated(),
                telling.rendition(),
                Notation.PLAIN);
    }
}
