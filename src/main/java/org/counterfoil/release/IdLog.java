package org.counterfoil.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.release.IdEvent.Kind;

/** Where every id stands after all that befell it. */
final class IdLog {

    private final Map<String, IdEvent> last = new TreeMap<>();

    /** @param events oldest first */
    IdLog(List<IdEvent> events) {
        for (IdEvent event : events) {
            if (event.kind() != Kind.SPLIT) {
                last.put(event.id(), event);
            }
        }
    }

    boolean knows(String id) {
        return last.containsKey(id);
    }

    /** The id that stands for it now, following merges; itself where it was never merged. */
    String current(String id) {
        String now = id;
        for (int steps = 0; steps <= last.size(); steps++) {
            IdEvent event = last.get(now);
            if (event == null || event.kind() != Kind.MERGED) {
                return now;
            }
            now = event.into();
        }
        throw new IllegalStateException("The log of ids merges " + id + " into itself: restore the ledger");
    }

    boolean isRetired(String id) {
        IdEvent event = last.get(id);
        return event != null && event.kind() == Kind.RETIRED;
    }

    /** Highest number of any id in the log, or 0. */
    int highest() {
        return last.keySet().stream().mapToInt(Identities::number).max().orElse(0);
    }
}
