package org.counterfoil.linkage.table;

import java.util.List;
import org.counterfoil.linkage.similarity.Letters;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says, made ready to be compared. Two facts are equal where their texts are. Immutable.
 */
public final class TextFact {

    static final int[] NO_WORDS = {};

    private final String text;
    private final int[] words;
    private final List<Person> persons;
    private final List<TextFact> parts;
    private final double number;
    private final @Nullable Letters letters;

    TextFact(String text, int[] words, List<Person> persons, List<TextFact> parts, @Nullable Letters letters) {
        this.text = text;
        this.words = words;
        this.persons = persons;
        this.parts = parts;
        this.number = NumberText.of(text());
        this.letters = letters;
    }

    /** Compatibility form, lower case, spaces one; of several cells, the main one. */
    public String text() {
        return parts.isEmpty() ? text : parts.get(0).text();
    }

    /** Its letters, made ready; made for the occasion where the column is too long to keep them. */
    public Letters letters() {
        return letters != null ? letters : Letters.of(text());
    }

    /** Numbers of its words in the column's dictionary, ascending, repeated as they occur; not a copy. */
    public int[] words() {
        return words;
    }

    /** The persons that it lists; none where they were not asked for. */
    public List<Person> persons() {
        return persons;
    }

    /** The cells that it was put together of, the main one first; none where it is a single cell. */
    public List<TextFact> parts() {
        return parts;
    }

    /** Its number, or NaN where it is none. */
    public double number() {
        return number;
    }

    /** Its day as year, month and day in eight digits (the day may be impossible), or 0 where it is none. */
    public int date() {
        return DateText.of(text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextFact fact && text.equals(fact.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return parts.isEmpty()
                ? text
                : String.join(" / ", parts.stream().map(TextFact::toString).toList());
    }
}
