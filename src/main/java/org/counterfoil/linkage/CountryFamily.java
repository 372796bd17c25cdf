package org.counterfoil.linkage;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.ClosedWords.Vocabulary;

/**
 * Countries; one in common is enough. A report that states none has that of its victim: as the description says (<i>an Indian
 * bank</i>), or where a known victim has its seat.
 */
final class CountryFamily implements ValueFamily<CountryFamily.Place> {

    private final ClosedWords words;
    private final KnownVictims victims;

    /**
     * A country of a report.
     *
     * @param stated whether the report states it
     * @param named whether the report names its victim
     */
    record Place(Country country, boolean stated, boolean named) {}

    CountryFamily(ClosedWords words, KnownVictims victims) {
        this.words = words;
        this.victims = victims;
    }

    @Override
    public List<Place> facts(Report report, List<String> fields) {
        List<Country> stated = fields.stream()
                .flatMap(field -> report.values(field, Country.class).stream())
                .distinct()
                .toList();
        if (!stated.isEmpty()) {
            return places(stated, true, report);
        }
        List<Country> described = described(report);
        return places(described.isEmpty() ? victims.seats(report) : described, false, report);
    }

    private static List<Place> places(List<Country> countries, boolean stated, Report report) {
        boolean named =
                report.claims().stream().anyMatch(claim -> claim.value() instanceof Name name && !name.anonymous());
        return countries.stream()
                .map(country -> new Place(country, stated, named))
                .toList();
    }

    private List<Country> described(Report report) {
        return report.claims().stream()
                .filter(claim -> claim.value() instanceof Name name && name.anonymous())
                .flatMap(claim ->
                        words.in(Vocabulary.COUNTRY_IN_WORDS, claim.value().text()))
                .map(Country::new)
                .distinct()
                .toList();
    }

    @Override
    public String words(Place fact) {
        return fact.country().alpha2() + (fact.stated() ? "" : " (the victim's)");
    }

    /** Where both name their victims, a known seat says no more than the names do. */
    @Override
    public boolean comparable(Place left, Place right) {
        return left.stated() && right.stated() || !left.named() || !right.named();
    }

    @Override
    public boolean holds(Level level, Place left, Place right) {
        return level.test() == LevelTest.SAME_COUNTRY && left.country().equals(right.country());
    }

    @Override
    public Optional<String> term(Place fact) {
        return Optional.of(fact.country().alpha2());
    }
}
