package org.counterfoil.incident;

/** How much of something: money in a currency, or a quantity of a coin. */
public sealed interface Amount extends Value permits Money, CoinAmount {

    /** ISO 4217 code of a currency, or the symbol of a coin; upper case. */
    String unit();

    Range range();

    /** The same unit with another range. */
    Amount with(Range range);

    @Override
    default String text() {
        return unit() + " " + range().text();
    }

    @Override
    default boolean agreesWith(Value other) {
        return other instanceof Amount amount
                && kind().equals(amount.kind())
                && unit().equals(amount.unit())
                && range().agreesWith(amount.range());
    }
}
