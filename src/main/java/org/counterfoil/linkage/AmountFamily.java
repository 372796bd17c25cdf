package org.counterfoil.linkage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.AmountText;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;

/** Amounts. Only amounts of one unit are compared: a rate is another statement. */
final class AmountFamily implements ReportFamily<AmountFact> {

    private static final String DOLLAR = "USD";

    private final Coins coins;

    AmountFamily(Coins coins) {
        this.coins = coins;
    }

    @Override
    public List<AmountFact> facts(Report report, List<String> fields) {
        List<AmountFact> gross = new ArrayList<>();
        List<Amount> back = new ArrayList<>();
        for (String field : fields) {
            List<Amount> amounts = report.values(Comparison.plain(field), Amount.class);
            if (field.startsWith(Comparison.TAKEN_OFF)) {
                back.addAll(amounts);
            } else {
                boolean ceiling = field.startsWith(Comparison.CEILING);
                amounts.forEach(amount -> gross.add(fact(amount, false, ceiling)));
            }
        }
        List<AmountFact> facts = new ArrayList<>(inBasket(gross));
        gross.stream()
                .filter(fact -> !fact.ceiling())
                .forEach(fact ->
                        back.forEach(amount -> net(fact.stated(), amount).ifPresent(facts::add)));
        return facts;
    }

    /** Dollar coins beside coins of other kinds, where nothing is said in dollars, are a part of what was taken. */
    private static List<AmountFact> inBasket(List<AmountFact> facts) {
        boolean basket = facts.stream().map(AmountFact::unit).distinct().count() > 1
                && facts.stream().noneMatch(fact -> fact.stated().unit().equals(DOLLAR));
        return basket
                ? facts.stream()
                        .map(fact -> fact.unit().equals(DOLLAR) ? fact.asPart() : fact)
                        .toList()
                : facts;
    }

    private Optional<AmountFact> net(Amount gross, Amount back) {
        BigDecimal net = gross.range().figure().subtract(back.range().figure());
        return gross.unit().equals(back.unit()) && net.signum() > 0
                ? Optional.of(fact(gross.with(Range.exactly(net)), true, false))
                : Optional.empty();
    }

    private AmountFact fact(Amount amount, boolean net, boolean ceiling) {
        return new AmountFact(
                amount, coins.compared(amount.unit()), amount.range().figure().doubleValue(), net, ceiling);
    }

    @Override
    public String words(AmountFact fact) {
        return AmountText.readable(fact.stated().text()) + (fact.net() ? " (net)" : "");
    }

    @Override
    public CodeComparison comparison(Column<AmountFact> column, List<Level> levels) {
        return new AmountLevels(column, levels);
    }

    @Override
    public Optional<String> term(AmountFact fact) {
        return Optional.empty();
    }
}
