package org.counterfoil.source;

import org.counterfoil.incident.Amount;
import org.counterfoil.incident.CoinAmount;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Range;

/**
 * What a number counts.
 *
 * @param code ISO 4217 code of a currency or symbol of a coin, upper case
 */
record Unit(String code, boolean money) {

    static final Unit DOLLAR = new Unit("USD", true);

    static Unit currency(String code) {
        return new Unit(code, true);
    }

    static Unit coin(String symbol) {
        return new Unit(symbol.toUpperCase(java.util.Locale.ROOT), false);
    }

    Amount of(Range range) {
        return money ? new Money(code, range) : new CoinAmount(code, range);
    }
}
