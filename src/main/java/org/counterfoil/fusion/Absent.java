package org.counterfoil.fusion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterfoil.incident.Field;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.NoValue.Reason;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.Resolution.Status;

/**
 * A field of which sources speak without giving a value. Whoever gives something that could not be read knows more than who
 * says that it is unknown, and who says so knows that there is something, unlike who says that it does not apply.
 *
 * @param claims that count, at least one, and others
 */
record Absent(Field field, List<Cited> claims) {

    Resolution resolution() {
        return Stream.of(Reason.UNREADABLE, Reason.UNKNOWN, Reason.NOT_APPLICABLE)
                .filter(reason -> claims.stream().anyMatch(says(reason)))
                .map(reason -> new Resolution(
                        field,
                        status(reason),
                        List.of(),
                        null,
                        "",
                        claims.stream().filter(says(reason)).toList(),
                        claims.stream().filter(says(reason).negate()).toList()))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<Cited> says(Reason reason) {
        return cited -> cited.counts() && cited.claim().value().equals(new NoValue(reason));
    }

    private static Status status(Reason reason) {
        return switch (reason) {
            case UNREADABLE -> Status.UNREADABLE;
            case UNKNOWN -> Status.UNKNOWN;
            case NOT_APPLICABLE -> Status.NOT_APPLICABLE;
        };
    }
}
