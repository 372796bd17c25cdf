package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** {@code linkage_words.csv}: the closed lists of the linkage, and by which words a report says what is on them. Immutable. */
final class ClosedWords {

    static final String NAME = "linkage_words";

    /** A list. */
    enum Vocabulary {
        TECHNIQUE,
        /** Kinds of victims, in the name of one. */
        KIND_IN_A_NAME,
        /** Kinds of victims, in a description. */
        KIND_IN_WORDS,
        CHAIN,
        /** Countries by their codes, in the description of a victim. */
        COUNTRY_IN_WORDS;

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * @param names what the words may mean; several where they leave it open
     * @param written the words as the table has them
     */
    private record Entry(List<String> names, String written, Pattern words) {}

    private record First(int at, Entry entry) {}

    /** A group that is referred to by its number or name would be another among those of all words. */
    private static final Pattern NUMBERED = Pattern.compile("\\\\[0-9k]|\\(\\?<[A-Za-z]");

    private final Map<Vocabulary, List<Entry>> entries;
    /** By list, all of its words at once: most texts have none of them. No list where that cannot be asked. */
    private final Map<Vocabulary, Pattern> any = new EnumMap<>(Vocabulary.class);

    private ClosedWords(Map<Vocabulary, List<Entry>> entries) {
        this.entries = new EnumMap<>(entries);
        entries.forEach((list, all) -> {
            List<String> words = all.stream().map(Entry::written).toList();
            if (words.stream().noneMatch(each -> NUMBERED.matcher(each).find())) {
                any.put(list, beginning("(?:" + String.join(")|(?:", words) + ")"));
            }
        });
    }

    private List<Entry> said(Vocabulary list, String text) {
        Pattern one = any.get(list);
        return one != null && !one.matcher(text).find() ? List.of() : entries.getOrDefault(list, List.of());
    }

    /**
     * @param table columns list, name (several between bars) and words: a regular expression that begins with a word, in any
     *     case
     * @throws IllegalArgumentException if a line makes no sense; the message names it
     */
    static ClosedWords of(ModelTable table) {
        Map<Vocabulary, List<Entry>> entries = new EnumMap<>(Vocabulary.class);
        Arrays.stream(Vocabulary.values()).forEach(list -> entries.put(list, new ArrayList<>()));
        for (Line line : table.lines()) {
            List<Entry> list = entries.getOrDefault(vocabulary(table, line), List.of());
            Entry entry = new Entry(names(table, line), line.cell("words"), pattern(table, line));
            if (list.stream().anyMatch(other -> other.names().equals(entry.names()))) {
                throw table.error(
                        line, "'" + line.cell("name") + "' stands on the list already; give it all its words there");
            }
            list.add(entry);
        }
        return new ClosedWords(entries);
    }

    private static Vocabulary vocabulary(ModelTable table, Line line) {
        return Arrays.stream(Vocabulary.values())
                .filter(list -> list.text().equals(line.cell("list")))
                .findFirst()
                .orElseThrow(() -> table.error(
                        line,
                        "There is no list '" + line.cell("list") + "'; the lists are "
                                + Arrays.stream(Vocabulary.values())
                                        .map(Vocabulary::text)
                                        .toList()));
    }

    private static List<String> names(ModelTable table, Line line) {
        List<String> names = Arrays.stream(line.cell("name").split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw table.error(line, "name is what the words mean, and is empty");
        }
        return names;
    }

    private static Pattern pattern(ModelTable table, Line line) {
        try {
            Pattern.compile(line.cell("words")); // by itself: no bracket of it may close the group that it is put into
            Pattern words = beginning(line.cell("words"));
            if (!line.cell("words").isBlank() && !words.matcher("a").lookingAt()) {
                return words;
            }
        } catch (PatternSyntaxException e) {
            throw table.error(line, "words is no regular expression: " + e.getDescription());
        }
        throw table.error(line, "words would be found in every text: '" + line.cell("words") + "'");
    }

    /** Found where a word begins, in any case; where none does, no alternative is tried. */
    private static Pattern beginning(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")");
    }

    /** The names of all that a text tells of, in the order of the table. */
    Stream<String> in(Vocabulary list, String text) {
        return said(list, text).stream()
                .filter(entry -> entry.words().matcher(text).find())
                .flatMap(entry -> entry.names().stream());
    }

    /** The names of what a text tells of first. */
    Stream<String> firstIn(Vocabulary list, String text) {
        return said(list, text).stream()
                .flatMap(entry ->
                        entry.words().matcher(text).results().limit(1).map(found -> new First(found.start(), entry)))
                .min(Comparator.comparingInt(First::at))
                .stream()
                .flatMap(first -> first.entry().names().stream());
    }
}
