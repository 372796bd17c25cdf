package org.counterfoil.release;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What happened between two releases to that which they are made of, as far as the two tell by themselves. */
final class InputChanges {

    /** Tables by which documents are understood. */
    private static final Set<String> READING = Set.of("schema", "victims", "actors", "countries", "absences");

    /** Tables that only the linkage weighs by; another of these is another model. */
    private static final Set<String> LINKAGE = Set.of(
            "linkage", "linkage_settings", "linkage_frequencies", "linkage_dependence", "linkage_words", "coins");

    private static final String RATES = "rates";

    /** What coins are held to be worth of one another is a rule of the linkage, and of valuation. */
    private static final String COINS = "coins";

    private final boolean program;
    private final boolean model;
    private final boolean rates;
    private final boolean reading;
    private final boolean choosing;
    private final Map<String, Cause> sources = new TreeMap<>();
    private final Set<String> descriptors = new TreeSet<>();
    private final Map<String, Cause> documents = new TreeMap<>();
    private final Set<String> availability = new TreeSet<>();
    private final DecisionChanges decisions;

    InputChanges(List<Table> before, List<Table> after) {
        Map<String, String> old = about(before);
        Map<String, String> now = about(after);
        Set<String> tables = differing(tables(old), tables(now));
        program = differs(old, now, AboutTable.PROGRAM);
        reading = tables.stream().anyMatch(READING::contains);
        rates = tables.contains(RATES);
        choosing = tables.stream()
                .anyMatch(table -> table.equals(COINS) || !LINKAGE.contains(table) && !table.equals(RATES));
        model = tables.stream().anyMatch(LINKAGE::contains)
                || !modelName(old).equals(modelName(now))
                || tables.isEmpty() && differs(old, now, AboutTable.MODEL);
        sources(TextTable.of(before, SourceTable.NAME), TextTable.of(after, SourceTable.NAME));
        files(
                TextTable.of(before, FileTable.NAME).by("source", "document"),
                TextTable.of(after, FileTable.NAME).by("source", "document"),
                TextTable.of(before, IssueTable.NAME));
        decisions =
                new DecisionChanges(TextTable.of(before, DecisionTable.NAME), TextTable.of(after, DecisionTable.NAME));
    }

    private static Map<String, String> about(List<Table> tables) {
        Map<String, String> texts = new HashMap<>();
        TextTable.of(tables, AboutTable.NAME)
                .rows()
                .forEach(row -> texts.put(row.getOrDefault("item", ""), row.getOrDefault("text", "")));
        return texts;
    }

    private static Map<String, String> tables(Map<String, String> about) {
        return MadeOf.tables(about.getOrDefault(AboutTable.TABLES, ""));
    }

    private static String modelName(Map<String, String> about) {
        return about.getOrDefault(AboutTable.MODEL, "").replaceFirst(" \\S*$", "");
    }

    private static boolean differs(Map<String, String> old, Map<String, String> now, String item) {
        return !Objects.equals(old.get(item), now.get(item));
    }

    private static Set<String> differing(Map<String, String> old, Map<String, String> now) {
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> !differs(old, now, name));
        return names;
    }

    private void sources(TextTable before, TextTable after) {
        Map<String, Map<String, String>> old = before.by("source");
        Map<String, Map<String, String>> now = after.by("source");
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String source : all) {
            boolean was = speaks(old.get(source));
            boolean is = speaks(now.get(source));
            if (was != is) {
                sources.put(source, is ? Cause.SOURCE_ADDED : Cause.SOURCE_WITHDRAWN);
            } else if (old.containsKey(source)
                    && now.containsKey(source)
                    && differs(old.get(source), now.get(source), "descriptor")) {
                descriptors.add(source);
            }
        }
    }

    private static boolean speaks(@org.jspecify.annotations.Nullable Map<String, String> source) {
        return source != null && !"withdrawn".equals(source.get("status"));
    }

    private void files(Map<String, Map<String, String>> old, Map<String, Map<String, String>> now, TextTable issues) {
        Set<String> unmapped = new TreeSet<>();
        issues.rows().stream()
                .filter(issue -> "file-unmapped".equals(issue.get("kind")))
                .forEach(issue -> unmapped.add(issue.get("source") + " " + issue.get("document")));
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String file : all) {
            Map<String, String> was = old.getOrDefault(file, Map.of());
            Map<String, String> is = now.getOrDefault(file, Map.of());
            if (!isRead(was) || !isRead(is)) {
                availability.add(file);
            }
            if (was.isEmpty() && unmapped.contains(file)) {
                documents.put(file, Cause.RULE_CHANGED); // it had been there, and nobody had described it
            } else if (isRead(is) && (differs(was, is, "sha256") || !isRead(was))) {
                documents.put(file, Cause.SOURCE_CHANGED);
            } else if (is.isEmpty()) {
                documents.put(file, Cause.RULE_CHANGED); // a missing file would be carried over
            }
        }
    }

    private static boolean isRead(Map<String, String> file) {
        return "read".equals(file.getOrDefault("status", "read")) && !file.isEmpty();
    }

    boolean isWithdrawnOrAdded(String source) {
        return sources.containsKey(source);
    }

    boolean isDocumentChanged(String source, String document) {
        return documents.get(source + " " + document) == Cause.SOURCE_CHANGED;
    }

    /** Why a report or a statement of a document may say something else, or came, or went. */
    Set<Cause> reading(String source, String document) {
        Cause whole = sources.get(source);
        if (whole != null) {
            return EnumSet.of(whole);
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Cause delivered = documents.get(source + " " + document);
        if (delivered != null) {
            causes.add(delivered);
        }
        if (reading || descriptors.contains(source)) {
            causes.add(Cause.RULE_CHANGED);
        }
        if (program) {
            causes.add(Cause.PROGRAM_CHANGED);
        }
        return causes;
    }

    /** Why a document's reports may be carried over, or be carried over no longer. */
    Set<Cause> availability(String source, String document) {
        return availability.contains(source + " " + document)
                ? EnumSet.of(Cause.SOURCE_STALE)
                : EnumSet.noneOf(Cause.class);
    }

    /** Why reports that say what they said may be one incident, or not. */
    Set<Cause> linking() {
        Set<Cause> causes = valuing();
        if (model) {
            causes.add(Cause.MODEL_CHANGED);
        }
        if (program) {
            causes.add(Cause.PROGRAM_CHANGED);
        }
        return causes;
    }

    /** Why the same quantity may come to another sum. */
    Set<Cause> valuing() {
        return rates ? EnumSet.of(Cause.RATE_CHANGED) : EnumSet.noneOf(Cause.class);
    }

    /** Why something else may be chosen from the same claims of these sources. */
    Set<Cause> choosing(Set<String> of) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (choosing || of.stream().anyMatch(descriptors::contains)) {
            causes.add(Cause.RULE_CHANGED);
        }
        if (program) {
            causes.add(Cause.PROGRAM_CHANGED);
        }
        return causes;
    }

    DecisionChanges decisions() {
        return decisions;
    }

    /** All that happened: for what hangs on the release as a whole. */
    Set<Cause> everything() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        causes.addAll(sources.values());
        causes.addAll(documents.values());
        if (decisions.any()) {
            causes.add(Cause.DECISION);
        }
        causes.addAll(linking());
        causes.addAll(choosing(descriptors));
        if (causes.isEmpty() && !availability.isEmpty()) {
            causes.add(Cause.SOURCE_STALE);
        }
        return causes;
    }
}
