package org.counterfoil.incident;

import java.util.Locale;

/**
 * A quantity of a coin or token. Its worth in money is another statement, made on some day at some rate.
 *
 * @param asset symbol of the coin or token as its market writes it, upper case
 */
public record CoinAmount(String asset, Range range) implements Amount {

    public CoinAmount {
        if (asset.isBlank() || asset.contains(" ") || !asset.equals(asset.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Not a unit in upper case: '" + asset + "'");
        }
    }

    @Override
    public String unit() {
        return asset;
    }

    @Override
    public CoinAmount with(Range other) {
        return new CoinAmount(asset, other);
    }

    @Override
    public String kind() {
        return "coin";
    }

    /** @throws IllegalArgumentException if the text is not a unit, a space and a range */
    public static CoinAmount parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("Not a unit and a range: '" + text + "'");
        }
        return new CoinAmount(text.substring(0, space).intern(), Range.parse(text.substring(space + 1)));
    }

    @Override
    public String toString() {
        return text();
    }
}
