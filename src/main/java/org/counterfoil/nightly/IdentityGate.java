package org.counterfoil.nightly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Origin;
import org.counterfoil.release.IdEvent;

/** Stops a night in which too many ids of the last release are no longer what they were. */
final class IdentityGate {

    /** One in so many may go: ids are what users store, and a rule that went wrong takes many at once. */
    private static final int SHARE = 20;

    /** So few are told by the log alone: three small merges are no accident. */
    private static final int FEW = 5;

    private static final int NAMED = 5;

    private IdentityGate() {}

    /**
     * @param before the incidents of the last release, each with the sources that report it
     * @param tonight ids that tonight's incidents have
     * @param events of tonight
     * @param withdrawn sources that a person took out: what only they reported goes with them
     */
    static List<Issue> issues(
            Map<String, ? extends Set<String>> before,
            Set<String> tonight,
            List<IdEvent> events,
            Set<String> withdrawn) {
        Set<String> unstable = new TreeSet<>(before.keySet());
        unstable.removeAll(tonight);
        unstable.removeIf(id -> withdrawn.containsAll(before.get(id)));
        events.stream()
                .filter(event -> event.kind() == IdEvent.Kind.SPLIT && before.containsKey(event.id()))
                .map(IdEvent::id)
                .forEach(unstable::add);
        return unstable.size() <= FEW || SHARE * unstable.size() <= before.size()
                ? List.of()
                : List.of(new Issue(
                        Issue.Kind.IDS_UNSTABLE,
                        Origin.ofDocument("", ""),
                        unstable.size() + " of the " + before.size()
                                + " ids of the last release would be merged, split or retired, among them "
                                + String.join(
                                        ", ", unstable.stream().limit(NAMED).toList()),
                        "See what changed with `run --dry-run`: a key, a linkage table, a source that lost its rows."));
    }
}
