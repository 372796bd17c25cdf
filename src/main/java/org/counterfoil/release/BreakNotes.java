package org.counterfoil.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterfoil.incident.Break;
import org.counterfoil.incident.BreakNote;
import org.counterfoil.incident.Issue;

/** Puts what people wrote beside the breaks that it is about; of two notes on one break the later line holds. */
public final class BreakNotes {

    private final List<BreakNote> notes;

    public BreakNotes(List<BreakNote> notes) {
        this.notes = List.copyOf(notes);
    }

    public List<Break> on(List<Break> breaks) {
        Map<String, BreakNote> byBreak = new TreeMap<>();
        notes.forEach(note -> byBreak.put(note.breakId(), note));
        return breaks.stream()
                .map(found -> {
                    BreakNote note = byBreak.get(found.identity());
                    return note == null ? found : found.owned(note.owner(), note.note());
                })
                .toList();
    }

    /** Of each note whose break is gone. */
    public List<Issue> idle(List<Break> breaks) {
        Set<String> standing = breaks.stream().map(Break::identity).collect(Collectors.toSet());
        return notes.stream()
                .filter(note -> !standing.contains(note.breakId()))
                .map(note -> new Issue(
                        Issue.Kind.DECISION_STALE,
                        note.origin(),
                        "there is no break '" + note.breakId() + "' any more",
                        "Take the line out; if the break is to be there, copy its name from the sheet Breaks."))
                .toList();
    }
}
