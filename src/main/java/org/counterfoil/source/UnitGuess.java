package org.counterfoil.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the bare numbers of a column of amounts seem to be.
 *
 * @param currency ISO 4217 code, or empty where no number needs one
 * @param because in a few words for people
 */
record UnitGuess(String currency, BigDecimal scale, String because) {

    private static final UnitGuess NONE = new UnitGuess("", BigDecimal.ONE, "");

    /** @param above texts above the header */
    static UnitGuess of(ColumnEvidence column, List<String> above) {
        Optional<HeaderUnit> named = HeaderUnit.of(column.header());
        Optional<HeaderUnit> heading =
                above.stream().map(HeaderUnit::of).flatMap(Optional::stream).findFirst();
        if (!column.hasBareAmounts() && named.isEmpty()) {
            return NONE;
        }
        BigDecimal scale = named.map(HeaderUnit::scale)
                .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
                .or(() -> heading.map(HeaderUnit::scale).filter(factor -> !column.isLarge()))
                .orElse(BigDecimal.ONE);
        Optional<String> said = named.map(HeaderUnit::currency).filter(code -> !code.isEmpty());
        if (said.isPresent()) {
            return new UnitGuess(said.get(), scale, "the unit stands in the header");
        }
        Optional<String> above1 = heading.map(HeaderUnit::currency).filter(code -> !code.isEmpty());
        if (above1.isPresent()) {
            return new UnitGuess(above1.get(), scale, "the unit stands above the table");
        }
        List<String> others = column.currencies();
        if (others.size() == 1) {
            return new UnitGuess(others.get(0), scale, "guess: the other amounts are in " + others.get(0));
        }
        return new UnitGuess(
                "USD",
                scale,
                column.isLarge() || scale.compareTo(BigDecimal.ONE) != 0
                        ? "guess: no currency is stated"
                        : "guess: neither currency nor scale is stated");
    }
}
