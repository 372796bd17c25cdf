package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Report;

/** Countries; one in common is enough. */
final class CountryFamily implements ValueFamily<Country> {

    @Override
    public List<Country> facts(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> report.values(field, Country.class).stream())
                .distinct()
                .toList();
    }

    @Override
    public String words(Country fact) {
        return fact.alpha2();
    }

    @Override
    public boolean holds(Level level, Country left, Country right) {
        return level.test() == LevelTest.SAME_COUNTRY && left.equals(right);
    }

    @Override
    public Optional<String> term(Country fact) {
        return Optional.of(fact.alpha2());
    }
}
