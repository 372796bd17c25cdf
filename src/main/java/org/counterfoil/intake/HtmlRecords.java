package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.intake.RecordTable.FieldText;
import org.counterfoil.source.RawTable;
import org.jsoup.nodes.Element;

/**
 * Definition lists as records: terms name the columns. Lists of one class are rows of one table, which is named by the
 * class; a list without one is a table by itself, named by its id or the heading above.
 */
final class HtmlRecords {

    private final OpenFile file;
    private final Captions captions;
    private final Map<String, RecordTable> tables = new LinkedHashMap<>();

    HtmlRecords(OpenFile file, Captions captions) {
        this.file = file;
        this.captions = captions;
    }

    /** @param outline takes what is not read of the list */
    void add(Element list, Outline outline) {
        Map<String, List<Words>> record = new LinkedHashMap<>();
        fill(record, list, "");
        record.values().forEach(definitions -> definitions.forEach(outline::leaveOut));
        if (!record.isEmpty()) {
            tables.computeIfAbsent(name(list, outline.passages().heading()), first -> new RecordTable(file))
                    .add(texts(record));
        }
    }

    private String name(Element list, String heading) {
        if (!list.className().isBlank()) {
            return list.className().strip();
        }
        return list.id().isBlank() ? captions.name(heading) : list.id();
    }

    /** @return the term that what follows belongs to; terms and definitions may be wrapped in {@code div} */
    private static String fill(Map<String, List<Words>> record, Element parent, String term) {
        String current = term;
        for (Element child : parent.children()) {
            if (child.normalName().equals("dt")) {
                current = Passages.joined(HtmlWords.of(child).words().text());
            } else if (child.normalName().equals("dd")) {
                record.computeIfAbsent(current, first -> new ArrayList<>())
                        .add(HtmlWords.of(child).words());
            } else {
                current = fill(record, child, current);
            }
        }
        return current;
    }

    private static Map<String, FieldText> texts(Map<String, List<Words>> record) {
        Map<String, FieldText> texts = new LinkedHashMap<>();
        record.forEach((term, definitions) -> texts.put(
                term,
                new FieldText(
                        joined(definitions, Words::text),
                        null,
                        joined(definitions, Words::stored),
                        definitions.stream().allMatch(Words::struck),
                        items(definitions))));
        return texts;
    }

    /** Several definitions of one term are a list, and so is one that is nothing but a list. */
    private static List<String> items(List<Words> definitions) {
        return definitions.size() == 1
                ? definitions.get(0).items()
                : definitions.stream()
                        .flatMap(words -> words.items().isEmpty()
                                ? Stream.of(Passages.joined(words.text()))
                                : words.items().stream())
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    private static String joined(List<Words> definitions, Function<Words, String> what) {
        return definitions.stream().map(what).map(Passages::joined).collect(Collectors.joining("; "));
    }

    List<RawTable> tables() {
        List<RawTable> all = new ArrayList<>();
        tables.forEach((name, table) -> all.add(table.named(name, captions.place("", name))));
        return all;
    }
}
