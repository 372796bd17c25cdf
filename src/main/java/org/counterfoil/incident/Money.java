package org.counterfoil.incident;

import java.util.Locale;

/**
 * An amount of money. Cents and beyond are kept: nothing is rounded.
 *
 * @param currency ISO 4217 code, upper case
 */
public record Money(String currency, Range range) implements Amount {

    public Money {
        if (currency.isBlank() || currency.contains(" ") || !currency.equals(currency.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Not a unit in upper case: '" + currency + "'");
        }
    }

    @Override
    public String unit() {
        return currency;
    }

    @Override
    public Money with(Range other) {
        return new Money(currency, other);
    }

    @Override
    public String kind() {
        return "money";
    }

    /** @throws IllegalArgumentException if the text is not a unit, a space and a range */
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("Not a unit and a range: '" + text + "'");
        }
        return new Money(text.substring(0, space).intern(), Range.parse(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return text();
    }
}
