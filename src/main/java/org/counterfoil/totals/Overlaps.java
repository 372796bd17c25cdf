package org.counterfoil.totals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Scope;
import org.counterfoil.incident.StatedTotal;
import org.counterfoil.totals.Overlap.How;
import org.jspecify.annotations.Nullable;

/** Finds totals that may not be added. */
final class Overlaps {

    private Overlaps() {}

    /** A part is left out where its whole is there: it overlaps with what its whole overlaps with. */
    static List<Overlap> of(List<Held> held) {
        List<Held> wholes = held.stream()
                .filter(part -> held.stream().noneMatch(whole -> isPart(part.total(), whole.total())))
                .toList();
        List<Overlap> found = new ArrayList<>();
        for (int left = 0; left < wholes.size(); left++) {
            for (Held other : wholes.subList(left + 1, wholes.size())) {
                Held one = wholes.get(left);
                if (overlap(one.total(), other.total())) {
                    How how = how(one.total().scope(), other.total().scope());
                    found.add(new Overlap(one.total().id(), other.total().id(), how, shared(one, other)));
                }
            }
        }
        return found.stream().distinct().sorted(Overlap.ORDER).toList();
    }

    private static boolean overlap(StatedTotal one, StatedTotal other) {
        return one.measure() == other.measure()
                && one.unit().equals(other.unit())
                && overlap(one.scope(), other.scope());
    }

    private static boolean isPart(StatedTotal part, StatedTotal whole) {
        return !part.partOf().isEmpty()
                && part.measure() == whole.measure()
                && CountryLists.parent(part).equals(whole.statement());
    }

    static boolean overlap(Scope one, Scope other) {
        return sameActor(one, other)
                && (one.period() == null
                        || other.period() == null
                        || one.period().overlaps(other.period()))
                && meet(one.countries(), other.countries())
                && meet(one.victims(), other.victims())
                && meet(one.victimKinds(), other.victimKinds());
    }

    private static boolean sameActor(Scope one, Scope other) {
        if (!one.sponsor().isEmpty() && !other.sponsor().isEmpty()) {
            return one.sponsor().equals(other.sponsor());
        }
        return one.actor().isEmpty() || other.actor().isEmpty() || one.actor().equals(other.actor());
    }

    private static boolean meet(Collection<?> one, Collection<?> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static How how(Scope one, Scope other) {
        boolean contains = contains(one, other);
        boolean within = contains(other, one);
        if (contains && within) {
            return How.SAME;
        }
        return contains ? How.CONTAINS : within ? How.WITHIN : How.PARTLY;
    }

    private static boolean contains(Scope outer, Scope inner) {
        return (outer.actor().isEmpty() && outer.sponsor().isEmpty() || sameActor(outer, inner) && isNamed(inner))
                && contains(outer.period(), inner.period())
                && holds(outer.countries(), inner.countries())
                && holds(outer.victims(), inner.victims())
                && holds(outer.victimKinds(), inner.victimKinds());
    }

    private static boolean isNamed(Scope scope) {
        return !scope.actor().isEmpty() || !scope.sponsor().isEmpty();
    }

    private static boolean contains(@Nullable DateInterval outer, @Nullable DateInterval inner) {
        return outer == null || inner != null && outer.contains(inner);
    }

    private static boolean holds(Collection<?> outer, Collection<?> inner) {
        return outer.isEmpty() || !inner.isEmpty() && outer.containsAll(inner);
    }

    private static int shared(Held one, Held other) {
        SortedSet<String> ids = new TreeSet<>();
        one.selection().counted().forEach(item -> ids.add(item.id()));
        return (int) other.selection().counted().stream()
                .filter(item -> ids.contains(item.id()))
                .count();
    }
}
