package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    void add(Element list, String heading) {
        Map<String, List<String>> record = new LinkedHashMap<>();
        fill(record, list, "");
        if (!record.isEmpty()) {
            tables.computeIfAbsent(name(list, heading), first -> new RecordTable(file))
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
    private static String fill(Map<String, List<String>> record, Element parent, String term) {
        String current = term;
        for (Element child : parent.children()) {
            if (child.normalName().equals("dt")) {
                current = child.text();
            } else if (child.normalName().equals("dd")) {
                record.computeIfAbsent(current, first -> new ArrayList<>()).add(child.text());
            } else {
                current = fill(record, child, current);
            }
        }
        return current;
    }

    private static Map<String, FieldText> texts(Map<String, List<String>> record) {
        Map<String, FieldText> texts = new LinkedHashMap<>();
        record.forEach((term, definitions) -> texts.put(term, new FieldText(String.join("; ", definitions), null)));
        return texts;
    }

    List<RawTable> tables() {
        List<RawTable> all = new ArrayList<>();
        tables.forEach((name, table) -> all.add(table.named(name, captions.place("", name))));
        return all;
    }
}
