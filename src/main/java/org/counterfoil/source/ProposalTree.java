package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Scalar;
import org.counterfoil.source.DescriptorNode.Sequence;

/** The parts of a proposed descriptor. */
final class ProposalTree {

    private ProposalTree() {}

    static DescriptorNode of(RawDocument raw, List<TableGuess> guesses) {
        Map<String, DescriptorNode> source = new LinkedHashMap<>();
        source.put("title", text(raw.path()));
        source.put("publisher", text("Unknown publisher"));
        source.put("kind", text("tracker"));
        source.put("rank", text("9"));
        source.put("licence", text("unknown"));
        Map<String, DescriptorNode> document = new LinkedHashMap<>();
        document.put("file", text(raw.path()));
        List<DescriptorNode> tables = new ArrayList<>();
        guesses.forEach(guess -> tables.add(map(table(guess))));
        if (!tables.isEmpty()) {
            document.put("tables", new Sequence(1, tables));
        }
        source.put("documents", new Sequence(1, List.of(map(document))));
        return map(source);
    }

    private static Map<String, DescriptorNode> table(TableGuess guess) {
        Map<String, DescriptorNode> table = new LinkedHashMap<>();
        if (!guess.table().name().isEmpty()) {
            table.put("table", text(guess.table().name()));
        }
        if (!guess.isListing()) {
            table.put("as", text("ignore"));
            table.put("because", text("nothing in it was recognised as incidents"));
            return table;
        }
        if (guess.header() != 1) {
            table.put("header", text(Integer.toString(guess.header())));
        }
        List<DescriptorNode> keys = headers(guess, "key");
        if (!keys.isEmpty()) {
            table.put("key", new Sequence(1, keys));
        }
        notation(guess, table);
        table.put("columns", columns(guess));
        Map<String, DescriptorNode> ignored = new LinkedHashMap<>();
        guess.columns().stream()
                .filter(ColumnGuess::isSetAside)
                .forEach(column -> ignored.put(column.header(), text(column.evidence())));
        if (!ignored.isEmpty()) {
            table.put("ignore", map(ignored));
        }
        return table;
    }

    private static List<DescriptorNode> headers(TableGuess guess, String target) {
        List<DescriptorNode> headers = new ArrayList<>();
        guess.columns().stream()
                .filter(column -> column.target().equals(target))
                .forEach(column -> headers.add(text(column.header())));
        return headers;
    }

    private static void notation(TableGuess guess, Map<String, DescriptorNode> table) {
        guess.columns().stream()
                .filter(column -> column.target().equals("occurred"))
                .map(column -> column.column().dateOrder())
                .filter(order -> order != DateOrder.UNSTATED)
                .forEach(order -> table.put(
                        "date-order", text(order.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        if (guess.table().name().matches("(19|20)\\d\\d")) {
            table.put("year", text(TableLayout.SHEET));
        }
    }

    private static DescriptorNode columns(TableGuess guess) {
        Map<String, DescriptorNode> columns = new LinkedHashMap<>();
        guess.columns().stream()
                .filter(column -> !column.isSetAside() && !column.target().equals("key"))
                .forEach(column -> columns.put(column.header(), column(column)));
        return map(columns);
    }

    private static DescriptorNode column(ColumnGuess guess) {
        boolean amount = List.of("taken", "attempted", "recovered").contains(guess.target());
        if (!amount || !guess.column().isDollars()) {
            return text(guess.target());
        }
        Map<String, DescriptorNode> column = new LinkedHashMap<>();
        column.put("field", text(guess.target()));
        column.put("currency", text("USD"));
        String scale = guess.column().scale().toPlainString();
        if (!scale.equals("1")) {
            column.put("scale", text(scale));
        }
        return map(column);
    }

    static Scalar text(String text) {
        return new Scalar(1, text);
    }

    private static Mapping map(Map<String, DescriptorNode> entries) {
        return new Mapping(1, entries, Map.of());
    }
}
