package org.counterfoil.source;

import static org.counterfoil.source.ProposalTree.map;
import static org.counterfoil.source.ProposalTree.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.source.DescriptorNode.Sequence;

/** The entry of a table in a proposed descriptor. */
final class ProposedTable {

    private final TableGuess guess;
    private final String path;
    private final Map<String, String> comments;
    private final Map<String, DescriptorNode> entries = new LinkedHashMap<>();

    /** @param comments what is said of the table's keys is added */
    ProposedTable(TableGuess guess, String path, Map<String, String> comments) {
        this.guess = guess;
        this.path = path;
        this.comments = comments;
    }

    DescriptorNode node() {
        if (!guess.table().name().isEmpty()) {
            entries.put("table", text(guess.table().name()));
        }
        if (guess.isListing()) {
            listing();
        } else {
            entries.put("as", text("ignore"));
            entries.put("because", text("nothing in it was recognised as incidents"));
        }
        return map(entries);
    }

    private void listing() {
        if (guess.header().size() > 1) {
            put(
                    "header",
                    new Sequence(
                            1,
                            guess.header().stream()
                                    .map(row -> (DescriptorNode) text(Integer.toString(row)))
                                    .toList()),
                    "likely: two rows or more say what stands below");
        } else if (!guess.header().equals(List.of(1))) {
            put("header", text(Integer.toString(guess.header().get(0))), "likely: its words are most like headers");
        }
        keys();
        notation();
        entries.put("columns", columns());
        FillGuess.columns(guess).forEach((column, why) -> fill(column, why));
        constants();
        Map<String, DescriptorNode> ignored = new LinkedHashMap<>();
        guess.columns().stream()
                .filter(column -> column.isSetAside() && !guess.key().columns().contains(column))
                .forEach(column -> ignored.put(column.header(), text(column.comment())));
        if (!ignored.isEmpty()) {
            entries.put("ignore", map(ignored));
        }
        ignoredRows();
        lookups();
    }

    private void put(String key, DescriptorNode node, String comment) {
        entries.put(key, node);
        comments.put(path + "/" + key, comment);
    }

    private void keys() {
        List<DescriptorNode> headers = new ArrayList<>();
        guess.key().headers().forEach(header -> headers.add(text(header)));
        if (!headers.isEmpty()) {
            put("key", new Sequence(1, headers), guess.key().comment());
        }
    }

    private void notation() {
        if (guess.notation().order() != DateOrder.UNSTATED) {
            put(
                    "date-order",
                    text(guess.notation().orderWord()),
                    guess.notation().orderBecause());
        }
        if (!guess.notation().locale().equals("en")) {
            put("locale", text(guess.notation().locale()), guess.notation().because());
        }
        if (guess.table().name().matches("(19|20)\\d\\d")) {
            put("year", text(TableLayout.SHEET), "the table is called by a year");
        }
    }

    private DescriptorNode columns() {
        Map<String, DescriptorNode> columns = new LinkedHashMap<>();
        guess.columns().stream()
                .filter(column -> !column.isSetAside() && !column.target().equals("key"))
                .forEach(column -> columns.put(column.header(), column(column)));
        return map(columns);
    }

    private DescriptorNode column(ColumnGuess column) {
        UnitGuess unit = column.isAmount()
                ? UnitGuess.of(column.column(), guess.above())
                : new UnitGuess("", BigDecimal.ONE, "");
        comments.put(
                path + "/columns/" + column.header(),
                column.comment() + (unit.because().isEmpty() ? "" : "; " + unit.because()));
        if (unit.currency().isEmpty()) {
            return text(column.target());
        }
        Map<String, DescriptorNode> parts = new LinkedHashMap<>();
        parts.put("field", text(column.target()));
        parts.put("currency", text(unit.currency()));
        if (unit.scale().compareTo(BigDecimal.ONE) != 0) {
            parts.put("scale", text(unit.scale().toPlainString()));
        }
        return map(parts);
    }

    private void fill(String column, String why) {
        List<DescriptorNode> columns = new ArrayList<>();
        if (entries.get("fill-down") instanceof Sequence known) {
            columns.addAll(known.items());
        }
        columns.add(text(column));
        put("fill-down", new Sequence(1, columns), why);
    }

    private void constants() {
        Map<String, DescriptorNode> constants = new LinkedHashMap<>();
        boolean attributed =
                guess.columns().stream().anyMatch(column -> column.target().equals("attribution"));
        if (!attributed) {
            guess.actor().forEach((heading, actor) -> constants.put("attribution", constant(heading, actor)));
        }
        if (!constants.isEmpty()) {
            put("constants", map(constants), "guess: the table is headed so");
        }
    }

    private static DescriptorNode constant(String heading, String actor) {
        Map<String, DescriptorNode> parts = new LinkedHashMap<>();
        parts.put("value", text(actor));
        parts.put("because", text("the table is headed: " + heading));
        return map(parts);
    }

    private void ignoredRows() {
        List<DescriptorNode> rules = new ArrayList<>();
        guess.sums().forEach((label, column) -> {
            Map<String, DescriptorNode> rule = new LinkedHashMap<>();
            rule.put("column", text(column));
            rule.put("is", text(label));
            rule.put("because", text("a row that sums up the others"));
            rules.add(map(rule));
        });
        if (!rules.isEmpty()) {
            entries.put("ignore-rows", new Sequence(1, rules));
        }
    }

    /** Words of a closed list must be its own: those that are recognised are, the others are for a person. */
    private void lookups() {
        Map<String, DescriptorNode> lookups = new LinkedHashMap<>();
        guess.columns().stream()
                .filter(column -> column.target().equals("victim_kind"))
                .forEach(column -> {
                    Map<String, DescriptorNode> words = new LinkedHashMap<>();
                    KindGuess.lookups(column.column()).forEach((said, kind) -> words.put(said, kind(said, kind)));
                    if (!words.isEmpty()) {
                        lookups.put(column.header(), map(words));
                    }
                });
        if (!lookups.isEmpty()) {
            put("lookups", map(lookups), "guess: by their words; correct them");
        }
    }

    private static DescriptorNode kind(String said, String kind) {
        Map<String, DescriptorNode> parts = new LinkedHashMap<>();
        parts.put("value", text(kind));
        parts.put("because", text("proposed for '" + said + "'"));
        return map(parts);
    }
}
