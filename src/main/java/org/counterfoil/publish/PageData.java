package org.counterfoil.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page shows of an incident when it is opened: facts, and claims with their sources. Texts that repeat stand once, under
 * {@code words}, and are called by their number.
 */
final class PageData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int WORTH_A_NUMBER = 5;

    /** Columns of claims, by what they are called on the page. */
    private static final Map<String, String> CLAIM = claim();

    private static final List<String> ENDS = List.of("_usd_best", "_usd_high", "_status", "_from", "_to");

    private final Map<String, String> titles;
    private final Map<String, List<Map<String, String>>> claims = new TreeMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private int left;

    /**
     * @param titles of the columns of incidents, by name, in their order
     * @param most how many claims are told in all
     */
    PageData(Map<String, String> titles, List<Map<String, String>> claims, int most) {
        this.titles = titles;
        this.left = most;
        claims.forEach(claim -> this.claims
                .computeIfAbsent(claim.getOrDefault("incident_id", ""), id -> new ArrayList<>())
                .add(claim));
    }

    private static Map<String, String> claim() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Field", "field");
        columns.put("Value", "value");
        columns.put("As written", "original");
        columns.put("Outcome", "outcome");
        columns.put("Who says", "speaker");
        columns.put("When said", "stated");
        columns.put("Source", "source");
        columns.put("Where", "locator");
        columns.put("Rendition", "rendition");
        return columns;
    }

    /** @param incidents those that the page shows, in its order: the first keep their claims where not all can be told */
    String json(List<Map<String, String>> incidents, List<Map<String, String>> sources) {
        count(incidents);
        Map<String, Object> told = new LinkedHashMap<>();
        incidents.forEach(incident -> told.put(incident.getOrDefault("incident_id", ""), incident(incident)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("columns", CLAIM.keySet());
        json.put("words", words.keySet());
        Map<String, Object> who = new LinkedHashMap<>();
        sources.forEach(source -> who.put(
                source.getOrDefault("source", ""),
                Stream.of("title", "cite", "licence")
                        .map(column -> source.getOrDefault(column, ""))
                        .toList()));
        json.put("sources", who);
        json.put("incidents", told);
        return Html.script(JSON.writeValueAsString(json));
    }

    /** Gives numbers to the texts that stand more than once. */
    private void count(List<Map<String, String>> incidents) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        incidents.stream()
                .flatMap(incident -> claims.getOrDefault(incident.getOrDefault("incident_id", ""), List.of()).stream())
                .flatMap(claim -> CLAIM.values().stream().map(column -> claim.getOrDefault(column, "")))
                .filter(text -> text.length() >= WORTH_A_NUMBER)
                .forEach(text -> counts.merge(text, 1, Integer::sum));
        counts.forEach((text, times) -> {
            if (times > 1) {
                words.put(text, words.size());
            }
        });
    }

    private Map<String, Object> incident(Map<String, String> incident) {
        List<Map<String, String>> all = claims.getOrDefault(incident.getOrDefault("incident_id", ""), List.of());
        List<Map<String, String>> fitting = all.subList(0, Math.min(all.size(), left));
        left -= fitting.size();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("facts", facts(incident));
        told.put("claims", fitting.stream().map(this::claim).toList());
        if (fitting.size() < all.size()) {
            told.put("left", all.size() - fitting.size());
        }
        return told;
    }

    private List<Object> claim(Map<String, String> claim) {
        List<Object> cells = new ArrayList<>();
        for (String column : CLAIM.values()) {
            String text = claim.getOrDefault(column, "");
            Integer word = words.get(text);
            cells.add(word == null ? text : word);
        }
        return cells;
    }

    private List<List<String>> facts(Map<String, String> incident) {
        List<List<String>> facts = new ArrayList<>();
        titles.forEach((column, title) -> {
            String text = incident.getOrDefault(column, "");
            if (column.endsWith("_usd_low")) {
                amount(incident, column.substring(0, column.length() - "_low".length()), facts);
            } else if (!text.isEmpty() && ENDS.stream().noneMatch(column::endsWith)) {
                facts.add(List.of(title, word(text)));
            }
        });
        return facts;
    }

    private static String word(String text) {
        return text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
    }

    private static void amount(Map<String, String> incident, String stem, List<List<String>> facts) {
        String best = incident.getOrDefault(stem + "_best", "");
        String range =
                ShortFigure.range(incident.getOrDefault(stem + "_low", ""), incident.getOrDefault(stem + "_high", ""));
        if (!best.isEmpty() || !range.isEmpty()) {
            String name = stem.replace("_usd", "").replace('_', ' ');
            facts.add(List.of(
                    name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + " (USD)",
                    (best.isEmpty() ? "no best figure" : ShortFigure.whole(best))
                            + (range.isEmpty() || range.equals(ShortFigure.of(best)) ? "" : " (" + range + ")")));
        }
    }
}
