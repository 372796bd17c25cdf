package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterfoil.source.RawPassage;
import org.counterfoil.source.RawTable;
import org.jspecify.annotations.Nullable;

/**
 * Running text in reading order: headings, paragraphs, list items. Where the descriptor says which headings or items begin
 * a record, they and what stands under them are rows of one table, and the rest is running text.
 */
final class Outline {

    /** A label that one record alone has is hardly one. */
    private static final int COMMON = 2;

    private final OpenFile file;
    private final Passages passages;
    private final Optional<RecordRule> rule;
    private final List<OutlineRecord> records = new ArrayList<>();
    private final TreeMap<Integer, Words> headings = new TreeMap<>();
    private @Nullable OutlineRecord open;
    private int openLevel;

    Outline(OpenFile file) {
        this.file = file;
        this.passages = new Passages(file, "");
        this.rule = RecordRule.of(file);
    }

    /** @param level 1 is the highest */
    void heading(int level, Words words) {
        headings.tailMap(level, true).clear();
        if (rule.filter(each -> each.isOfHeadings() && each.begins(level, words.text()))
                .isPresent()) {
            begin(level, words);
        } else if (open != null && rule.filter(RecordRule::isOfHeadings).isPresent() && level >= openLevel) {
            open.heading(words);
        } else {
            open = null;
            passages.heading(words);
            headings.put(level, words);
            return;
        }
        leaveOut(words);
    }

    private void begin(int level, Words words) {
        Map<String, Words> title = new LinkedHashMap<>();
        headings.forEach((above, heading) -> title.put("heading " + above, heading));
        rule.orElseThrow().columns(words).forEach(title::put);
        open = new OutlineRecord(title);
        openLevel = level;
        records.add(open);
        if (rule.orElseThrow().isOfHeadings()) {
            headings.put(level, words);
        }
    }

    void paragraph(Words words) {
        if (open == null) {
            passages.paragraph(words);
        } else {
            open.paragraph(words);
            leaveOut(words);
        }
    }

    /** @param depth 1 for an item of a list that lies in no other */
    void item(int depth, Words words) {
        if (rule.filter(each -> !each.isOfHeadings() && each.begins(depth, words.text()))
                .isPresent()) {
            begin(depth, words);
            leaveOut(words);
        } else if (open != null
                && (depth > 1 || rule.filter(RecordRule::isOfHeadings).isPresent())) {
            open.item(depth, words);
            leaveOut(words);
        } else {
            open = null;
            passages.paragraph(words);
        }
    }

    /** A list has ended: what follows is no part of its last item. */
    void endList() {
        if (rule.filter(each -> !each.isOfHeadings()).isPresent()) {
            open = null;
        }
    }

    /** What follows is no part of any record. */
    void end() {
        open = null;
    }

    void code(String text) {
        if (open == null) {
            passages.paragraph(text);
        } else {
            open.code(text);
        }
    }

    /** The pieces of a text that are not read. */
    void leaveOut(Words words) {
        words.leftOut().forEach(piece -> passages.leaveOut(piece.why(), piece.text()));
    }

    /** Whether the descriptor names any. */
    boolean hasRecords() {
        return rule.isPresent();
    }

    Passages passages() {
        return passages;
    }

    List<RawPassage> texts() {
        return passages.all();
    }

    /** One table, or none where the descriptor names no records. */
    List<RawTable> records() {
        if (rule.isEmpty()) {
            return List.of();
        }
        if (records.isEmpty()) {
            throw file.refuse(
                    org.counterfoil.incident.Issue.Kind.TABLE_MISSING,
                    file.origin(),
                    "None of its " + rule.get().what() + " is a record by `records: "
                            + file.options().records() + "`.",
                    "Mend `records:` in source.yml; `inspect` shows the headings and list items.");
        }
        Set<String> known = commonLabels();
        RecordTable table = new RecordTable(file);
        Map<String, String> names = new TreeMap<>();
        records.forEach(record -> table.add(record.fields(known, names)));
        return List.of(table.named(rule.get().what(), rule.get().what()));
    }

    private Set<String> commonLabels() {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(record -> record.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
        counts.values().removeIf(count -> count < COMMON);
        return new TreeSet<>(counts.keySet());
    }
}
