package org.counterfoil.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.incident.BreakNote;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;

/** Reads {@code breaks.csv}: break, owner, note; columns in any order. */
public final class BreaksFile {

    private static final List<String> COLUMNS = List.of("break", "owner", "note");

    private BreaksFile() {}

    /**
     * @param notes in file order
     * @param issues rows without a meaning, which have no effect
     */
    public record Notes(List<BreakNote> notes, List<Issue> issues) {

        public Notes {
            notes = List.copyOf(notes);
            issues = List.copyOf(issues);
        }
    }

    /** @param breaksCsv need not exist: then nobody wrote anything */
    public static Notes read(Path breaksCsv) {
        JudgementRows rows = new JudgementRows(breaksCsv, COLUMNS);
        List<BreakNote> notes = new ArrayList<>();
        rows.read(
                breaksCsv,
                (number, cells) -> notes.add(new BreakNote(
                        cells.getOrDefault("break", ""),
                        cells.getOrDefault("owner", ""),
                        cells.getOrDefault("note", ""),
                        new Origin("", FolderWalk.name(breaksCsv), "", number, "", "", ""))));
        return new Notes(notes, rows.issues());
    }
}
