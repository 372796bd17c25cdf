package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Modality;

/**
 * What a piece of text was read as. Parsing never guesses silently: a second possible reading is an alternative, and
 * what could not be read is a problem.
 *
 * @param values the values read, in the order of the text; empty where there is a problem
 * @param alternatives other values the same text may mean; empty where it is unambiguous
 * @param modalities how the text hedges
 * @param problem why nothing was read, in a few words for an issue; empty where something was read
 * @param doubt why what was read can hardly be meant, in a few words; empty where nothing is odd
 */
public record Reading<V>(
        List<V> values, List<V> alternatives, List<Modality> modalities, String problem, String doubt) {

    public Reading {
        values = List.copyOf(values);
        alternatives = List.copyOf(alternatives);
        modalities = List.copyOf(modalities);
        if (values.isEmpty() == problem.isEmpty()) {
            throw new IllegalArgumentException("A reading has values or a problem: " + values + " '" + problem + "'");
        }
    }

    public static <V> Reading<V> of(V value) {
        return new Reading<>(List.of(value), List.of(), List.of(), "", "");
    }

    public static <V> Reading<V> of(List<V> values, List<Modality> modalities) {
        return new Reading<>(values, List.of(), modalities, "", "");
    }

    /** One value was taken; the other is as good. */
    public static <V> Reading<V> ambiguous(V taken, List<V> alternatives) {
        return new Reading<>(List.of(taken), alternatives, List.of(), "", "");
    }

    public static <V> Reading<V> unreadable(String problem) {
        return new Reading<>(List.of(), List.of(), List.of(), problem, "");
    }

    public Reading<V> doubting(String why) {
        return new Reading<>(values, alternatives, modalities, problem, why);
    }

    public Optional<V> first() {
        return values.stream().findFirst();
    }
}
