package org.counterfoil.fusion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Value;

/**
 * The middle of what is said: a statement that somebody made, never a mean of two. Each independent origin is heard once, by
 * the middle of its own statements, so that a figure that is copied often has no more weight than its author.
 */
final class Median {

    private Median() {}

    /**
     * @param voices of one amount in one unit, or of one date; at least one
     * @return those at the middle; of an even number of origins those at both of the two in the middle
     */
    static List<Voice> kept(List<Voice> voices) {
        List<BigDecimal> heard =
                voices.stream().collect(groupingBy(Voice::origin, TreeMap::new, toList())).values().stream()
                        .flatMap(Median::middle)
                        .sorted()
                        .toList();
        List<BigDecimal> middle = middle(heard.stream()).toList();
        return voices.stream().filter(voice -> middle.contains(place(voice))).toList();
    }

    /** Two places an origin, equal where its statements have one middle: so all origins weigh the same. */
    private static Stream<BigDecimal> middle(List<Voice> ofOneOrigin) {
        return middle(ofOneOrigin.stream().map(Median::place).distinct().sorted());
    }

    private static Stream<BigDecimal> middle(Stream<BigDecimal> sorted) {
        List<BigDecimal> places = sorted.toList();
        return Stream.of(places.get((places.size() - 1) / 2), places.get(places.size() / 2));
    }

    /** Where the first value lies: the figure of an amount, twice the middle day of a date. */
    private static BigDecimal place(Voice voice) {
        Value value = voice.values().get(0);
        if (value instanceof DateInterval date) {
            return BigDecimal.valueOf(
                    date.earliest().toEpochDay() + date.latest().toEpochDay());
        }
        return ((Amount) value).range().figure().stripTrailingZeros();
    }
}
