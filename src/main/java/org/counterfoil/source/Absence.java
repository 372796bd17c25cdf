package org.counterfoil.source;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.NoValue.Reason;

/** Words by which a source says that it gives no value: a table anyone may edit. Immutable. */
final class Absence {

    private final TreeMap<String, NoValue> words;

    private Absence(TreeMap<String, NoValue> words) {
        this.words = words;
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
        String word = key(text);
        return Stream.of(Reason.UNKNOWN, Reason.NOT_APPLICABLE)
                .map(NoValue::new)
                .filter(none -> none.text().equals(word))
                .findFirst();
    }

    /** @param text a whole cell; empty where it says something else, or nothing at all */
    Optional<NoValue> read(String text) {
        return stated(text).or(() -> Optional.ofNullable(words.get(key(text))));
    }

    private static String key(String text) {
        return PlainText.of(text).toLowerCase(Locale.ROOT).replaceAll("^[\\[(]|[\\])]$|(?<=\\w)\\.$", "");
    }
}
