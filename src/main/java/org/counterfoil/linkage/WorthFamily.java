package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.AmountText;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/** Coins in one report against dollars in the other, by what the coins were worth when it happened. */
final class WorthFamily implements ReportFamily<WorthFact> {

    private static final String DOLLAR = "USD";

    private final CoinPrices prices;
    private final Coins worthOne;

    WorthFamily(CoinPrices prices, Coins worthOne) {
        this.prices = prices;
        this.worthOne = worthOne;
    }

    /** The dollars; where there are none, all coins together. Dollar coins alone are dollars, and compared as such elsewhere. */
    @Override
    public List<WorthFact> facts(Report report, List<String> fields) {
        List<WorthFact> dollars = new ArrayList<>();
        TreeMap<String, Double> coins = new TreeMap<>();
        List<String> words = new ArrayList<>();
        Optional<DateInterval> when = when(report);
        for (String field : fields) {
            for (Amount amount : report.values(Comparison.plain(field), Amount.class)) {
                double figure = amount.range().figure().doubleValue();
                if (amount instanceof Money money) {
                    if (money.currency().equals(DOLLAR)) {
                        dollars.add(new WorthFact(
                                when,
                                Optional.of(figure),
                                Collections.emptySortedMap(),
                                AmountText.readable(money.text())));
                    }
                } else {
                    coins.merge(worthOne.compared(amount.unit()), figure, Double::sum);
                    words.add(AmountText.readable(amount.text()));
                }
            }
        }
        if (!dollars.isEmpty()) {
            return dollars;
        }
        return coins.isEmpty() || coins.firstKey().equals(DOLLAR) && coins.size() == 1
                ? List.of()
                : List.of(new WorthFact(when, Optional.empty(), coins, String.join(" + ", words)));
    }

    private static Optional<DateInterval> when(Report report) {
        return report.claims().stream()
                .map(claim -> claim.value())
                .filter(DateInterval.class::isInstance)
                .map(DateInterval.class::cast)
                .findFirst();
    }

    @Override
    public String words(WorthFact fact) {
        return fact.words();
    }

    @Override
    public CodeComparison comparison(Column<WorthFact> column, List<Level> levels) {
        return new WorthLevels(column, levels, prices);
    }

    @Override
    public Optional<String> term(WorthFact fact) {
        return Optional.empty();
    }
}
