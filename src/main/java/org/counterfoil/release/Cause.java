package org.counterfoil.release;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why something is not what it was in the last release: what happened to that which it is made of. */
public enum Cause {
    /** The source was not there, or had been taken out. */
    SOURCE_ADDED("The source is new, or was brought back."),
    /** Its descriptor says so, or it has none any more and no file. */
    SOURCE_WITHDRAWN("The source was taken out."),
    /** The bytes of a document differ. */
    SOURCE_CHANGED("The source says something else: a document came, went or differs."),
    /** A document could not be read tonight, or can be again. */
    SOURCE_STALE("A document was missing or set aside and what it last said carried over, or it is there again."),
    /** A table under {@code model} or {@code reference}, or a source.yml. */
    RULE_CHANGED("A table or a source.yml says something else."),
    /** A person's. */
    DECISION("A person decided, or took a decision back."),
    /** The table of dated rates. */
    RATE_CHANGED("Coins or currencies are valued at other rates."),
    /** The night itself: the last day's rate is that of another day. */
    NIGHT_PASSED("The night is a later one: the last rate by then is another, or a year no longer provisional."),
    /** The tables that the linkage weighs by. */
    MODEL_CHANGED("The linkage weighs by other tables."),
    /** Its classes or built-in tables. */
    PROGRAM_CHANGED("Another version or build of the program made the release.");

    private static final String SEPARATOR = "; ";

    private final String meaning;

    Cause(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** As published: {@code source changed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Several as published, each once and in their order: {@code source changed; decision}. */
    static String text(Collection<Cause> causes) {
        return causes.stream().distinct().sorted().map(Cause::text).collect(Collectors.joining(SEPARATOR));
    }

    /** @throws IllegalArgumentException if the text is not what {@link #text(Collection)} gives */
    public static Set<Cause> of(String text) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (String word : text.isEmpty() ? new String[0] : text.split(SEPARATOR)) {
            causes.add(Stream.of(values())
                    .filter(cause -> cause.text().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No cause is called '" + word + "'")));
        }
        return causes;
    }

    /** All words with what they mean, for the codebook. */
    static String meanings() {
        return Stream.of(values())
                .map(cause ->
                        cause.text() + ": " + cause.meaning().substring(0, 1).toLowerCase(Locale.ROOT)
                                + cause.meaning().substring(1, cause.meaning().length() - 1))
                .collect(Collectors.joining(SEPARATOR));
    }
}
