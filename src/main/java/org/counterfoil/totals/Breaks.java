package org.counterfoil.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterfoil.incident.Break;

/** Collects breaks and gives each the night in which it was first seen. */
final class Breaks {

    private final LocalDate night;
    private final Function<String, Optional<LocalDate>> firstSeen;
    private final List<Break> found = new ArrayList<>();

    Breaks(LocalDate night, Function<String, Optional<LocalDate>> firstSeen) {
        this.night = night;
        this.firstSeen = firstSeen;
    }

    /**
     * The figures of a break.
     *
     * @param difference with its unit, or empty
     * @param tolerance with its unit, or empty
     */
    record Figures(String expected, String found, String difference, String tolerance) {

        static Figures of(String expected, String found) {
            return new Figures(expected, found, "", "");
        }
    }

    void add(Break.Kind kind, String subject, String field, Figures figures, String detail, String nextStep) {
        Break tonight = new Break(
                kind,
                subject,
                field,
                figures.expected(),
                figures.found(),
                figures.difference(),
                figures.tolerance(),
                detail,
                night,
                nextStep);
        found.add(tonight.firstSeenOn(firstSeen.apply(tonight.identity()).orElse(night)));
    }

    List<Break> all() {
        return List.copyOf(found);
    }
}
