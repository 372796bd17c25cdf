package org.counterfoil.source;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.NoValue.Reason;

/** Words by which a source says that it gives no value: a table anyone may edit. Immutable. */
final class Absence {

    private static final TreeMap<String, NoValue> STATED = stated();

    private static final Pattern EDGES = Pattern.compile("^[\\[(]|[\\])]$|(?<=\\w)\\.$");

    private final TreeMap<String, NoValue> words;

    private Absence(TreeMap<String, NoValue> words) {
        this.words = words;
    }

    private static TreeMap<String, NoValue> stated() {
        TreeMap<String, NoValue> stated = new TreeMap<>();
        Stream.of(Reason.UNKNOWN, Reason.NOT_APPLICABLE)
                .map(NoValue::new)
                .forEach(none -> stated.put(none.text(), none));
        return stated;
    }

    /**
     * @param table columns word, means (unknown or not applicable), note; case and dress of a word do not matter
     * @throws IllegalArgumentException if a line makes no sense; the message names it
     */
    static Absence of(ModelTable table) {
        TreeMap<String, NoValue> words = new TreeMap<>();
        for (ModelTable.Line line : table.lines()) {
            NoValue means = stated(line.cell("means"))
                    .orElseThrow(() -> table.error(
                            line,
                            "'" + line.cell("means").strip() + "' is no meaning: write 'unknown' or 'not applicable'"));
            String word = key(line.cell("word"));
            if (word.isEmpty()) {
                throw table.error(line, "the word is empty: a blank cell is silent already; take the line out");
            }
            NoValue other = words.put(word, means);
            if (other != null && !other.equals(means)) {
                throw table.error(line, "'" + word + "' has another meaning above; keep one");
            }
        }
        return new Absence(words);
    }

    /** What a descriptor says in our own words: {@code unknown}, {@code not applicable}. Empty for anything else. */
    static Optional<NoValue> stated(String text) {
        return Optional.ofNullable(STATED.get(key(text)));
    }

    /** @param text a whole cell; empty where it says something else, or nothing at all */
    Optional<NoValue> read(String text) {
        String word = key(text);
        return Optional.ofNullable(STATED.get(word)).or(() -> Optional.ofNullable(words.get(word)));
    }

    static String key(String text) {
        String word = PlainText.of(text).toLowerCase(Locale.ROOT);
        return hasEdges(word) ? EDGES.matcher(word).replaceAll("") : word;
    }

    /** Whether there may be anything to take off: at the end of a word of other letters an end of line may follow it. */
    private static boolean hasEdges(String word) {
        if (word.isEmpty()) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        return "[(".indexOf(word.charAt(0)) >= 0 || "]).".indexOf(last) >= 0 || last > '~';
    }
}
