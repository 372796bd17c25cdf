package org.counterfoil.totals;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterfoil.incident.Country;

/**
 * Two lists of countries held against each other; each part sorted by code.
 *
 * @param onlyFirst those that the second list lacks
 */
public record CountryComparison(List<Country> both, List<Country> onlyFirst, List<Country> onlySecond) {

    public static CountryComparison of(Collection<Country> first, Collection<Country> second) {
        return new CountryComparison(
                where(first, second, true), where(first, second, false), where(second, first, false));
    }

    private static List<Country> where(Collection<Country> some, Collection<Country> others, boolean shared) {
        SortedSet<String> codes = new TreeSet<>();
        some.stream()
                .filter(country -> others.contains(country) == shared)
                .map(Country::alpha2)
                .forEach(codes::add);
        return codes.stream().map(Country::new).toList();
    }

    public boolean isSame() {
        return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }

    /** For people: <i>15 countries stand in both; only in the press: PL; only in annex-21.pdf: ES, JP.</i> */
    public String sentence(String first, String second) {
        return both.size() + (both.size() == 1 ? " country stands" : " countries stand") + " in both"
                + only(first, onlyFirst) + only(second, onlySecond) + ".";
    }

    private static String only(String name, List<Country> countries) {
        return countries.isEmpty()
                ? "; none only in " + name
                : "; only in " + name + ": "
                        + String.join(
                                ", ", countries.stream().map(Country::alpha2).toList());
    }
}
