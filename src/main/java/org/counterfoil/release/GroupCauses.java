package org.counterfoil.release;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why totals by year, country or kind of victim are not what they were: incidents that came into the group or left it, or the
 * figures of those in it.
 */
final class GroupCauses {

    private final Groups old;
    private final Groups now;
    private final InputChanges input;
    private final IncidentCauses incidents;

    GroupCauses(Groups old, Groups now, InputChanges input, IncidentCauses incidents) {
        this.old = old;
        this.now = now;
        this.input = input;
        this.incidents = incidents;
    }

    /**
     * @param column empty where the row came or went
     * @param row as it is, or was
     */
    Set<Cause> cell(String table, String column, Map<String, String> row) {
        if (column.equals(YearTable.PROVISIONAL)) {
            return EnumSet.of(Cause.NIGHT_PASSED);
        }
        Set<String> before = old.members(table, row);
        Set<String> after = now.members(table, row);
        Set<String> all = new TreeSet<>(before);
        all.addAll(after);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (String incident : all) {
            causes.addAll(
                    before.contains(incident) && after.contains(incident)
                            ? incidents.figures(incident, column)
                            : moved(incident, table));
        }
        if (causes.isEmpty()) {
            incidents.changed(all).values().forEach(causes::addAll);
        }
        if (causes.isEmpty()) {
            causes.addAll(input.choosing(Set.of()));
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    /** Why an incident came into a group or left it: what groups are made by differs, or it came or went itself. */
    private Set<Cause> moved(String incident, String table) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        now.columns(table).forEach(column -> causes.addAll(incidents.differing(incident, column)));
        return causes.isEmpty() ? incidents.row(incident) : causes;
    }
}
