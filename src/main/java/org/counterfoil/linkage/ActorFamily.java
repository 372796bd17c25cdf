package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Report;

/** Whom the reports hold responsible. */
final class ActorFamily implements ValueFamily<Attribution> {

    @Override
    public List<Attribution> facts(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> report.values(field, Attribution.class).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words(Attribution fact) {
        return fact.text();
    }

    @Override
    public boolean holds(Level level, Attribution left, Attribution right) {
        return switch (level.test()) {
            case SAME_ACTOR -> left.actor().equals(right.actor());
            case SAME_SPONSOR -> !left.sponsor().isEmpty() && left.sponsor().equals(right.sponsor());
            default -> false;
        };
    }

    @Override
    public Optional<String> term(Attribution fact) {
        return Optional.of(fact.actor());
    }
}
