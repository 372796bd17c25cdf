package org.counterfoil.nightly;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterfoil.incident.Judgement;
import org.counterfoil.ledger.Memory;
import org.counterfoil.release.Column;
import org.counterfoil.release.Table;

/** What people had decided in the last release, as its sheet <i>Decisions</i> has it. */
final class HeldDecisions implements Predicate<Judgement> {

    private final Set<String> held = new TreeSet<>();

    HeldDecisions(Memory memory) {
        memory.publishedTables(List.of("decisions")).forEach(this::add);
    }

    private void add(Table decisions) {
        List<String> names = decisions.columns().stream().map(Column::name).toList();
        List<Integer> columns =
                Stream.of("decision", "left", "right").map(names::indexOf).toList();
        decisions
                .rows()
                .forEach(row -> held.add(text(columns.stream()
                        .map(column -> row.cells().get(column).text())
                        .toList())));
    }

    /** Whether the same answer held for the same two reports, whoever gave it and when. */
    @Override
    public boolean test(Judgement judgement) {
        return held.contains(text(List.of(
                judgement.answer(), judgement.left().text(), judgement.right().text())));
    }

    /** Keys may hold any character but a line's end. */
    private static String text(List<String> cells) {
        return String.join("\n", cells);
    }
}
