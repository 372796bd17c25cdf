package org.counterfoil.release;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Why figures over a group of incidents are not what they were: incidents that came into the group or left it, the figures of
 * those in it, or what is open about them.
 */
final class GroupCauses {

    private final Groups old;
    private final Groups now;
    private final InputChanges input;
    private final IncidentCauses incidents;
    private final OpenCauses open;

    GroupCauses(Groups old, Groups now, InputChanges input, IncidentCauses incidents, OpenCauses open) {
        this.old = old;
        this.now = now;
        this.input = input;
        this.incidents = incidents;
        this.open = open;
    }

    /**
     * @param column empty where the row came or went
     * @param row as it is, or was
     */
    Set<Cause> cell(GroupedTable table, String column, Map<String, String> row) {
        if (column.equals(YearTable.PROVISIONAL)) {
            return EnumSet.of(Cause.NIGHT_PASSED);
        }
        Set<String> before = old.members(table, row);
        Set<String> after = now.members(table, row);
        Set<String> touched = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(Set::stream)
                .filter(incidents.touched()::contains)
                .forEach(touched::add);
        String measure = now.field(table.measure(column, row));
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (String incident : touched) {
            causes.addAll(
                    before.contains(incident) && after.contains(incident)
                            ? incidents.figures(incident, measure)
                            : moved(incident, table.grouping(row)));
        }
        if (table.isOpen(column)) {
            causes.addAll(open.of(incident -> before.contains(incident) || after.contains(incident), touched, measure));
        }
        if (causes.isEmpty()) {
            incidents.changed(touched).values().forEach(causes::addAll);
        }
        if (causes.isEmpty()) {
            causes.addAll(input.choosing(Set.of()));
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    /** Why an incident came into a group or left it: what groups are made by differs, or it came or went itself. */
    private Set<Cause> moved(String incident, Grouping grouping) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        now.columns(grouping).forEach(column -> causes.addAll(incidents.differing(incident, column)));
        return causes.isEmpty() ? incidents.row(incident) : causes;
    }
}
