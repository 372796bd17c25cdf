package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterfoil.intake.RecordTable.FieldText;

/** A heading or list item with what stands under it, block by block. */
final class OutlineRecord {

    static final String TEXT = "text";
    static final String CODE = "code";

    private final Map<String, Words> title;
    private final List<Block> blocks = new ArrayList<>();

    /** @param title what is known of the record at its beginning, by column */
    OutlineRecord(Map<String, Words> title) {
        this.title = new LinkedHashMap<>(title);
    }

    /**
     * @param heading whether what follows belongs to it
     * @param depth of a list item in the record, from 1; 0 for all else
     * @param column where it goes, if that is known
     */
    private record Block(Words words, boolean heading, int depth, String column) {}

    void heading(Words words) {
        blocks.add(new Block(words, true, 0, ""));
    }

    void paragraph(Words words) {
        words.lines().forEach(line -> blocks.add(new Block(line, false, 0, "")));
    }

    void item(int depth, Words words) {
        blocks.add(new Block(words, false, depth, ""));
    }

    void code(String text) {
        blocks.add(new Block(Words.plain(text), false, 0, CODE));
    }

    /** The names that stand before a colon in it, in lower case, each once. */
    Set<String> labels() {
        return blocks.stream()
                .flatMap(block -> Label.of(block.words()).stream())
                .map(label -> label.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @param known labels that other records have as well, in lower case
     * @param names of columns in lower case → as they were first written; what is new is added
     */
    Map<String, FieldText> fields(Collection<String> known, Map<String, String> names) {
        Columns columns = new Columns(names);
        title.forEach(columns::put);
        for (Block block : blocks) {
            columns.place(block, Label.of(block.words()).or(() -> Label.of(block.words(), known)));
        }
        return columns.texts();
    }

    /** Texts by column. */
    private static final class Columns {

        private final Map<String, String> names;
        private final Map<String, List<Words>> all = new LinkedHashMap<>();
        private String section = TEXT;
        /** The label that nothing stands behind yet; empty: none. */
        private String open = "";

        private int openDepth;

        Columns(Map<String, String> names) {
            this.names = names;
        }

        void place(Block block, Optional<Label> label) {
            if (!block.column().isEmpty()) {
                put(block.column(), block.words());
            } else if (label.isPresent()) {
                label(block, label.get());
            } else if (block.heading()) {
                section = Passages.joined(block.words().text());
                open = "";
            } else {
                text(block);
            }
        }

        private void label(Block block, Label label) {
            put(label.name(), label.value());
            boolean bare = label.value().text().isBlank();
            if (block.heading()) {
                section = bare ? label.name() : TEXT;
                open = "";
            } else {
                open = bare ? label.name() : "";
                openDepth = block.depth();
            }
        }

        /** Items below an open label are all its own, of lines only the next one is. */
        private void text(Block block) {
            boolean below = block.depth() > openDepth;
            boolean next = openDepth == 0 && block.depth() == 0;
            String column = open.isEmpty() || !below && !next ? section : open;
            put(column, block.depth() == 0 ? block.words() : asItem(block.words()));
            open = below ? open : "";
        }

        private static Words asItem(Words words) {
            return words.listing(List.of(Passages.joined(words.text())));
        }

        void put(String name, Words words) {
            if (!words.text().isBlank()) {
                String key = name.toLowerCase(Locale.ROOT);
                names.putIfAbsent(key, name);
                all.computeIfAbsent(key, first -> new ArrayList<>()).add(words);
            }
        }

        Map<String, FieldText> texts() {
            Map<String, FieldText> texts = new LinkedHashMap<>();
            all.forEach((key, parts) -> texts.put(
                    names.getOrDefault(key, key),
                    new FieldText(
                            joined(parts, Words::text),
                            null,
                            joined(parts, Words::stored),
                            parts.stream().allMatch(Words::struck),
                            items(parts))));
            return texts;
        }

        /** A column that holds items only is a list of them. */
        private static List<String> items(List<Words> parts) {
            boolean list = parts.stream().noneMatch(words -> words.items().isEmpty());
            return list
                    ? parts.stream().flatMap(words -> words.items().stream()).toList()
                    : List.of();
        }

        private static String joined(List<Words> parts, Function<Words, String> what) {
            return parts.stream().map(what).map(String::strip).collect(Collectors.joining("\n"));
        }
    }
}
