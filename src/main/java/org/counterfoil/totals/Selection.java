package org.counterfoil.totals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;

/**
 * The incidents in the scope of a stated total, by id.
 *
 * @param counted inside or unsure
 * @param inside those wholly in it
 * @param unsure those that may lie outside the period, or may be of another kind: counted, but not surely
 * @param undated those that fit but for having no date, where the scope has a period: not counted
 * @param listedOutside those of the scope's listing that the rest of the scope leaves out: not counted
 */
record Selection(
        List<Item> counted, List<Item> inside, List<Item> unsure, List<Item> undated, List<Item> listedOutside) {

    private enum Place {
        INSIDE,
        UNSURE,
        UNDATED,
        OUTSIDE
    }

    /** @param items by id */
    static Selection of(StatedTotal total, List<Item> items) {
        Scope scope = total.scope();
        boolean listed = !scope.listing().isEmpty();
        List<Item> asked = listed ? listed(Listing.of(total), items) : attributed(scope, items);
        Map<Place, List<Item>> places = asked.stream()
                .collect(groupingBy(item -> place(total, item, listed), () -> new EnumMap<>(Place.class), toList()));
        List<Item> inside = places.getOrDefault(Place.INSIDE, List.of());
        List<Item> edge = places.getOrDefault(Place.UNSURE, List.of());
        List<Item> outside = places.getOrDefault(Place.OUTSIDE, List.of());
        return new Selection(
                Stream.concat(inside.stream(), edge.stream())
                        .sorted(Comparator.comparing(Item::id))
                        .toList(),
                inside,
                edge,
                places.getOrDefault(Place.UNDATED, List.of()),
                listed ? outside : List.of());
    }

    /** Whether an incident is in a scope for sure, whenever it happened. */
    static boolean isInside(Scope scope, Item item) {
        return isAttributed(scope, item)
                && meets(scope.countries(), item.countries())
                && meets(scope.victims(), item.namedVictims())
                && meets(scope.victimKinds(), item.victimKinds());
    }

    /** A source lists what it counts: a row that does not say when, or of what kind, may well be meant. */
    private static Place place(StatedTotal total, Item item, boolean listed) {
        Scope scope = total.scope();
        if (!meets(scope.countries(), item.countries()) || !meets(scope.victims(), item.namedVictims())) {
            return Place.OUTSIDE;
        }
        Place when = when(total, item, listed);
        boolean kindMet = meets(scope.victimKinds(), item.victimKinds());
        boolean kindOpen = listed || item.victimKinds().isEmpty();
        if (kindMet || when != Place.INSIDE) {
            return kindMet || kindOpen ? when : Place.OUTSIDE;
        }
        return kindOpen ? Place.UNSURE : Place.OUTSIDE;
    }

    private static Place when(StatedTotal total, Item item, boolean listed) {
        DateInterval occurred = item.occurred();
        DateInterval period = total.scope().period();
        if (occurred == null) {
            return period == null ? Place.INSIDE : listed ? Place.UNSURE : Place.UNDATED;
        }
        if (isStatedBefore(total, occurred)) {
            return Place.OUTSIDE;
        }
        if (period == null || period.contains(occurred)) {
            return Place.INSIDE;
        }
        return period.overlaps(occurred) ? Place.UNSURE : Place.OUTSIDE;
    }

    /** Nobody counts what has not happened yet, whether or not a period was stated. */
    private static boolean isStatedBefore(StatedTotal total, DateInterval occurred) {
        DateInterval stated = total.stated();
        return stated != null && occurred.earliest().isAfter(stated.latest());
    }

    /** Whoever is held responsible: the listing is its source's own answer to that. */
    private static List<Item> listed(Listing listing, List<Item> items) {
        return items.stream()
                .filter(item -> !listing.rows(item.incident()).isEmpty())
                .toList();
    }

    private static List<Item> attributed(Scope scope, List<Item> items) {
        return items.stream().filter(item -> isAttributed(scope, item)).toList();
    }

    private static <T> boolean meets(Collection<T> wanted, Collection<T> given) {
        return wanted.isEmpty() || given.stream().anyMatch(wanted::contains);
    }

    /** By the state behind the actor where the scope names one: a unit's theft is its state's. */
    private static boolean isAttributed(Scope scope, Item item) {
        if (!scope.sponsor().isEmpty()) {
            return item.attributions().stream().map(Attribution::sponsor).anyMatch(scope.sponsor()::equals);
        }
        return scope.actor().isEmpty()
                || item.attributions().stream().map(Attribution::actor).anyMatch(scope.actor()::equals);
    }
}
