package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Items;
import org.counterfoil.source.RawTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says for programs: microdata and JSON-LD, one table for each type of item. */
final class HtmlData {

    private static final String MICRODATA = "microdata";
    private static final String JSON_LD = "JSON-LD";
    private static final String GRAPH = "@graph";

    private final OpenFile file;
    private final Map<String, RecordTable> tables = new LinkedHashMap<>();

    HtmlData(OpenFile file) {
        this.file = file;
    }

    /** @param passages take what cannot be read */
    List<RawTable> tables(Document page, Passages passages) {
        page.select("[itemscope]:not([itemprop])").forEach(item -> add(MICRODATA, HtmlItem.of(item)));
        page.select("script[type=application/ld+json]").forEach(script -> jsonLd(script, passages));
        List<RawTable> all = new ArrayList<>();
        tables.forEach((name, table) -> all.add(table.named(name, name)));
        return all;
    }

    private void jsonLd(Element script, Passages passages) {
        try {
            things(JsonTree.parse(file, script.data())).forEach(thing -> add(JSON_LD, thing));
        } catch (Refusal damaged) {
            file.note(
                    Kind.VALUE_UNREADABLE,
                    file.at(JSON_LD, 0),
                    damaged.issue().seen(),
                    "Nothing, if the page says the same in its text; else fetch it again.");
            passages.leaveOut("unreadable " + JSON_LD, script.data());
        }
    }

    /** The items of a list or a graph; one thing is itself. */
    private static List<DataTree> things(DataTree tree) {
        List<DataTree> things = new ArrayList<>();
        for (DataTree thing : tree.all()) {
            if (thing.get(GRAPH) instanceof Items graph && !graph.items().isEmpty()) {
                things.addAll(graph.items());
            } else {
                things.add(thing);
            }
        }
        return things;
    }

    private void add(String kind, DataTree thing) {
        String type = type(thing);
        tables.computeIfAbsent(type.isEmpty() ? kind : kind + " " + type, first -> new RecordTable(file))
                .add(FlatRecord.flatten("", thing));
    }

    /** The name of a type without its vocabulary: {@code Event} of {@code https://schema.org/Event}. */
    private static String type(DataTree thing) {
        DataTree written = thing instanceof Fields ? thing.get(HtmlItem.TYPE) : new Items(List.of());
        return written.all().stream()
                .filter(DataTree.Scalar.class::isInstance)
                .map(each -> ((DataTree.Scalar) each).text().replaceAll(".*[/#]", ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
