package org.counterfoil.linkage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Amount;
import org.counterfoil.incident.Coins;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Report;

/** Amounts. Only amounts of one unit are compared: a rate is another statement. */
final class AmountFamily implements ValueFamily<AmountFact> {

    private static final String DOLLAR = "USD";
    private static final List<Double> SLIPS = List.of(1e3, 1e6);

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
        return fact.stated().text() + (fact.net() ? " (net)" : "");
    }

    @Override
    public boolean comparable(AmountFact left, AmountFact right) {
        return left.unit().equals(right.unit());
    }

    @Override
    public boolean holds(Level level, AmountFact left, AmountFact right) {
        boolean net = left.net() || right.net();
        double ratio = left.ratio(right);
        return switch (level.test()) {
            case SAME_ROUND -> !net && ratio == 1 && left.digits() <= level.parameter();
            case SAME_DIGITS -> !net && left.sameDigits(right, level.parameter());
            case RATIO -> !net && ratio <= level.parameter();
            case NET_RATIO -> left.net() != right.net() && ratio <= level.parameter();
            case SCALE_SLIP -> !net && SLIPS.stream().anyMatch(slip -> slipped(ratio / slip, level.parameter()));
            case COMPATIBLE -> !net && left.agreesWith(right);
            default -> false;
        };
    }

    private static boolean slipped(double off, double most) {
        return off <= most && 1 / off <= most;
    }

    @Override
    public Optional<String> term(AmountFact fact) {
        return Optional.empty();
    }
}
