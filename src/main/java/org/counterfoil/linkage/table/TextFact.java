package org.counterfoil.linkage.table;

import java.util.List;

/**
 * What a cell says, made ready to be compared. Two facts are equal where their texts are. Immutable.
 */
public final class TextFact {

    static final int[] NO_WORDS = {};

    private final String text;
    private final int[] words;
    private final List<Person> persons;

    TextFact(String text, int[] words, List<Person> persons) {
        this.text = text;
        this.words = words;
        this.persons = persons;
    }

    /** Compatibility form, lower case, spaces one. */
    public String text() {
        return text;
    }

    /** Numbers of its words in the column's dictionary, ascending, repeated as they occur; not a copy. */
    public int[] words() {
        return words;
    }

    /** The persons that it lists; none where they were not asked for. */
    public List<Person> persons() {
        return persons;
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
        return text;
    }
}
