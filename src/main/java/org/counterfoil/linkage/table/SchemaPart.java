package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.linkage.table.SchemaNode.Kind;
import org.jspecify.annotations.Nullable;

/** Keys and values of a schema file, read key by key. What is wrong is complained of, and a default taken. */
public final class SchemaPart {

    private final SchemaNode node;
    private final String phrase;
    private final List<String> known;
    private final SchemaComplaints complaints;

    /** @param phrase for messages: {@code a level} */
    public SchemaPart(SchemaNode node, String phrase, List<String> known, SchemaComplaints complaints) {
        this.node = node;
        this.phrase = phrase;
        this.known = known;
        this.complaints = complaints;
        if (node.kind() != Kind.KEYS) {
            complaints.add(node.line(), phrase + " is keys and values; write at least '" + known.get(0) + ": …'");
        }
        node.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> complaints.add(
                        node.lineOf(key), phrase + " has no key '" + key + "'; there are " + String.join(", ", known)));
    }

    /** Line of the key, 1-based, or of the whole part where it is absent. */
    public int line(String key) {
        return node.lineOf(key);
    }

    public boolean has(String key) {
        return node(key) != null;
    }

    private @Nullable SchemaNode node(String key) {
        SchemaNode value = node.entries().get(key);
        return value == null || value.kind() == Kind.TEXT && value.text().isEmpty() ? null : value;
    }

    /** As written; empty where absent. */
    public String text(String key) {
        SchemaNode value = node(key);
        if (value == null) {
            return "";
        }
        if (value.kind() != Kind.TEXT) {
            complain(key, "'" + key + "' is one text; write it behind the colon");
        }
        return value.text();
    }

    public String required(String key) {
        if (!has(key)) {
            complain(key, phrase + " needs '" + key + "'; add it");
        }
        return text(key);
    }

    /** A list of texts; a single text is a list of one. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (SchemaNode item : items(key)) {
            if (item.kind() == Kind.TEXT && !item.text().isEmpty()) {
                texts.add(item.text());
            } else {
                complaints.add(item.line(), "'" + key + "' is a list of texts; write - before each");
            }
        }
        return texts;
    }

    /** What stands under the key: a list's items, or the one thing. */
    public List<SchemaNode> items(String key) {
        SchemaNode value = node(key);
        if (value == null) {
            return List.of();
        }
        return value.kind() == Kind.LIST ? value.items() : List.of(value);
    }

    /** Keys that are free, such as columns, in file order. */
    public Map<String, SchemaNode> entries(String key) {
        SchemaNode value = node(key);
        if (value == null) {
            return Map.of();
        }
        if (value.kind() != Kind.KEYS) {
            complain(key, "'" + key + "' is keys and values; write one 'column: …' a line");
        }
        return new LinkedHashMap<>(value.entries());
    }

    /** A whole number from 2, or the fallback where absent. */
    public int limit(String key, int fallback) {
        String text = text(key);
        if (text.isEmpty()) {
            return fallback;
        }
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= 2) {
            return Integer.parseInt(text);
        }
        complain(key, "'" + key + "' is '" + text + "'; write a whole number from 2");
        return fallback;
    }

    /** A probability between 0 and 1, both excluded, or the fallback where absent. */
    public double probability(String key, double fallback) {
        String text = text(key);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            double probability = Double.parseDouble(text);
            if (probability > 0 && probability < 1) {
                return probability;
            }
        } catch (NumberFormatException e) {
            // told below, with the line
        }
        complain(key, "'" + key + "' is '" + text + "'; write a probability between 0 and 1, both excluded");
        return fallback;
    }

    /** Yes or no; no where absent. */
    public boolean yes(String key) {
        String text = text(key);
        if (!text.isEmpty() && !List.of("true", "false", "yes", "no").contains(text)) {
            complain(key, "'" + key + "' is '" + text + "'; write true or false");
        }
        return text.equals("true") || text.equals("yes");
    }

    public void complain(String key, String what) {
        complaints.add(line(key), what);
    }
}
