package org.counterfoil.intake;

import java.nio.file.Path;
import java.util.List;
import org.counterfoil.incident.BreakNote;
import org.counterfoil.incident.Origin;

/** Reads {@code breaks.csv}: break, owner, note; columns in any order. */
public final class BreaksFile {

    private static final List<String> COLUMNS = List.of("break", "owner", "note");

    private BreaksFile() {}

    /** @param breaksCsv need not exist: then nobody wrote anything */
    public static WrittenRows<BreakNote> read(Path breaksCsv) {
        return WrittenRows.of(
                breaksCsv,
                COLUMNS,
                (number, cells) -> new BreakNote(
                        cells.getOrDefault("break", ""),
                        cells.getOrDefault("owner", ""),
                        cells.getOrDefault("note", ""),
                        new Origin("", FolderWalk.name(breaksCsv), "", number, "", "", "")));
    }
}
