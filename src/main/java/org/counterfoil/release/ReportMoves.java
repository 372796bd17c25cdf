package org.counterfoil.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which reports came, went, say something else, or are held to describe another incident than they did; and why. */
final class ReportMoves {

    private final InputChanges input;
    private final Map<String, Map<String, String>> old;
    private final Map<String, Map<String, String>> now;
    private final Map<String, Set<String>> oldMembers = new TreeMap<>();
    private final Map<String, Set<String>> members = new TreeMap<>();
    private final ClaimTexts claims;

    ReportMoves(KeyedTables before, KeyedTables after, InputChanges input, ClaimTexts claims) {
        this.input = input;
        this.claims = claims;
        this.old = before.find(ReportTable.NAME).rows();
        this.now = after.find(ReportTable.NAME).rows();
        group(old, oldMembers);
        group(now, members);
    }

    private static void group(Map<String, Map<String, String>> reports, Map<String, Set<String>> members) {
        reports.forEach((report, row) -> members.computeIfAbsent(incident(row), incident -> new TreeSet<>())
                .add(report));
    }

    private static String incident(Map<String, String> report) {
        return report.getOrDefault("incident_id", "");
    }

    private Map<String, String> was(String report) {
        return old.getOrDefault(report, Map.of());
    }

    private Map<String, String> is(String report) {
        return now.getOrDefault(report, Map.of());
    }

    boolean stays(String report) {
        return old.containsKey(report) && now.containsKey(report);
    }

    boolean isMoved(String report) {
        return stays(report) && !incident(was(report)).equals(incident(is(report)));
    }

    /** Why a report came or went, or why its document may say something else. */
    Set<Cause> reading(String report) {
        Map<String, String> row = now.containsKey(report) ? is(report) : was(report);
        return input.reading(row.getOrDefault("source", ""), row.getOrDefault("document", ""));
    }

    Set<String> sources(String incident) {
        Set<String> sources = new TreeSet<>();
        of(oldMembers, incident).forEach(report -> sources.add(was(report).getOrDefault("source", "")));
        of(members, incident).forEach(report -> sources.add(is(report).getOrDefault("source", "")));
        return sources;
    }

    private static Set<String> of(Map<String, Set<String>> members, String incident) {
        return members.getOrDefault(incident, Set.of());
    }

    /** Why the incident's reports are not those that it had; empty where they are. */
    Set<Cause> membership(String incident) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Set<String> all = new TreeSet<>(of(oldMembers, incident));
        all.addAll(of(members, incident));
        for (String report : all) {
            if (isMoved(report)) {
                causes.addAll(move(report));
            } else if (!stays(report)) {
                causes.addAll(reading(report));
            }
        }
        return causes;
    }

    /** The incidents of which a report came, went, moved or says something else. */
    Set<String> touched() {
        Set<String> incidents = new TreeSet<>();
        Stream.of(old, now)
                .flatMap(reports -> reports.keySet().stream())
                .filter(report -> !stays(report) || isMoved(report) || claims.differ(report))
                .forEach(report -> incidents.addAll(List.of(incident(was(report)), incident(is(report)))));
        incidents.remove("");
        return incidents;
    }

    /** Why reports of the incident say something else than they did; empty where none does. */
    Set<Cause> revised(String incident) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        of(members, incident).stream()
                .filter(report -> stays(report) && claims.differ(report))
                .forEach(report -> causes.addAll(reading(report)));
        return causes;
    }

    /** Why reports that were in the one are in the other. */
    Set<Cause> between(String from, String into) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        of(oldMembers, from).stream()
                .filter(of(members, into)::contains)
                .forEach(report -> causes.addAll(move(report)));
        return causes;
    }

    /** Why a report is held to describe another incident than it did. */
    Set<Cause> move(String report) {
        Set<String> touched = new TreeSet<>();
        for (String incident : List.of(incident(was(report)), incident(is(report)))) {
            touched.addAll(of(oldMembers, incident));
            touched.addAll(of(members, incident));
        }
        return linking(touched);
    }

    /** Why the incident may hang together otherwise than it did, where its reports are those that it had. */
    Set<Cause> hold(String incident) {
        return hold(Set.of(incident));
    }

    /** Why some incidents may be held to be one, or may no longer. */
    Set<Cause> hold(Set<String> incidents) {
        Set<String> touched = new TreeSet<>();
        incidents.forEach(incident -> {
            touched.addAll(of(oldMembers, incident));
            touched.addAll(of(members, incident));
        });
        return linking(touched);
    }

    private Set<Cause> linking(Set<String> touched) {
        List<DecisionChanges.Pair> decided = input.decisions().within(touched);
        if (decided.stream().anyMatch(this::partsOrJoins)) {
            return EnumSet.of(Cause.DECISION);
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!decided.isEmpty()) {
            causes.add(Cause.DECISION);
        }
        touched.stream()
                .filter(report -> !stays(report) || claims.differ(report))
                .forEach(report -> causes.addAll(reading(report)));
        causes.addAll(input.linking());
        if (causes.isEmpty()) {
            touched.forEach(report -> causes.addAll(reading(report)));
        }
        return causes.isEmpty() ? input.everything() : causes;
    }

    /** Whether the two were together and are no more, or the other way: then the decision alone explains it. */
    private boolean partsOrJoins(DecisionChanges.Pair pair) {
        boolean were = incident(was(pair.left())).equals(incident(was(pair.right())));
        boolean are = incident(is(pair.left())).equals(incident(is(pair.right())));
        return stays(pair.left()) && stays(pair.right()) && were != are;
    }
}
