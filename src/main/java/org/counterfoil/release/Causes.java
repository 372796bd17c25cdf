package org.counterfoil.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds causes by comparing what two releases say of their input: sources, hashes of files, program, model, rules, decisions. A
 * row of a source that changed is put down to it; an incident to the cause of its reports and claims; what is left, to
 * what else changed tonight.
 */
final class Causes implements CauseFinder {

    private static final String CHANGED = "source changed";
    private static final String ADDED = "source added";
    private static final String WITHDRAWN = "source withdrawn";
    private static final String RATE_CHANGED = "rate changed";

    private final Map<String, String> bySource = new TreeMap<>();
    private final Map<String, String> byIncident = new TreeMap<>();
    private final String otherwise;
    private final boolean ratesDiffer;

    Causes(List<Table> before, List<Table> after) {
        sources(TextTable.of(before, SourceTable.NAME), TextTable.of(after, SourceTable.NAME));
        files(TextTable.of(before, FileTable.NAME), TextTable.of(after, FileTable.NAME));
        Map<String, Map<String, String>> was =
                TextTable.of(before, AboutTable.NAME).by("item");
        Map<String, Map<String, String>> is =
                TextTable.of(after, AboutTable.NAME).by("item");
        ratesDiffer = differs(was, is, AboutTable.RATES);
        otherwise = otherwise(was, is);
        for (String table : List.of(ReportTable.NAME, ClaimTable.NAME, ValuationTable.NAME)) {
            incidents(table, TextTable.of(before, table), TextTable.of(after, table));
        }
    }

    private void sources(TextTable before, TextTable after) {
        Map<String, Map<String, String>> old = before.by("source");
        Map<String, Map<String, String>> now = after.by("source");
        now.forEach((source, row) -> {
            if (!old.containsKey(source)) {
                bySource.put(source, ADDED);
            } else if (isWithdrawn(row) && !isWithdrawn(old.getOrDefault(source, Map.of()))) {
                bySource.put(source, WITHDRAWN);
            }
        });
        old.keySet().stream()
                .filter(source -> !now.containsKey(source))
                .forEach(source -> bySource.put(source, WITHDRAWN));
    }

    private static boolean isWithdrawn(Map<String, String> row) {
        return "withdrawn".equals(row.get("status"));
    }

    private void files(TextTable before, TextTable after) {
        Set<String> differing = new TreeSet<>();
        Map<String, Map<String, String>> old = before.by("source", "document");
        Map<String, Map<String, String>> now = after.by("source", "document");
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String file : all) {
            Map<String, String> was = old.getOrDefault(file, Map.of());
            Map<String, String> is = now.getOrDefault(file, Map.of());
            if (!was.getOrDefault("sha256", "").equals(is.getOrDefault("sha256", ""))) {
                differing.add(is.getOrDefault("source", was.getOrDefault("source", "")));
            }
        }
        differing.forEach(source -> bySource.putIfAbsent(source, CHANGED));
    }

    private String otherwise(Map<String, Map<String, String>> old, Map<String, Map<String, String>> now) {
        if (differs(old, now, AboutTable.PROGRAM)) {
            return "program changed";
        }
        if (differs(old, now, AboutTable.DECISIONS)) {
            return "decision";
        }
        if (differs(old, now, AboutTable.MODEL)) {
            return "model changed";
        }
        if (differs(old, now, AboutTable.RULES) || bySource.isEmpty() && !ratesDiffer) {
            return "rule changed";
        }
        return bySource.isEmpty() ? RATE_CHANGED : new ArrayList<>(bySource.values()).get(0);
    }

    private static boolean differs(
            Map<String, Map<String, String>> old, Map<String, Map<String, String>> now, String item) {
        String was = old.getOrDefault(item, Map.of()).getOrDefault("text", "");
        return !was.equals(now.getOrDefault(item, Map.of()).getOrDefault("text", ""));
    }

    private void incidents(String table, TextTable before, TextTable after) {
        Map<String, Map<String, String>> old = before.by(before.first());
        Map<String, Map<String, String>> now = after.by(after.first());
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            Map<String, String> was = old.getOrDefault(key, Map.of());
            Map<String, String> is = now.getOrDefault(key, Map.of());
            if (!was.equals(is)) {
                String cause = cause(table, key, was, is);
                List.of(was, is).forEach(row -> touch(row.getOrDefault("incident_id", ""), cause));
            }
        }
    }

    /** What a source did goes before what the rules made of it. */
    private void touch(String incident, String cause) {
        byIncident.merge(incident, cause, (had, has) -> had.startsWith("source") ? had : has);
    }

    @Override
    public String cause(String table, String key, Map<String, String> before, Map<String, String> after) {
        Map<String, String> row = after.isEmpty() ? before : after;
        if (table.equals(IncidentTable.NAME)) {
            return byIncident.getOrDefault(key, otherwise);
        }
        if (table.equals(ValuationTable.NAME)) {
            boolean byRate = ratesDiffer && ValuationTable.isOtherRate(before, after);
            return byRate ? RATE_CHANGED : byIncident.getOrDefault(row.getOrDefault("incident_id", ""), otherwise);
        }
        if (table.equals(BreakTable.NAME)) {
            return byIncident.getOrDefault(row.getOrDefault("subject", ""), otherwise);
        }
        return bySource.getOrDefault(row.getOrDefault("source", ""), otherwise);
    }
}
