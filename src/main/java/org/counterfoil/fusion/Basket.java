package org.counterfoil.fusion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.CoinAmount;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Resolution;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.SourceProfile;

/**
 * The quantities that make up one loss together. Coins of one report are parts of a whole and are added; what another report
 * states in another unit is the same loss told otherwise, and so is every currency.
 */
final class Basket {

    private final Resolution resolution;
    private final Map<String, Integer> ranks = new TreeMap<>();

    Basket(Resolution resolution, List<SourceProfile> sources) {
        this.resolution = resolution;
        sources.forEach(source -> ranks.put(source.id(), source.rank()));
    }

    /** Coins before currencies, of the report that names most of them; of several such, of the most trusted source. */
    SortedSet<String> units() {
        SortedSet<String> coins = best(cited -> cited.claim().value() instanceof CoinAmount);
        if (!coins.isEmpty()) {
            return coins;
        }
        SortedSet<String> currencies = best(cited -> cited.claim().value() instanceof Amount);
        return currencies.isEmpty() ? currencies : new TreeSet<>(List.of(currencies.first()));
    }

    private SortedSet<String> best(Predicate<Cited> which) {
        TreeMap<ReportId, TreeSet<String>> byReport = resolution.supporting().stream()
                .filter(which)
                .collect(groupingBy(
                        cited -> cited.report().id(), TreeMap::new, mapping(Basket::unit, toCollection(TreeSet::new))));
        return byReport.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<ReportId, TreeSet<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(
                                entry -> ranks.getOrDefault(entry.getKey().source(), Integer.MAX_VALUE))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .orElseGet(TreeSet::new);
    }

    private static String unit(Cited cited) {
        return ((Amount) cited.claim().value()).unit();
    }
}
