package org.counterfoil.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.incident.Country;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.jspecify.annotations.Nullable;

/**
 * The countries that a total's parts name, one each, held against the countries of the listings that other totals over
 * the same actor and period sum up; or, where there is none, of the incidents in the total's own scope.
 */
final class CountryLists {

    private final List<Held> held;
    private final List<Item> items;

    /** A statement's parts are asked for again and again. */
    private final SortedMap<String, List<Held>> parts = new TreeMap<>();

    CountryLists(List<Held> held, List<Item> items) {
        this.held = held;
        this.items = items;
        for (Held one : held) {
            if (!one.total().partOf().isEmpty()) {
                parts.computeIfAbsent(parent(one.total()), key -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** The statement that a total is a part of; a bare key means one of the same source. */
    static String parent(StatedTotal part) {
        return part.partOf().contains("/") ? part.partOf() : part.origin().source() + "/" + part.partOf();
    }

    List<Held> parts(StatedTotal total) {
        return parts.getOrDefault(total.statement(), List.of());
    }

    /** Countries that parts are about; empty where a part is about none or several. */
    List<Country> named(StatedTotal total) {
        List<Held> ofTotal = parts(total);
        if (ofTotal.stream().anyMatch(part -> part.total().scope().countries().size() != 1)) {
            return List.of();
        }
        return ofTotal.stream()
                .map(part -> part.total().scope().countries().get(0))
                .distinct()
                .toList();
    }

    /** Comparisons by the name of the listing, {@code source/document}; empty where the total's parts name no countries. */
    SortedMap<String, CountryComparison> comparisons(StatedTotal total) {
        SortedMap<String, CountryComparison> found = new TreeMap<>();
        List<Country> named = named(total);
        if (!named.isEmpty()) {
            listings(total)
                    .forEach((name, listing) ->
                            found.put(name, CountryComparison.of(named, countries(listed(listing)))));
        }
        return found;
    }

    /** What the result of a total says of countries; empty where its parts name none. */
    String remark(StatedTotal total) {
        List<Country> named = named(total);
        if (named.isEmpty()) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        comparisons(total).forEach((name, comparison) -> sentences.add(comparison.sentence("its parts", name)));
        if (sentences.isEmpty()) {
            List<Item> counted = Selection.of(total, items).counted();
            sentences.add(
                    CountryComparison.of(named, countries(counted)).sentence("its parts", "the incidents in scope"));
        }
        return "Countries: " + String.join(" ", sentences);
    }

    private Map<String, Listing> listings(StatedTotal total) {
        Map<String, Listing> found = new TreeMap<>();
        held.stream()
                .filter(Held::hasListing)
                .map(Held::total)
                .filter(other -> speaksOfTheSame(total.scope(), other.scope()))
                .map(Listing::of)
                .filter(Listing::isWholeDocument)
                .forEach(listing -> found.put(listing.text(), listing));
        return found;
    }

    private static boolean speaksOfTheSame(Scope one, Scope other) {
        boolean actor = one.sponsor().isEmpty()
                ? one.actor().equals(other.actor())
                : one.sponsor().equals(other.sponsor());
        return actor && isNear(one.period(), other.period());
    }

    /** The same period, give or take how its ends were written: a month by one, a day by the other. */
    static boolean isNear(@Nullable DateInterval one, @Nullable DateInterval other) {
        if (one == null || other == null) {
            return one == other;
        }
        return isNear(one.earliest(), other.earliest()) && isNear(one.latest(), other.latest());
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) <= 31;
    }

    private List<Item> listed(Listing listing) {
        return items.stream()
                .filter(item -> !listing.rows(item.incident()).isEmpty())
                .toList();
    }

    private static List<Country> countries(List<Item> some) {
        return some.stream()
                .flatMap(item -> item.countries().stream())
                .distinct()
                .toList();
    }
}
